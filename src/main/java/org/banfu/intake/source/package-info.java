/// The one canonical form in which every letter is looked at: its text as a string of characters in
/// which a TAB begins a table cell and a paragraph ends in LF, the lines and cells in it, and the
/// cover that says of every character what became of it.
///
/// Not here: how a file is opened, what a letter means. Start reading at
/// [org.banfu.intake.source.Source].
@NullMarked
package org.banfu.intake.source;

import org.jspecify.annotations.NullMarked;
