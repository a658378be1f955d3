package org.banfu.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.CleanText;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// Reads the text of a whole proposal as it is pasted from a web page or from Word.
///
/// Nothing is lost: each label with its value is taken into a field as a whole, or stays in the
/// background, which is told; only labels (提案号：, 案由：, 提案人：), the numbers of headings and the signs
/// between names are left out.
public final class PastedProposal {
  private PastedProposal() {}

  /// What the text says; characters a proposal may not hold ([CleanText]) are left out and told.
  ///
  /// @param today to doubt a year that is still to come in the number
  public static Pasted read(String text, LocalDate today) {
    CleanText clean = CleanText.of(text);
    var doubts = new ArrayList<Problem>();
    if (clean.dropped() > 0) {
      doubts.add(Problem.of("intake.dropped", clean.dropped()));
    }
    PastedHead head = PastedHead.of(clean.text().lines().toList());
    doubts.addAll(head.doubts());
    PastedBody body = PastedBody.of(head.rest());
    String number = head.number();
    if (number != null && isToCome(number, today)) {
      doubts.add(Problem.of("intake.pasted-year", number));
    }
    if (body.suggestions().size() == 1 && body.suggestions().getFirst().heading().isEmpty()) {
      doubts.add(Problem.of("intake.pasted-uncut"));
    }
    return new Pasted(
        number,
        head.title(),
        kind(head),
        head.reference().council(),
        head.reference().term(),
        head.reference().session(),
        head.proposers(),
        head.leadUnit(),
        head.coUnits(),
        head.assignedOn(),
        head.dueOn(),
        body.suggestions(),
        String.join("\n", head.stated()),
        String.join("\n", body.background()),
        doubts);
  }

  private static @Nullable Kind kind(PastedHead head) {
    if (head.reference().kind() != null) {
      return head.reference().kind();
    }
    String title = head.title();
    return title != null && title.endsWith("提案") ? Kind.CPPCC : null;
  }

  // 20240477 in 2023: the number begins with its year as a rule.
  private static boolean isToCome(String number, LocalDate today) {
    List<Integer> years =
        number.matches("20\\d{6}") ? List.of(Integer.valueOf(number.substring(0, 4))) : List.of();
    return years.stream().anyMatch(year -> year > today.getYear());
  }
}
