/// 建议与答复: the suggestions as cards between the letter's head and tail.
///
/// Not here: the rules of cards ([org.banfu.proposal.Suggestions]) and the office's sentences
/// ([org.banfu.proposal.Sentences]). Start reading at
/// [org.banfu.desktop.editor.replies.RepliesTab].
@NullMarked
package org.banfu.desktop.editor.replies;

import org.jspecify.annotations.NullMarked;
