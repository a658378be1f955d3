package org.banfu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.Weight;

/// Units in a row are separated by 、: not by ， in one place and 、 in another, nor typed as one
/// unit.
///
/// A past letter's work list may name them otherwise than the letter; the reader then keeps that
/// cell among what is unsorted.
final class UnitSeparatorsRule implements Rule {
  private static final Pattern SEPARATOR = Pattern.compile("\\s{0,3}([，,；;／/])\\s{0,3}");
  private static final Pattern WITHIN = Pattern.compile("[、，,；;]");
  // No letter names more; each is looked for in every text.
  private static final int MOST = 100;
  private static final Set<String> BESIDES = Set.of("unsorted.text");

  @Override
  public String id() {
    return "unit-separators";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    List<String> units =
        proposal.coUnits().stream()
            .map(CoOpinion::name)
            .map(String::strip)
            .filter(name -> name.length() > 1)
            .distinct()
            .limit(MOST)
            .toList();
    for (int i = 0; i < proposal.coUnits().size(); i++) {
      if (WITHIN.matcher(proposal.coUnits().get(i).name().strip()).find()) {
        found.at(Place.ofCoUnit("name", proposal, i), Problem.of("review.unit-separators.several"));
      }
    }
    var texts = new ArrayList<TextField>(subject.texts());
    TextFields.of(proposal).stream()
        .filter(field -> BESIDES.contains(field.place().field()))
        .forEach(texts::add);
    for (TextField field : texts) {
      for (String unit : units) {
        between(field, unit, units, found);
      }
    }
  }

  // A unit, a sign, a unit, with nothing else between them.
  private static void between(TextField field, String unit, List<String> units, Findings found) {
    String text = field.text();
    Matcher separator = SEPARATOR.matcher(text);
    int at = text.indexOf(unit);
    while (at >= 0) {
      int end = at + unit.length();
      if (separator.region(end, text.length()).lookingAt()) {
        int next = separator.end();
        if (units.stream().anyMatch(other -> text.startsWith(other, next))) {
          var said = Problem.of("review.unit-separators.mixed", separator.group(1));
          found.in(field, end, next, said, "、");
        }
      }
      at = text.indexOf(unit, end);
    }
  }
}
