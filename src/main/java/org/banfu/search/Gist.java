package org.banfu.search;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.banfu.text.Fold;

/// What of a proposal is compared with another one: the pairs of its title, of what it asks
/// (headings and requests), and of what was answered (replies, and what found no field).
record Gist(Grams title, Grams asked, Grams answered) {
  /// Two texts with fewer pairs tell nothing: a heading alone is soon the same.
  private static final int FEW = 30;

  /// What every title has.
  private static final Pattern TITLE = Pattern.compile("^关于|的?(?:提案|建议|议案)$");

  private static final Set<String> ANSWERED = Set.of("suggestions.reply", "unsorted.text");

  static Gist of(Proposal proposal, Fold fold) {
    List<Suggestion> suggestions = proposal.suggestions();
    var asked = new StringBuilder();
    suggestions.forEach(one -> asked.append(one.heading()).append(Sheet.END));
    suggestions.forEach(one -> asked.append(one.request()).append(Sheet.END));
    var answered = new StringBuilder();
    suggestions.forEach(one -> answered.append(one.reply()).append(Sheet.END));
    for (Unsorted one : proposal.unsorted()) {
      answered.append(one.text()).append(Sheet.END);
    }
    return new Gist(
        title(fold.of(proposal.title())),
        Grams.of(fold.of(asked.toString())),
        Grams.of(fold.of(answered.toString())));
  }

  /// Of a proposal that is laid in.
  static Gist of(Segment segment, int doc) {
    return new Gist(
        title(fold(segment, doc, (kind, field) -> kind == FieldKind.TITLE)),
        Grams.of(
            segment.folded(
                segment.kindStart(doc, FieldKind.HEADING),
                segment.kindEnd(doc, FieldKind.REQUEST))),
        Grams.of(fold(segment, doc, (kind, field) -> ANSWERED.contains(field))));
  }

  private static String fold(Segment segment, int doc, BiPredicate<FieldKind, String> isWanted) {
    var text = new StringBuilder();
    for (int row = segment.rowsStart(doc); row < segment.rowsEnd(doc); row++) {
      int start = segment.rowStart(doc, row);
      if (isWanted.test(segment.kindAt(doc, start), segment.rowField(row))) {
        text.append(segment.folded(start, segment.rowEnd(doc, row))).append(Sheet.END);
      }
    }
    return text.toString();
  }

  private static Grams title(String folded) {
    return Grams.of(TITLE.matcher(folded.replace(Sheet.END, ' ').strip()).replaceAll(""));
  }

  /// The same in little memory ([Grams#sketch]), to be compared with its like.
  Gist sketch() {
    return new Gist(title.sketch(), asked.sketch(), answered.sketch());
  }

  /// How like the titles are, 0 to 1.
  double titleLikeness(Gist other) {
    return title.likeness(other.title);
  }

  /// How like the texts are: what is asked or what was answered, whichever is more.
  double textLikeness(Gist other) {
    return Math.max(likeness(asked, other.asked), likeness(answered, other.answered));
  }

  /// Whether there is enough text in both to be compared.
  boolean hasTextWith(Gist other) {
    return isEnough(asked, other.asked) || isEnough(answered, other.answered);
  }

  /// Whether what both have of question and answer, or the titles where there is none, is the same
  /// but for signs and blanks.
  boolean isEqualTo(Gist other) {
    boolean hasText = areThere(asked, other.asked) || areThere(answered, other.answered);
    return hasText
        ? isEqual(asked, other.asked) && isEqual(answered, other.answered)
        : isEqual(title, other.title);
  }

  private static boolean areThere(Grams one, Grams other) {
    return !one.isEmpty() && !other.isEmpty();
  }

  private static boolean isEqual(Grams one, Grams other) {
    return !areThere(one, other) || one.isOfSameText(other);
  }

  private static double likeness(Grams one, Grams other) {
    return isEnough(one, other) ? one.likeness(other) : 0;
  }

  private static boolean isEnough(Grams one, Grams other) {
    return Math.min(one.count(), other.count()) >= FEW;
  }
}
