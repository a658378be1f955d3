package org.banfu.desktop.editor.basics;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;

/// 基本信息: what the proposal is, and who handles it until when.
public final class BasicsTab implements EditorTab {
  private final Desk desk;
  private final Binder binder = new Binder();

  public BasicsTab(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "basics";
  }

  @Override
  public String title() {
    return desk.text("basics.tab");
  }

  @Override
  public Region build() {
    var form =
        new VBox(
            text(
                "proposal-number",
                Lens.optional(
                    Place.of("number"),
                    edit("words.number"),
                    Proposal::number,
                    Proposal::withNumber)),
            text(
                "proposal-title",
                Lens.text(
                    Place.of("title"), edit("words.title"), Proposal::title, Proposal::withTitle)));
    form.getStyleClass().add("form");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  @Override
  public void show(Editing editing) {
    binder.show(editing);
  }

  @Override
  public void leave() {
    binder.show(null);
  }

  @Override
  public boolean reveal(Place place) {
    return false;
  }

  @Override
  public void dispose() {
    binder.dispose();
  }

  private FieldBox text(String id, Lens<String> lens) {
    var field = new TextField();
    binder.text(field, lens);
    return new FieldBox(id, String.valueOf(lens.label().arguments().getFirst()), field);
  }

  private EditLabel edit(String name) {
    return EditLabel.of("desktop.edit", desk.text(name));
  }
}
