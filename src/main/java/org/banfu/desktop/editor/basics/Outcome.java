package org.banfu.desktop.editor.basics;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Categories;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;

/// Category by the office's scheme with its legend, and how the reply is published.
final class Outcome {
  private final Desk desk;
  private final Fields fields;
  private final Label legend = Part.note("category-legend");

  Outcome(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
  }

  Region build() {
    var lenses = new Lenses(fields);
    fields.follow(proposal ->
        desk.session()
            .opened()
            .map(ArchiveView::profile)
            .ifPresent(profile -> legend.setText(Categories.legend(profile))));
    return Part.section(
        "basics-outcome",
        desk.text("basics.outcome"),
        fields.category("proposal-category"),
        legend,
        Part.row(
            fields.choice(
                "publication-mode",
                lenses
                    .publication()
                    .lens("mode", "words.publication", Publication::mode, Publication::withMode),
                List.of(PublicationMode.values()),
                mode -> desk.text("words.publication." + mode)),
            fields.line(
                "publication-reason",
                lenses
                    .publication()
                    .typed(
                        "reason",
                        "basics.publication.reason",
                        Publication::reason,
                        Publication::withReason)),
            fields.line(
                "publication-reviewer",
                lenses
                    .publication()
                    .typed(
                        "reviewer",
                        "words.publicationReviewer",
                        Publication::reviewer,
                        Publication::withReviewer),
                NameKind.PERSON),
            fields.date(
                "publication-reviewed-on",
                lenses
                    .publication()
                    .lens(
                        "reviewedOn",
                        "words.publicationReviewedOn",
                        Publication::reviewedOn,
                        Publication::withReviewedOn))));
  }
}
