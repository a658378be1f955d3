package org.banfu.desktop.importing;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.ChoiceField;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.intake.ledger.LedgerField;
import org.banfu.intake.ledger.LedgerHeads;
import org.jspecify.annotations.Nullable;

/// One column of a ledger: its head, the field that it is taken for, and the first values in it.
final class LedgerColumn {
  private static final int LONGEST_EXAMPLE = 24;

  private final Desk desk;
  private final ChoiceField<LedgerField> choice;
  private final Label examples = new Label();
  private final VBox node;
  private @Nullable LedgerField shown;

  LedgerColumn(Desk desk, LedgerColumnsViewModel model, String id, String head) {
    this.desk = desk;
    this.choice =
        new ChoiceField<>(
            List.of(LedgerField.values()),
            field -> desk.text("importing.ledger.field." + field),
            desk.text("importing.ledger.byHead"));
    choice.setOnAction(event -> {
      LedgerField chosen = choice.getValue();
      if (!Objects.equals(chosen, shown) && !model.say(head, chosen)) {
        choice.setValue(shown);
      }
    });
    examples.setWrapText(true);
    examples.setMinHeight(Region.USE_PREF_SIZE);
    examples.setId(id + "-examples");
    examples.getStyleClass().add("form-note");
    node = new VBox(new FieldBox(id, head, choice), examples);
    node.getStyleClass().add("ledger-column");
  }

  Region node() {
    return node;
  }

  void show(LedgerHeads.Column column) {
    shown = column.field().orElse(null);
    choice.setValue(shown);
    String values =
        String.join(
            desk.text("importing.ledger.between"),
            column.examples().stream().map(LedgerColumn::shortened).toList());
    examples.setText(
        desk.text(
            shown == null ? "importing.ledger.examplesUnsorted" : "importing.ledger.examples",
            values));
  }

  private static String shortened(String text) {
    String line = text.strip().replace('\n', ' ');
    return line.codePointCount(0, line.length()) > LONGEST_EXAMPLE
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…"
        : line;
  }
}
