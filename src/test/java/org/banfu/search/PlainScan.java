package org.banfu.search;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;

/// What search is compared with: each text of each proposal folded and looked through.
public final class PlainScan {
  private static final Fold FOLD = Fold.shipped();

  private final Map<Proposal, List<String>> folded = new IdentityHashMap<>();

  /// The ids of the proposals of which one text contains this one.
  public TreeSet<String> containing(Collection<Proposal> proposals, String text) {
    String wanted = FOLD.of(text);
    var ids = new TreeSet<String>();
    for (Proposal proposal : proposals) {
      if (folded(proposal).stream().anyMatch(line -> line.contains(wanted))) {
        ids.add(proposal.id());
      }
    }
    return ids;
  }

  private List<String> folded(Proposal proposal) {
    return folded.computeIfAbsent(
        proposal, one -> Lines.of(one).stream().map(line -> FOLD.of(line.text())).toList());
  }

  /// A piece of 1 to 20 characters out of one text, without Latin letters, quotes and signs that no
  /// text begins or ends with for a reader.
  public static String piece(List<Proposal> proposals, SplittableRandom random) {
    while (true) {
      List<Line> lines = Lines.of(proposals.get(random.nextInt(proposals.size())));
      String text = lines.get(random.nextInt(lines.size())).text();
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(20));
      String piece = text.substring(from, to);
      if (!piece.isBlank() && piece.chars().noneMatch(PlainScan::isLeftOut)) {
        return piece;
      }
    }
  }

  private static boolean isLeftOut(int one) {
    int folded = FOLD.of((char) one);
    return (folded >= 'a' && folded <= 'z') || "\"“”＂".indexOf(one) >= 0;
  }
}
