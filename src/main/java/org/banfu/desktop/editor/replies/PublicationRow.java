package org.banfu.desktop.editor.replies;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.FlowPane;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.jspecify.annotations.Nullable;

/// How the letter is published, and who reviewed that when: it is reviewed together with the reply.
final class PublicationRow {
  private final Desk desk;
  private final Fields fields;

  PublicationRow(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
  }

  FlowPane build() {
    var row =
        new FlowPane(
            fields.choice(
                "letter-publication",
                lens("mode", "words.publication", Publication::mode, Publication::withMode),
                List.of(PublicationMode.values()),
                mode -> desk.text("words.publication." + mode)),
            fields.line(
                "letter-publication-reason",
                text(
                    "reason",
                    "words.publicationReason",
                    Publication::reason,
                    Publication::withReason)),
            fields.line(
                "letter-publication-reviewer",
                text(
                    "reviewer",
                    "words.publicationReviewer",
                    Publication::reviewer,
                    Publication::withReviewer),
                NameKind.PERSON),
            fields.date(
                "letter-publication-reviewed-on",
                lens(
                    "reviewedOn",
                    "words.publicationReviewedOn",
                    Publication::reviewedOn,
                    Publication::withReviewedOn)));
    row.getStyleClass().add("letter-row");
    return row;
  }

  private Lens<String> text(
      String field,
      String words,
      Function<Publication, @Nullable String> get,
      BiFunction<Publication, @Nullable String, Publication> set) {
    Lens<String> lens = lens(field, words, get, set);
    return Lens.optional(lens.place(), lens.label(), lens.get(), lens.set());
  }

  private <T> Lens<T> lens(
      String field,
      String words,
      Function<Publication, @Nullable T> get,
      BiFunction<Publication, @Nullable T, Publication> set) {
    return fields.lens(
        "publication." + field,
        words,
        proposal -> get.apply(proposal.publication()),
        (proposal, value) -> proposal.withPublication(set.apply(proposal.publication(), value)));
  }
}
