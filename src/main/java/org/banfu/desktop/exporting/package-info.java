/// Letters go out: the open proposal's with one click, a selection's with progress and a report.
///
/// Not here: how a document is made, which is [org.banfu.document]'s. Start reading at
/// [org.banfu.desktop.exporting.ExportViewModel].
@NullMarked
package org.banfu.desktop.exporting;

import org.jspecify.annotations.NullMarked;
