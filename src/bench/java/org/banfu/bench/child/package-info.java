/// Programs for a process of their own, watched from outside by [org.banfu.bench.Children]: what is
/// cold when it starts, and whole jobs over many.
///
/// A child prints `figure name=number` lines, in milliseconds.
@NullMarked
package org.banfu.bench.child;

import org.jspecify.annotations.NullMarked;
