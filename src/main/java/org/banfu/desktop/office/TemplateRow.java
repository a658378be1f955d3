package org.banfu.desktop.office;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.KeptTemplate;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Said;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Weight;

/// One kind of document in 文书模板: which template it is written with, and what can be done with it.
final class TemplateRow {
  /// Stands for the built-in template in the choice.
  private static final String BUILT_IN = "";

  private final Desk desk;
  private final TemplatesModel model;
  private final DocumentKind kind;
  private final ComboBox<String> choice;
  private final FieldBox box;
  private final Label about = new Label();
  private final Button saveOwn;
  private final VBox row;
  private Subscription following;
  private boolean isShowing;

  TemplateRow(Desk desk, TemplatesModel model, DocumentKind kind) {
    this.desk = desk;
    this.model = model;
    this.kind = kind;
    this.choice = ProfileForm.combo(List.of(BUILT_IN), BUILT_IN, this::words);
    this.box = new FieldBox("template-" + kind, name(), choice);
    about.setWrapText(true);
    about.getStyleClass().add("text-muted");
    var take = button("take", "office.template.take", () -> model.take(kind));
    var tries = button("try", "office.template.try", () -> model.tryOut(kind));
    var save = button("save", "office.template.saveBuiltIn", () -> model.save(kind, false));
    this.saveOwn = button("save-own", "office.template.saveOwn", () -> model.save(kind, true));
    var buttons = new FlowPane(take, tries, save, saveOwn);
    buttons.getStyleClass().add("rows-editor-line");
    this.row = new VBox(box, about, buttons);
    row.getStyleClass().addAll("rows-editor", "template-row");
    row.addEventHandler(DragEvent.DRAG_OVER, this::over);
    row.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    choice
        .valueProperty()
        .subscribe((before, chosen) -> {
          if (!isShowing && chosen != null) {
            model.choose(kind, chosen.equals(BUILT_IN) ? null : chosen);
          }
        });
    this.following =
        model
            .kept()
            .subscribe(kept -> show())
            .and(model.profile().subscribe(now -> show()))
            .and(model.said(kind).subscribe(sentences -> show()));
  }

  Node node() {
    return row;
  }

  void dispose() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }

  private String name() {
    return desk.text("words.document." + kind);
  }

  private String words(String template) {
    return template.equals(BUILT_IN) ? desk.text("office.template.builtIn") : template;
  }

  private Button button(String id, String code, Runnable act) {
    var button = new Button(desk.text(code));
    button.setId("template-" + id + "-" + kind);
    button.setAccessibleText(desk.text(code) + "，" + name());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private void show() {
    String chosen = model.chosen(kind).orElse(BUILT_IN);
    List<String> choices = new ArrayList<>(List.of(BUILT_IN));
    model.kept().get().stream().map(KeptTemplate::name).forEach(choices::add);
    if (!choices.contains(chosen)) {
      choices.add(chosen);
    }
    isShowing = true;
    if (!choice.getItems().equals(choices)) {
      choice.getItems().setAll(choices);
    }
    if (!Objects.equals(choice.getValue(), chosen)) {
      choice.setValue(chosen);
    }
    isShowing = false;
    saveOwn.setDisable(chosen.equals(BUILT_IN) || model.isMissing(chosen));
    about.setText(
        model.find(chosen).map(kept -> TemplatesSection.described(desk, kept)).orElse(""));
    about.setManaged(!about.getText().isEmpty());
    List<Said> said = new ArrayList<>(model.said(kind).get());
    if (said.isEmpty() && !chosen.equals(BUILT_IN) && model.isMissing(chosen)) {
      said.add(new Said(Weight.WRONG, desk.text("office.template.missing", chosen)));
    }
    box.tell(said);
  }

  private void over(DragEvent event) {
    if (isOne(event)) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void dropped(DragEvent event) {
    if (isOne(event)) {
      List<File> files = event.getDragboard().getFiles();
      event.setDropCompleted(true);
      model.take(kind, files.getFirst().toPath());
    }
  }

  private static boolean isOne(DragEvent event) {
    return event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1;
  }
}
