/// The list of proposals: a table of the archive's rows, and the page of an empty archive.
///
/// Not here: editing, searching, the archive itself. Start reading at
/// [org.banfu.desktop.list.ProposalListViewModel].
@NullMarked
package org.banfu.desktop.list;

import org.jspecify.annotations.NullMarked;
