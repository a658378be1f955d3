/// Reads Word files (.docx) into the canonical source, by StAX and with bounded memory; nothing in
/// a file is run or fetched.
///
/// Not here: what a letter means. Start reading at [org.banfu.intake.word.WordReader].
@NullMarked
package org.banfu.intake.word;

import org.jspecify.annotations.NullMarked;
