package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// Every text on a page knows where it is written.
class PrintedDocumentsTest {
  private final Sample sample = new Sample();
  private final Proposal proposal = sample.proposal();
  private final PrintedDocuments documents = new PrintedDocuments(new Documents());

  @Test
  void textOfAReplyLeadsToItsPlaceAndCharacter() throws Exception {
    var printed = documents.pages(DocumentKind.REPLY_FORM, proposal, sample.profile());
    Set<Place> found = new HashSet<>();
    for (Page page : printed.pages().pages()) {
      for (Line line : page.lines()) {
        for (GlyphRun run : line.runs()) {
          if (run.trace() >= 0) {
            Origin origin = printed.origins().get(run.trace());
            found.add(origin.place());
            compared(run, origin);
          }
        }
      }
    }

    for (Suggestion suggestion : proposal.suggestions()) {
      assertTrue(found.contains(new Place("suggestions.reply", suggestion.id())));
      suggestion
          .items()
          .forEach(
              item -> assertTrue(found.contains(new Place("suggestions.items.text", item.id()))));
    }
    assertTrue(found.contains(Place.of("letter.docNumber")));
  }

  private void compared(GlyphRun run, Origin origin) {
    for (Suggestion suggestion : proposal.suggestions()) {
      if (origin.place().equals(new Place("suggestions.reply", suggestion.id()))) {
        int at = origin.start() + run.traceAt(run.x());
        assertEquals(run.text(), suggestion.reply().substring(at, at + run.text().length()));
      }
    }
  }

  @Test
  void letterThatGoesOutBearsNoMarks() throws Exception {
    byte[] docx = documents().render(DocumentKind.REPLY_FORM, proposal, sample.profile()).content();

    assertFalse(Docx.of(docx).part("word/document.xml").contains("rsidR"));
  }

  private static Documents documents() {
    return new Documents();
  }
}
