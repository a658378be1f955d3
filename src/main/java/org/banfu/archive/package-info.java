/// The open archive: journal and store kept in step, one writer, a feed of changes.
///
/// Not here: SQL and files' formats (`store`), screens, jobs over many proposals (`work`). Start
/// reading at [org.banfu.archive.Archive]; what only reads is [org.banfu.archive.ArchiveView].
@NullMarked
package org.banfu.archive;

import org.jspecify.annotations.NullMarked;
