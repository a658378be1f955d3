package org.banfu.desktop.templates;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.Page;
import org.banfu.document.TemplateField;

/// 模板字段: what may stand in a template, found as one types; a click on a field copies it.
final class FieldsPage implements Page {
  /// As much of a value as shows which one it is.
  private static final int SHOWN = 120;

  private final Desk desk;
  private final List<TemplateField> fields;
  private final String title;
  private final boolean isSample;
  private final VBox lines = new VBox();

  /// @param title of the proposal whose values are shown
  FieldsPage(Desk desk, List<TemplateField> fields, String title, boolean isSample) {
    this.desk = desk;
    this.fields = fields;
    this.title = title;
    this.isSample = isSample;
  }

  @Override
  public String id() {
    return "template-fields";
  }

  @Override
  public String title() {
    return desk.text("templates.fields");
  }

  @Override
  public Region build() {
    var search = new TextField();
    var box = new FieldBox("template-field-search", desk.text("templates.search"), search);
    box.getStyleClass().add("template-field-search");
    search.textProperty().subscribe(this::narrow);
    var how = wrapped(desk.text("templates.how"));
    var from = wrapped(desk.text(isSample ? "templates.fromSample" : "templates.fromOpen", title));
    from.getStyleClass().add("text-muted");
    lines.setId("template-field-lines");
    lines.getStyleClass().add("template-field-lines");
    var all = new VBox(how, from, box, lines);
    all.getStyleClass().add("settings");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    return scroll;
  }

  @Override
  public void dispose() {
    // It has subscribed to nothing that outlives it.
  }

  private void narrow(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<TemplateField> found = fields.stream().filter(field -> says(field, wanted)).toList();
    lines.getChildren().setAll(found.stream().map(this::line).toList());
    if (found.isEmpty()) {
      lines.getChildren().add(wrapped(desk.text("templates.none", typed.strip())));
    }
  }

  private static boolean says(TemplateField field, String wanted) {
    return (field.typed() + "\n" + field.meaning() + "\n" + field.value())
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }

  private Node line(TemplateField field) {
    // The two marks of a block stand below each other: the longest names are whole then.
    var name = new Button(field.typed().replace("}}{{", "}}\n{{"));
    name.setId("template-field-" + field.name());
    name.getStyleClass().add("flat");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setMnemonicParsing(false);
    name.setAccessibleText(desk.text("templates.copy", field.typed()));
    name.setAccessibleHelp(field.meaning());
    name.setOnAction(event -> copy(field));
    String where =
        field.within().isEmpty()
            ? ""
            : desk.text("templates.within", String.join("、", field.within()));
    var meaning = wrapped(field.meaning() + where);
    String value = shortened(field.value());
    var now = wrapped(value.isEmpty() ? desk.text("templates.empty") : value);
    now.getStyleClass().add("text-muted");
    var said = new VBox(meaning, now);
    said.getStyleClass().add("template-field-said");
    var line = new FlowPane(name, said);
    line.getStyleClass().add("template-field-line");
    return line;
  }

  private static String shortened(String value) {
    String line = value.replace('\n', '↵').strip();
    int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  private void copy(TemplateField field) {
    desk.dialogs().copy(field.typed());
    desk.notices().tell(Notice.done(desk.text("templates.copied", field.typed())));
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
