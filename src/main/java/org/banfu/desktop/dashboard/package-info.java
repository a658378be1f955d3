/// 统计: the screen of the totals that are reported upward, to be read, copied or saved as XLSX.
///
/// Not here: how the numbers are counted and said (`work.statistics`). Start reading at
/// [org.banfu.desktop.dashboard.DashboardPage].
@NullMarked
package org.banfu.desktop.dashboard;

import org.jspecify.annotations.NullMarked;
