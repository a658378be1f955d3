/// 查找替换: finds a text in all free texts of the open proposal and replaces it.
///
/// Not here: what counts as a hit ([org.banfu.proposal.FindReplace]) and the search over all
/// proposals. Start reading at [org.banfu.desktop.editor.find.FindViewModel].
@NullMarked
package org.banfu.desktop.editor.find;

import org.jspecify.annotations.NullMarked;
