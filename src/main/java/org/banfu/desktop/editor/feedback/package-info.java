/// 沟通反馈: talks with the proposer, the member's answer, earlier rounds, and looks at what was
/// promised.
///
/// Not here: what a change of state does, see [org.banfu.proposal.Life]. Start reading at
/// [org.banfu.desktop.editor.feedback.FeedbackTab].
@NullMarked
package org.banfu.desktop.editor.feedback;

import org.jspecify.annotations.NullMarked;
