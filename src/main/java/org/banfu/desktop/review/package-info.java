/// 校对 in the window: what is wrong or missing in the open proposal, kept in step with it, each with
/// a jump to its place and, where that is safe, a fix.
///
/// Not here: the rules, which are [org.banfu.review]'s. Start reading at
/// [org.banfu.desktop.review.ReviewViewModel].
@NullMarked
package org.banfu.desktop.review;

import org.jspecify.annotations.NullMarked;
