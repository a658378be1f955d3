package org.banfu.desktop.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.KeptTemplate;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.kit.AfterLayout;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// 文书模板: for each document the template it is written with, and what the archive keeps.
final class TemplatesSection {
  private final Desk desk;
  private final TemplatesModel model;
  private final Runnable showFields;
  private final List<TemplateRow> rows = new ArrayList<>();
  private final VBox section = new VBox();
  private final Button fields = new Button();
  private final VBox kept = new VBox();
  private Subscription following = Subscription.EMPTY;

  /// @param showFields opens 模板字段
  TemplatesSection(Desk desk, TemplatesModel model, Runnable showFields) {
    this.desk = desk;
    this.model = model;
    this.showFields = showFields;
  }

  Node build() {
    var how = new Label(desk.text("office.templates.how"));
    how.setWrapText(true);
    fields.setText(desk.text("office.template.fields"));
    fields.setGraphic(Icon.LIST.node());
    fields.setId("show-template-fields");
    fields.setMinWidth(Region.USE_PREF_SIZE);
    fields.setOnAction(event -> showFields.run());
    var flow = new FlowPane();
    flow.getStyleClass().addAll("form-flow", "template-rows");
    TemplatesModel.kinds().forEach(kind -> rows.add(new TemplateRow(desk, model, kind)));
    rows.forEach(row -> flow.getChildren().add(row.node()));
    kept.setId("templates-kept");
    kept.getStyleClass().add("rows-editor");
    following =
        model
            .kept()
            .subscribe(templates -> showKept())
            .and(model.profile().subscribe(now -> showKept()));
    model.read();
    section.getChildren().setAll(how, fields, flow, kept);
    section.setId("templates");
    section.getStyleClass().add("rows-editor");
    return section;
  }

  /// Brings it to sight, once it has its place, and begins in it.
  void reveal() {
    Scene scene = section.getScene();
    if (scene != null) {
      AfterLayout.run(
          scene,
          () -> {
            InSight.bring(section);
            fields.requestFocus();
          });
    }
  }

  void dispose() {
    following.unsubscribe();
    rows.forEach(TemplateRow::dispose);
  }

  private void showKept() {
    List<KeptTemplate> spare =
        model.kept().get().stream().filter(template -> !model.isUsed(template.name())).toList();
    kept.getChildren().clear();
    if (!spare.isEmpty()) {
      var heading = new Label(desk.text("office.templates.spare"));
      heading.setWrapText(true);
      kept.getChildren().add(heading);
    }
    spare.forEach(template -> kept.getChildren().add(line(template)));
  }

  private Node line(KeptTemplate template) {
    var name = new Label(template.name() + "  " + described(desk, template));
    name.setWrapText(true);
    var remove = new Button(desk.text("office.template.remove"), Icon.DELETE.node());
    remove.setAccessibleText(desk.text("office.template.removeOne", template.name()));
    remove.setId("template-remove-" + model.kept().get().indexOf(template));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(event -> model.remove(template.name()));
    var line = new FlowPane(name, remove);
    line.getStyleClass().add("rows-editor-line");
    // A long file name folds instead of leaving the page.
    name.maxWidthProperty().bind(Bindings.max(100, line.widthProperty().subtract(20)));
    return line;
  }

  /// Size and day, such as 23 KB，2026-11-23.
  static String described(Desk desk, KeptTemplate template) {
    LocalDate day = LocalDate.ofInstant(template.savedAt(), desk.clock().getZone());
    return desk.text("office.template.described", Math.ceilDiv(template.size(), 1024), day);
  }
}
