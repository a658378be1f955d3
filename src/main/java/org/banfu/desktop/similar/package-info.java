/// 相似建议 beside the cards: the past suggestions that are most like the one under work, with what was
/// answered, to be inserted.
///
/// Not here: how they are found ([org.banfu.archive.ArchiveSearch]) and where the caret is, which
/// the tab of the cards knows. Start reading at [org.banfu.desktop.similar.SimilarViewModel].
@NullMarked
package org.banfu.desktop.similar;

import org.jspecify.annotations.NullMarked;
