/// Words and numbers: Chinese numerals, dates, brackets, widths, and the sentences of messages.
/// Pure functions over text.
///
/// Not here: files, the archive, screens. Start reading at [org.banfu.text.Messages].
@NullMarked
package org.banfu.text;

import org.jspecify.annotations.NullMarked;
