package org.banfu.desktop.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.settings.SettingsModel;

/// What is chosen for this machine: look, language, archive.
final class MachineSection {
  private static final int STEP = 10;

  private final Desk desk;
  private final SettingsModel settings;
  private Subscription following = Subscription.EMPTY;

  MachineSection(Desk desk, SettingsModel settings) {
    this.desk = desk;
    this.settings = settings;
  }

  List<Node> fields() {
    return List.of(theme(), fontSize(), fontFamily(), language());
  }

  /// Where the archive lies, and the way to another one.
  Node archive() {
    var folder = new Label(desk.text("office.archiveNow", desk.session().folder()));
    folder.setWrapText(true);
    var next = new Label();
    next.setId("settings-archive-next");
    next.setWrapText(true);
    next.managedProperty().bind(next.textProperty().isNotEmpty());
    following =
        settings
            .settings()
            .subscribe(now ->
                next.setText(
                    now.archive() == null ? "" : desk.text("office.archiveNext", now.archive())));
    var choose = new Button(desk.text("office.chooseArchive"));
    choose.setId("settings-choose-archive");
    choose.setOnAction(event ->
        desk.dialogs()
            .folder(desk.text("office.chooseArchive"))
            .ifPresent(chosen -> settings.change(now -> now.withArchive(chosen.toString()))));
    var note = new Label(desk.text("office.nextArchive"));
    note.setId("settings-archive-note");
    note.setWrapText(true);
    note.getStyleClass().add("text-muted");
    var box = new VBox(folder, choose, note, next);
    box.getStyleClass().add("rows-editor");
    return box;
  }

  /// Ends what follows the settings, which outlive the page.
  void dispose() {
    following.unsubscribe();
  }

  private Node theme() {
    ComboBox<Look.Mode> box =
        ProfileForm.combo(
            List.of(Look.Mode.values()),
            settings.get().look().mode(),
            mode -> desk.text("office.theme." + mode));
    box.valueProperty()
        .subscribe(
            (before, mode) -> look(look -> new Look(mode, look.fontPercent(), look.fontFamily())));
    return new FieldBox("settings-theme", desk.text("office.theme"), box);
  }

  private Node fontSize() {
    var slider = new Slider(Look.SMALLEST, Look.LARGEST, settings.get().look().fontPercent());
    slider.setMajorTickUnit(STEP);
    slider.setMinorTickCount(0);
    slider.setBlockIncrement(STEP);
    slider.setSnapToTicks(true);
    var shown = new Label();
    shown.textProperty().bind(settings.settings().map(now -> now.look().fontPercent() + " %"));
    // Not while it is dragged: the slider would move away under the mouse.
    slider
        .valueProperty()
        .subscribe((before, percent) -> {
          if (!slider.isValueChanging()) {
            resize(percent.doubleValue());
          }
        });
    slider
        .valueChangingProperty()
        .subscribe((before, changing) -> {
          if (!changing) {
            resize(slider.getValue());
          }
        });
    var field = new FieldBox("settings-font-size", desk.text("office.fontSize"), slider);
    field.getChildren().add(shown);
    return field;
  }

  private void resize(double percent) {
    int rounded = (int) (Math.round(percent / STEP) * STEP);
    look(look -> new Look(look.mode(), rounded, look.fontFamily()));
  }

  private Node fontFamily() {
    var families = new ArrayList<String>();
    families.add("");
    families.addAll(Font.getFamilies());
    String chosen = settings.get().look().fontFamily();
    ComboBox<String> box =
        ProfileForm.combo(
            families,
            chosen == null ? "" : chosen,
            name -> name.isEmpty() ? desk.text("office.fontAutomatic") : name);
    box.valueProperty()
        .subscribe((before, name) ->
            look(look -> new Look(look.mode(), look.fontPercent(), name.isEmpty() ? null : name)));
    return new FieldBox("settings-font-family", desk.text("office.fontFamily"), box);
  }

  private Node language() {
    String chosen = settings.get().language();
    ComboBox<String> box =
        ProfileForm.combo(
            List.of("", "zh", "en"), chosen == null ? "" : chosen, this::languageName);
    var field = new FieldBox("settings-language", desk.text("office.language"), box);
    box.valueProperty()
        .subscribe((before, language) -> {
          settings.change(now -> now.withLanguage(language.isEmpty() ? null : language));
        });
    // Nothing is wrong with it: a note, there before anything is chosen.
    var note = new Label(desk.text("office.nextStart"));
    note.setId("settings-language-note");
    note.setWrapText(true);
    note.getStyleClass().add("text-muted");
    field.getChildren().add(note);
    return field;
  }

  private String languageName(String language) {
    // A language is found by its own name whatever the window speaks.
    return language.isEmpty()
        ? desk.text("office.languageSystem")
        : Locale.forLanguageTag(language).getDisplayLanguage(Locale.forLanguageTag(language));
  }

  private void look(UnaryOperator<Look> change) {
    settings.change(now -> now.withLook(change.apply(now.look())));
  }
}
