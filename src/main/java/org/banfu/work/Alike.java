package org.banfu.work;

import java.util.List;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What a proposal that is being written may be once more, or follows on.
///
/// @param same those with its number, or with equal text
/// @param near those that ask or are titled much like it, best first
/// @param asked what the same members or units asked before that is like it, best first
/// @param others how much is found of each of its members and units
/// @param isComplete whether everything was looked through; else later there may be more
/// @param hindered why `near`, `asked` and `others` cannot be told, null as a rule
public record Alike(
    List<One> same,
    List<One> near,
    List<One> asked,
    List<Member> others,
    boolean isComplete,
    @Nullable Problem hindered) {
  public static final Alike NOTHING =
      new Alike(List.of(), List.of(), List.of(), List.of(), true, null);

  public Alike {
    same = List.copyOf(same);
    near = List.copyOf(near);
    asked = List.copyOf(asked);
    others = List.copyOf(others);
  }

  /// The same, but for what has its number or equal text.
  public Alike withSame(List<One> now) {
    return new Alike(now, near, asked, others, isComplete, hindered);
  }

  /// One of the archive.
  ///
  /// @param percent how like it is ([org.banfu.search.SimilarProposal#percent]); 0 where it was not
  ///   compared
  /// @param sameNumber whether it bears the number of the one that is written
  /// @param by the members and units that made both
  public record One(ProposalRow row, int percent, boolean sameNumber, List<String> by) {
    public One {
      by = List.copyOf(by);
    }
  }

  /// A member or unit, and what is found of it.
  ///
  /// @param query finds it
  public record Member(String name, int count, String query) {}
}
