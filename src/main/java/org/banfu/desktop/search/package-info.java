/// Search in the window: the field of the tool bar, what was found as one types, with its passages,
/// and the way to the place.
///
/// Not here: how is searched ([org.banfu.search] behind [org.banfu.archive.ArchiveSearch]) and the
/// list, which is narrowed to what was found. Start reading at
/// [org.banfu.desktop.search.SearchViewModel].
@NullMarked
package org.banfu.desktop.search;

import org.jspecify.annotations.NullMarked;
