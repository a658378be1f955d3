package org.banfu.desktop.editor.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.jspecify.annotations.Nullable;

/// The proposers as chips, and group and telephone of each in a fold below.
final class ProposerDetails {
  private final Desk desk;
  private final Fields fields;
  private final VBox lines = new VBox();
  private final KeyedNodes<Line> nodes;

  private record Line(Fields fields, Region node) {}

  ProposerDetails(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
    this.nodes =
        new KeyedNodes<>(
            lines.getChildren(),
            key -> line(Integer.parseInt(key)),
            Line::node,
            line -> line.fields().dispose());
  }

  Region build() {
    var fold = new TitledPane(desk.text("basics.proposers.details"), lines);
    fold.setId("proposer-details");
    lines.getStyleClass().add("form-lines");
    fold.setExpanded(false);
    fold.setAnimated(false);
    fields
        .binder()
        .follow(proposal ->
            nodes.show(
                IntStream.range(0, proposal.proposers().size())
                    .mapToObj(Integer::toString)
                    .toList()));
    return Part.section(
        "basics-proposers",
        desk.text("words.proposers"),
        fields.chips(
            "proposal-proposers",
            new Lenses(fields)
                .list(
                    "proposers", "basics.proposers", Proposal::proposers, Proposal::withProposers),
            ChipKind.proposers(),
            NameKind.PERSON,
            NameKind.GROUP),
        fold);
  }

  private Line line(int index) {
    Fields own = fields.part();
    var name = new Label();
    name.setWrapText(true);
    own.follow(proposal -> name.setText(at(proposal, index, Proposer::name)));
    Node[] row = {
      own.line(
          "proposer-group-" + (index + 1),
          lens(index, "group", "basics.group", Proposer::group, Proposer::withGroup),
          NameKind.GROUP),
      own.line(
          "proposer-phone-" + (index + 1),
          lens(index, "phone", "basics.proposerPhone", Proposer::phone, Proposer::withPhone))
    };
    return new Line(own, new VBox(name, Part.row(row)));
  }

  private Lens<String> lens(
      int index,
      String field,
      String words,
      Function<Proposer, @Nullable String> get,
      BiFunction<Proposer, @Nullable String, Proposer> set) {
    EditLabel label = fields.edit(words);
    return new Lens<>(
        Place.of("proposers." + field, index),
        label,
        proposal -> at(proposal, index, get),
        (proposal, typed) -> {
          if (index >= proposal.proposers().size()) {
            return proposal;
          }
          List<Proposer> next = new ArrayList<>(proposal.proposers());
          String value = typed == null || typed.isEmpty() ? null : typed;
          next.set(index, set.apply(next.get(index), value));
          return proposal.withProposers(next);
        });
  }

  private static @Nullable String at(
      Proposal proposal, int index, Function<Proposer, @Nullable String> get) {
    // The line of one that was taken away is shown once more before it goes.
    return index < proposal.proposers().size() ? get.apply(proposal.proposers().get(index)) : null;
  }
}
