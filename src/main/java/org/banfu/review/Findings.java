package org.banfu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// What one rule finds in one letter.
final class Findings {
  /// Nobody reads more of one kind; a text of nothing but commas must not flood the panel.
  static final int MOST = 200;

  private final Rule rule;
  private final List<Finding> all = new ArrayList<>();

  Findings(Rule rule) {
    this.rule = rule;
  }

  /// Characters of a text.
  void in(TextField field, int start, int end, Problem problem) {
    add(rule.weight(), field.place(), start, end, problem, Optional.empty());
  }

  /// Characters of a text, and what should stand there instead.
  void in(TextField field, int start, int end, Problem problem, String instead) {
    in(rule.weight(), field, start, end, problem, instead);
  }

  /// As above, of another weight.
  void in(Weight weight, TextField field, int start, int end, Problem problem, String instead) {
    var fix = new Fix.Replace(field.place(), start, field.text().substring(start, end), instead);
    add(weight, field.place(), start, end, problem, Optional.of(fix));
  }

  /// A whole field.
  void at(Place place, Problem problem) {
    add(rule.weight(), place, 0, 0, problem, Optional.empty());
  }

  void add(Weight weight, Place place, int start, int end, Problem problem, Optional<Fix> fix) {
    if (all.size() < MOST) {
      all.add(new Finding(rule.id(), weight, place, start, end, problem, fix));
    }
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
