/// A Word file as blocks with their properties worked out (WordprocessingML, ECMA-376): what a
/// letter's pages are laid out from. What is not understood is named, not guessed.
///
/// Not here: templates and their placeholders (`document`), lines and pages (`document.page`).
/// Start reading at [org.banfu.document.word.WordFile].
@NullMarked
package org.banfu.document.word;

import org.jspecify.annotations.NullMarked;
