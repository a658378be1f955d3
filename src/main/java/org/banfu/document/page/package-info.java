/// Lines and pages of a Word file, from the fonts' own widths: the one piece that preview, print
/// and PDF draw.
///
/// Not here: reading the file (`document.word`), fonts (`document.font`), drawing. Start reading at
/// [org.banfu.document.page.PageLayout]; what it gives back is [org.banfu.document.page.Pages].
@NullMarked
package org.banfu.document.page;

import org.jspecify.annotations.NullMarked;
