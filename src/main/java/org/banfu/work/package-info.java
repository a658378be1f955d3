/// Jobs over many: reading files into the archive, writing letters out of it, handing over and
/// merging, and the report of what became of each. They show progress, can be cancelled, and one
/// failure disturbs no other.
///
/// Not here: how a file is read or written (`intake`, `document`), what a person types or clicks
/// (`command`, `desktop`). Start reading at [org.banfu.work.ImportJob].
@NullMarked
package org.banfu.work;

import org.jspecify.annotations.NullMarked;
