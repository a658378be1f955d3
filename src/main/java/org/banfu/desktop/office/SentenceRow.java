package org.banfu.desktop.office;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.TabKeys;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.SentenceText;
import org.banfu.proposal.Sentences;
import org.jspecify.annotations.Nullable;

/// One sentence of the settings: what it is, its text, whether it is left out, and how it looks.
final class SentenceRow {
  private final SentencesSection section;
  private final Desk desk;
  private final What what;
  private final TextArea area = new TextArea();
  private final CheckBox none = new CheckBox();
  private final Label shown = new Label();
  private final FieldBox box;
  // The controls are written into only when other letters are chosen.
  private boolean isFilling;

  SentenceRow(SentencesSection section, What what) {
    this.section = section;
    this.desk = section.desk();
    this.what = what;
    String id = "profile-sentence-" + what;
    String name = desk.text("office.sentence." + what);
    area.setWrapText(true);
    area.setPrefRowCount(2);
    TabKeys.moveOn(area);
    box = new FieldBox(id, name, area);
    none.setId(id + "-none");
    none.setText(desk.text("office.sentence.none"));
    none.setAccessibleText(none.getText() + " " + name);
    shown.setId(id + "-shown");
    shown.setWrapText(true);
    shown.getStyleClass().add("text-muted");
  }

  VBox build() {
    area.textProperty()
        .subscribe((before, typed) -> {
          if (!isFilling) {
            section.change(what, typed.isBlank() ? null : typed);
            show();
          }
        });
    none.selectedProperty()
        .subscribe((before, on) -> {
          if (!isFilling) {
            section.change(what, on ? "" : typed());
            show();
          }
        });
    var row = new VBox(box, none, shown);
    row.getStyleClass().add("sentence-row");
    return row;
  }

  private @Nullable String typed() {
    return area.getText().isBlank() ? null : area.getText();
  }

  /// Shows the sentence for the letters that are chosen now.
  void refresh() {
    String own = section.own(what);
    isFilling = true;
    area.setText(own == null ? "" : own);
    none.setSelected(own != null && own.isEmpty());
    isFilling = false;
    show();
  }

  private void show() {
    area.setDisable(none.isSelected());
    Sentences without = new Sentences(section.without(what));
    area.setPromptText(without.text(what, section.sampleKind(), section.sampleRole()));
    Profile office = section.office();
    Proposal sample = section.habits().sample(section.sampleKind(), section.sampleRole(), office);
    String text = new Sentences(office).of(what, sample);
    shown.setText(
        text.isBlank()
            ? desk.text("office.sentence.nothing")
            : desk.text("office.sentence.shown", text));
    box.say(
        SentenceText.problem(area.getText()).stream()
            .map(problem -> desk.messages().text(problem))
            .toList());
  }
}
