package org.banfu.desktop.similar;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Numbering;
import org.banfu.search.SimilarSuggestion;

/// What is said of a past suggestion, and of how far the looking is.
final class SimilarWords {
  private static final int WHOLE = 100;

  private final Desk desk;

  SimilarWords(Desk desk) {
    this.desk = desk;
  }

  /// Number and title: 第20220123号　关于…的提案.
  String proposal(String number, String title) {
    String named = title.isBlank() ? desk.text("words.untitled") : title.replace('\n', ' ');
    return number.isBlank() ? named : desk.text("similar.proposal", number, named);
  }

  /// Which of its suggestions: 建议二.
  String suggestion(int position) {
    boolean isChinese = desk.messages().locale().equals(Locale.CHINESE);
    Object number = isChinese ? Numbering.ordinal(position) : position;
    return desk.text("similar.suggestion", number);
  }

  /// Which one it is, from when, and how like: 建议二 · 2022 · 相近 73%.
  String facts(SimilarSuggestion one, Optional<ProposalRow> row) {
    var facts = new ArrayList<String>();
    facts.add(suggestion(one.position()));
    row.map(ProposalRow::year).map(String::valueOf).ifPresent(facts::add);
    facts.add(desk.text("similar.like", Math.round(one.likeness() * WHOLE)));
    return String.join(" · ", facts);
  }

  /// What stands above the found ones.
  ///
  /// @param position of the suggestion under work, from 1; 0 if there is none
  String said(Likenesses now, int position) {
    String whose = position == 0 ? "" : suggestion(position);
    return switch (now.phase()) {
      case NONE -> "";
      case NO_TEXT -> desk.text("similar.noText");
      case FAILED -> now.failure().map(why -> desk.messages().text(why)).orElse("");
      case LOOKING -> desk.text("similar.looking", whose);
      case PARTLY -> desk.text("similar.partly", whose, now.searched(), now.known());
      case ALL ->
          now.found().isEmpty()
              ? desk.text("similar.nothing", whose)
              : desk.text("similar.found", whose, now.found().size());
    };
  }
}
