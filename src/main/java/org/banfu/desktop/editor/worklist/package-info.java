/// 工作清单: what is done, under way and planned, a row a suggestion and a line an item.
///
/// Not here: the rules of moving items, which are [org.banfu.proposal.Items]', and the sentences
/// that items are taken from ([org.banfu.proposal.ItemExtraction]). Start reading at
/// [org.banfu.desktop.editor.worklist.WorkListViewModel].
@NullMarked
package org.banfu.desktop.editor.worklist;

import org.jspecify.annotations.NullMarked;
