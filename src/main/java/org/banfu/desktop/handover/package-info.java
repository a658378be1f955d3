/// Handing over and merging: proposals written into a `.banfu` file, and the page on which a person
/// decides what such a file, another archive or a backup brings into this one.
///
/// Not here: the file's form (`document`, `intake`), comparing and saving (`work`). Start reading
/// at [org.banfu.desktop.handover.HandoverActions].
@NullMarked
package org.banfu.desktop.handover;

import org.jspecify.annotations.NullMarked;
