package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Numbering;
import org.banfu.search.FieldKind;
import org.banfu.search.Passage;
import org.banfu.search.SearchHit;
import org.banfu.text.Messages;

/// What is said of a hit besides its own texts.
final class HitWords {
  private final Messages messages;

  HitWords(Messages messages) {
    this.messages = messages;
  }

  /// Where a passage stands: 办理答复, 建议二 · 办理答复.
  String place(Passage passage) {
    String kind = messages.text(passage.nameCode());
    int suggestion = passage.suggestion();
    if (suggestion == 0) {
      return kind;
    }
    boolean isChinese = messages.locale().equals(Locale.CHINESE);
    return messages.text(
        "search.inSuggestion", isChinese ? Numbering.ordinal(suggestion) : suggestion, kind);
  }

  /// Who proposed it, its role and state, and how many matches it has.
  String facts(SearchHit hit, Optional<ProposalRow> row) {
    var facts = new ArrayList<String>();
    row.ifPresent(known -> {
      facts.add(people(known));
      facts.add(Objects.toString(known.year(), ""));
      facts.add(known.role() == null ? "" : messages.text("words.role." + known.role()));
      facts.add(messages.text("words.state." + known.state()));
    });
    if (hit.matches() > 0) {
      facts.add(
          hit.matches() < SearchHit.MOST_MATCHES
              ? messages.text("search.matches", hit.matches())
              : messages.text("search.manyMatches", SearchHit.MOST_MATCHES));
    }
    return facts.stream().filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
  }

  private String people(ProposalRow row) {
    String lead = Objects.toString(row.leadProposer(), "");
    return row.proposers() > 1 ? messages.text("list.proposers", lead, row.proposers()) : lead;
  }

  String number(SearchHit hit) {
    return hit.number().isBlank() ? messages.text("desktop.editor.noNumber") : hit.number();
  }

  String title(SearchHit hit) {
    return hit.title().isBlank() ? messages.text("words.untitled") : oneLine(hit.title());
  }

  /// All of it, to be read aloud.
  String aloud(SearchHit hit, Optional<ProposalRow> row) {
    return Stream.concat(
            Stream.of(number(hit), title(hit), facts(hit, row)),
            hit.passages().stream()
                .filter(HitWords::isShownApart)
                .map(passage -> place(passage) + " " + oneLine(passage.text())))
        .collect(Collectors.joining(" "));
  }

  /// Number and title are marked where they stand anyway.
  static boolean isShownApart(Passage passage) {
    return passage.kind() != FieldKind.NUMBER && passage.kind() != FieldKind.TITLE;
  }

  static String oneLine(String text) {
    return text.replace('\n', ' ');
  }
}
