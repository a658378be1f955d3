package org.banfu.bench;

import java.nio.file.Path;
import java.util.List;

/// What a run measures, how often, and where.
///
/// @param only the part to measure, `all`, `window`, `intake`, `documents`, `search` or
///   `revisions`; the page keeps the others as they are
/// @param rounds how often the whole list of JMH benchmarks is gone through, so that ours and the
///   peers' figures are taken side by side in time
/// @param runs how often a child process is started for each figure
/// @param windows how often our window and a bare one are shown
/// @param searches how often each engine that searches is asked, in a process of its own
/// @param searched how many proposals are searched, fewest first
/// @param archives sizes of the archives, smallest first
/// @param letters sizes of the bulk jobs, smallest first
record Settings(
    boolean quick,
    String only,
    int rounds,
    int runs,
    int windows,
    int searches,
    List<Integer> searched,
    List<Integer> archives,
    List<Integer> letters,
    Path work,
    Path page) {

  static Settings ofSystem() {
    boolean quick = Boolean.getBoolean("bench.quick");
    return new Settings(
        quick,
        System.getProperty("bench.only", "all"),
        quick ? 1 : 3,
        quick ? 3 : 7,
        Integer.getInteger("bench.windows", quick ? 1 : 3),
        quick ? 1 : 3,
        quick ? List.of(10_000) : List.of(10_000, 100_000),
        quick ? List.of(100, 1_000) : List.of(100, 1_000, 10_000),
        quick ? List.of(100, 1_000) : List.of(1_000, 10_000),
        Path.of(System.getProperty("bench.work")),
        Path.of(System.getProperty("bench.page")));
  }
}
