package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.intake.source.Cover;
import org.banfu.intake.source.Span;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;

/// What must hold of every reading, whatever the letter.
public final class Covers {
  private Covers() {}

  /// Spans lie one behind the other over the whole text, fields hold the text of theirs, and what
  /// is unsorted is in the proposal.
  public static void assertComplete(ReadProposal read) {
    Cover cover = read.cover().orElseThrow();
    int at = 0;
    for (Span span : cover.spans()) {
      assertEquals(at, span.start(), "a gap or an overlap");
      assertTrue(span.end() > span.start(), "an empty span");
      at = span.end();
    }
    assertEquals(cover.text().length(), at, "the end is not covered");

    Map<String, String> fields = fields(read.proposal());
    for (Span span : cover.spans()) {
      String field = fields.get(span.path());
      if (span.kind() == Span.Kind.FIELD && field != null) {
        assertEquals(field, cover.text(span.path()), span.path());
      }
    }
    freeTexts(read.proposal())
        .forEach((path, text) -> assertEquals(text, cover.text(path), "no spans for " + path));

    List<String> unsorted =
        cover.spans().stream()
            .filter(span -> span.kind() == Span.Kind.UNSORTED)
            .map(span -> cover.text().substring(span.start(), span.end()))
            .toList();
    assertEquals(read.proposal().unsorted().stream().map(Unsorted::text).toList(), unsorted);
  }

  // Texts that stand in the letter as they are, if they stand there on their own.
  private static Map<String, String> fields(Proposal proposal) {
    var fields = freeTexts(proposal);
    put(fields, "number", proposal.number());
    put(fields, "title", proposal.title());
    put(fields, "leadUnit", proposal.leadUnit());
    put(fields, "issuer", proposal.issuer());
    put(fields, "contact.name", proposal.contact().name());
    put(fields, "contact.phone", proposal.contact().phone());
    put(fields, "letter.signer", proposal.letter().signer());
    put(fields, "workList.title", proposal.workList().title());
    for (int i = 0; i < proposal.proposers().size(); i++) {
      put(fields, "proposers[" + i + "].name", proposal.proposers().get(i).name());
    }
    for (int i = 0; i < proposal.coUnits().size(); i++) {
      put(fields, "coUnits[" + i + "].name", proposal.coUnits().get(i).name());
    }
    return fields;
  }

  // Texts that can only come from spans of their own.
  private static Map<String, String> freeTexts(Proposal proposal) {
    var texts = new LinkedHashMap<String, String>();
    put(texts, "letter.title", proposal.letter().title());
    put(texts, "letter.salutation", proposal.letter().salutation());
    put(texts, "letter.opening", proposal.letter().opening());
    put(texts, "letter.closing", proposal.letter().closing());
    put(texts, "letter.process", proposal.letter().process());
    put(texts, "letter.docNumber", proposal.letter().docNumber());
    put(texts, "filingUnit", proposal.filingUnit());
    for (int i = 0; i < proposal.letter().copies().size(); i++) {
      put(texts, "letter.copies[" + i + "]", proposal.letter().copies().get(i));
    }
    var suggestions = new ArrayList<>(proposal.suggestions());
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion suggestion = suggestions.get(i);
      String path = "suggestions[" + i + "]";
      put(texts, path + ".heading", suggestion.heading());
      put(texts, path + ".reply", suggestion.reply());
      put(texts, path + ".remark", suggestion.remark());
      for (int j = 0; j < suggestion.items().size(); j++) {
        put(texts, path + ".items[" + j + "].text", suggestion.items().get(j).text());
      }
    }
    return texts;
  }

  private static void put(Map<String, String> texts, String path, String text) {
    if (text != null) {
      texts.put(path, text);
    }
  }
}
