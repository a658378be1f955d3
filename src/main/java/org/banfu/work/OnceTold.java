package org.banfu.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.banfu.proposal.Problem;

/// What is told once an import, with how many it is so of, and not at each of them: a doubt that is
/// always there is none (decision 0224).
public final class OnceTold {
  private static final String DATED = "intake.replied-on";

  private OnceTold() {}

  /// What is to be looked at with this one.
  public static List<Problem> without(List<Problem> doubts) {
    return doubts.stream().filter(doubt -> !isOnceTold(doubt)).toList();
  }

  /// What is told of all of them.
  ///
  /// @param all the doubts of each
  static List<Problem> of(Collection<List<Problem>> all) {
    var told = new ArrayList<Problem>();
    long dated = count(all, DATED);
    if (dated > 0) {
      told.add(Problem.of("work.repliedByDate", dated));
    }
    long past = count(all, PastRows.CODE);
    if (past > 0) {
      told.add(Problem.of("work.pastRows", past));
    }
    return List.copyOf(told);
  }

  private static boolean isOnceTold(Problem doubt) {
    return doubt.code().equals(DATED) || doubt.code().equals(PastRows.CODE);
  }

  private static long count(Collection<List<Problem>> all, String code) {
    return all.stream()
        .filter(doubts -> doubts.stream().anyMatch(doubt -> doubt.code().equals(code)))
        .count();
  }
}
