/// 校对: what is wrong or missing in a letter before it goes out, with its place and, where that is
/// safe, a fix.
///
/// Each rule is a small class with an id that never changes; none cries wolf (`docs/checks.md` has
/// the count). Not here: what is said under single fields as one types
/// ([org.banfu.proposal.FieldProblems]), screens, the archive. Start reading at
/// [org.banfu.review.Review].
@NullMarked
package org.banfu.review;

import org.jspecify.annotations.NullMarked;
