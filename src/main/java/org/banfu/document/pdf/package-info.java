/// Pages as a PDF file: text that can be selected, the fonts in it as far as their licences allow.
///
/// Not here: where lines and pages end, which is `document.page`'s. Start reading at
/// [org.banfu.document.pdf.PdfFiles].
@NullMarked
package org.banfu.document.pdf;

import org.jspecify.annotations.NullMarked;
