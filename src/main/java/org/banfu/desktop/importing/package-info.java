/// Bringing old files in: chosen, or dropped onto the window; and the report of what became of
/// them.
///
/// Not here: reading files (`intake`) and saving them (`work`). Start reading at
/// [org.banfu.desktop.importing.ImportViewModel].
@NullMarked
package org.banfu.desktop.importing;

import org.jspecify.annotations.NullMarked;
