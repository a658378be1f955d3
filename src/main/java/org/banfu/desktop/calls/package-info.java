/// One window for an archive on a machine: a second start finds the first window, brings it to the
/// front and hands its files over. Start reading at [org.banfu.desktop.calls.Arrival].
///
/// They meet in a folder of the machine's own, never in the archive's, which may lie on a share.
/// Not here: the lock of the archive's one writer (`archive`), which guards the data in any case.
@NullMarked
package org.banfu.desktop.calls;

import org.jspecify.annotations.NullMarked;
