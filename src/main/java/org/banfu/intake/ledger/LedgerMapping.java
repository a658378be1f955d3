package org.banfu.intake.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Widths;

/// Which field each head of a ledger means: what the clerk said, and else what the head itself says
/// in the words of the trade. It knows heads, not places, so that the next year's ledger with its
/// columns moved is understood, too.
///
/// @param said what was said of heads, which are written as [#key] has them
public record LedgerMapping(Map<String, LedgerField> said) {
  /// Nothing was said of any head.
  public static final LedgerMapping GUESSED = new LedgerMapping(Map.of());

  private static final int LONGEST_HEAD = 60;
  private static final Pattern BRACKETED = Pattern.compile("[（(【\\[][^）)】\\]]{0,40}[）)】\\]]");
  private static final Pattern PARTS = Pattern.compile("[,，;；\\n]");

  public LedgerMapping {
    said = Collections.unmodifiableMap(new TreeMap<>(said));
  }

  /// The field of a head; empty if neither the clerk nor the head itself says.
  public Optional<LedgerField> fieldOf(String head) {
    LedgerField known = said.get(key(head));
    if (known != null) {
      return Optional.of(known);
    }
    // 答复时间（年月日） is said as 答复时间, unless the brackets are all that tells.
    return LedgerField.guess(key(head))
        .or(() -> LedgerField.guess(key(BRACKETED.matcher(beginning(head)).replaceAll(""))));
  }

  /// With this said of a head.
  public LedgerMapping with(String head, LedgerField field) {
    var next = new TreeMap<>(said);
    next.put(key(head), field);
    return new LedgerMapping(next);
  }

  /// With nothing said of a head: it means what it says itself.
  public LedgerMapping without(String head) {
    var next = new TreeMap<>(said);
    next.remove(key(head));
    return new LedgerMapping(next);
  }

  /// With all of this said, which counts where both say something of a head.
  public LedgerMapping with(LedgerMapping later) {
    var next = new TreeMap<>(said);
    next.putAll(later.said);
    return new LedgerMapping(next);
  }

  /// What is typed on the command line or was remembered: 编号=NUMBER,题目=TITLE.
  ///
  /// @throws ProblemException `intake.columns` for a part that is not of this form, naming it
  public static LedgerMapping parse(String text) throws ProblemException {
    LedgerMapping mapping = GUESSED;
    for (String part : PARTS.splitAsStream(text).map(String::strip).toList()) {
      if (part.isEmpty()) {
        continue;
      }
      int equals = part.lastIndexOf('=');
      Optional<LedgerField> field =
          equals < 1 ? Optional.empty() : LedgerField.named(part.substring(equals + 1));
      if (field.isEmpty()) {
        throw new ProblemException(Problem.of("intake.columns", part));
      }
      mapping = mapping.with(part.substring(0, equals), field.get());
    }
    return mapping;
  }

  /// The text that gives it again.
  public String text() {
    var parts = new ArrayList<String>();
    said.forEach((head, field) -> parts.add(head + "=" + field.name()));
    return String.join("\n", parts);
  }

  /// A head without blanks, ends of lines and signs that its form may change.
  public static String key(String head) {
    return Widths.squeeze(beginning(head)).replaceAll("[、，,;；=：:*＊/／]", "");
  }

  private static String beginning(String head) {
    return head.length() > LONGEST_HEAD ? head.substring(0, LONGEST_HEAD) : head;
  }

  /// The fields of these heads, in their order.
  List<Optional<LedgerField>> fields(List<String> heads) {
    return heads.stream().map(this::fieldOf).toList();
  }
}
