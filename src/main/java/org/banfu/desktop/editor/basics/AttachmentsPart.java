package org.banfu.desktop.editor.basics;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.archive.Attachment;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;

/// 附件: the files kept with the proposal.
final class AttachmentsPart {
  private final Desk desk;
  private final AttachmentsViewModel model;
  private final VBox lines = new VBox();

  AttachmentsPart(Desk desk, AttachmentsViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Region build() {
    var add = new Button(desk.text("basics.files.add"), Icon.ATTACH.node());
    add.setId("attachment-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> model.add());
    lines.getStyleClass().add("form-lines");
    model.files().subscribe(this::show);
    return Part.section("basics-files", desk.text("basics.files"), lines, Part.row(add));
  }

  private void show(List<Attachment> files) {
    lines.getChildren().setAll(files.stream().map(this::line).toList());
  }

  private Node line(Attachment file) {
    long kilobytes = Math.max(1, file.size() / 1024);
    var name = new Label(desk.text("basics.files.line", file.fileName(), kilobytes));
    name.setWrapText(true);
    var open = button("attachment-open-", "basics.files.open", file);
    open.setOnAction(event -> model.open(file));
    var save = button("attachment-save-", "basics.files.saveAs", file);
    save.setOnAction(event -> model.saveAs(file));
    return Part.row(name, ReadOnlyNodes.reading(open), ReadOnlyNodes.reading(save));
  }

  private Button button(String id, String words, Attachment file) {
    var button = new Button(desk.text(words));
    button.setId(id + file.id());
    button.setAccessibleText(desk.text("basics.files.act", desk.text(words), file.fileName()));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
