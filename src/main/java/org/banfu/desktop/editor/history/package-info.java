/// 历史: the kept states of a proposal, what is different in them, and how they are had back.
///
/// Not here: when a state is kept, see [org.banfu.archive.Occasion]. Start reading at
/// [org.banfu.desktop.editor.history.HistoryViewModel].
@NullMarked
package org.banfu.desktop.editor.history;

import org.jspecify.annotations.NullMarked;
