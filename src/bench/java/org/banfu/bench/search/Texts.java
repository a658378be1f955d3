package org.banfu.bench.search;

import java.util.List;
import java.util.stream.Collectors;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.text.Fold;

/// A proposal as one folded text, for engines that know no fields.
final class Texts {
  private static final Fold FOLD = Fold.shipped();

  private Texts() {}

  static List<String> of(Proposal proposal) {
    return TextFields.of(proposal).stream().map(TextField::text).map(FOLD::of).toList();
  }

  static String whole(Proposal proposal) {
    return of(proposal).stream().collect(Collectors.joining("\n"));
  }
}
