/// The benchmarks of `mvn -Pbench`: the product's parts and whole jobs beside their peers in one
/// run, written to docs/benchmarks.md with the budgets.
///
/// Not here: tests (a figure never fails a build), and figures from elsewhere: what a page shows
/// was measured in its run. Start reading at [org.banfu.bench.Bench]; `part` holds what JMH
/// measures, `child` the programs that run in a process of their own, `peer` the others.
@NullMarked
package org.banfu.bench;

import org.jspecify.annotations.NullMarked;
