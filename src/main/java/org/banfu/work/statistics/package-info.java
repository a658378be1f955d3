/// The totals that are reported upward (统计): counted from the rows of the list, as readable blocks
/// of lines, and as a workbook.
///
/// Not here: the screen (`desktop.dashboard`), how a workbook is written (`document.sheet`). Start
/// reading at [org.banfu.work.statistics.Statistics]; what each number means stands at
/// [org.banfu.work.statistics.Totals].
@NullMarked
package org.banfu.work.statistics;

import org.jspecify.annotations.NullMarked;
