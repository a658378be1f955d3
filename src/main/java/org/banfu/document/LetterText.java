package org.banfu.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Mention;
import org.banfu.proposal.Mentions;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;

/// The letter's sentences as a document shows them.
final class LetterText {
  /// 156 mm (225 mm on the landscape page) of 22 pt characters.
  private static final int TITLE_LINE = 20;

  private static final int WIDE_TITLE_LINE = 28;

  private LetterText() {}

  static String title(Focus focus) {
    return lines(focus.office().titleOf(focus.proposal()), TITLE_LINE, focus);
  }

  static String workListTitle(Focus focus) {
    return lines(focus.office().workListTitleOf(focus.proposal()), WIDE_TITLE_LINE, focus);
  }

  static String salutation(Focus focus) {
    return focus.office().salutationOf(focus.proposal());
  }

  static String opening(Focus focus) {
    return focus.office().openingOf(focus.proposal());
  }

  static String process(Focus focus) {
    return focus.office().processOf(focus.proposal());
  }

  static String closing(Focus focus) {
    return focus.office().closingOf(focus.proposal());
  }

  /// Such as 全文公开.
  static String publication(Focus focus) {
    String line = Sentences.publicationLine(focus.proposal());
    return line.substring(line.indexOf('：') + 1);
  }

  /// What the member said when the letter was written; a later, written answer is not part of it.
  static String oralFeedback(Focus focus) {
    Feedback feedback = focus.proposal().feedback();
    return feedback != null && feedback.oral() ? Sentences.satisfactionLine(focus.proposal()) : "";
  }

  /// A typed line end is the clerk's own break; everything else is broken at sense.
  private static String lines(String title, int characters, Focus focus) {
    var lines = new TitleLines(characters, names(focus.proposal()));
    return title
        .lines()
        .map(line -> String.join(String.valueOf(PlanWriter.LINE_BREAK), lines.broken(line)))
        .collect(Collectors.joining(String.valueOf(PlanWriter.LINE_BREAK)));
  }

  /// Every body and person that the proposal names.
  private static Set<String> names(Proposal proposal) {
    Set<String> names = new LinkedHashSet<>();
    Mentions.of(proposal).stream()
        .filter(mention -> mention.kind() != NameKind.TAG)
        .map(Mention::name)
        .forEach(names::add);
    proposal.letter().addressees().stream().map(String::strip).forEach(names::add);
    proposal.letter().copies().stream().map(String::strip).forEach(names::add);
    return names;
  }
}
