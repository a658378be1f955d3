package org.banfu.desktop.editor.replies;

import java.util.List;
import javafx.scene.layout.FlowPane;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Within;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;

/// How the letter is published, and who reviewed that when: it is reviewed together with the reply.
final class PublicationRow {
  private final Desk desk;
  private final Fields fields;

  PublicationRow(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
  }

  FlowPane build() {
    var part =
        new Within<>(fields, "publication", Proposal::publication, Proposal::withPublication);
    var row =
        new FlowPane(
            fields.choice(
                "letter-publication",
                part.lens("mode", "words.publication", Publication::mode, Publication::withMode),
                List.of(PublicationMode.values()),
                mode -> desk.text("words.publication." + mode)),
            fields.line(
                "letter-publication-reason",
                part.typed(
                    "reason",
                    "words.publicationReason",
                    Publication::reason,
                    Publication::withReason)),
            fields.line(
                "letter-publication-reviewer",
                part.typed(
                    "reviewer",
                    "words.publicationReviewer",
                    Publication::reviewer,
                    Publication::withReviewer),
                NameKind.PERSON),
            fields.date(
                "letter-publication-reviewed-on",
                part.lens(
                    "reviewedOn",
                    "words.publicationReviewedOn",
                    Publication::reviewedOn,
                    Publication::withReviewedOn)));
    row.getStyleClass().add("letter-row");
    return row;
  }
}
