package org.banfu.desktop.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.work.Alike;

/// What of the archive is like the proposal that is being typed, quietly: each can be opened, and
/// nothing of it hinders.
final class AlikeView {
  private final Desk desk;
  private final RegistrationViewModel model;
  private final Consumer<String> search;
  private final VBox all = new VBox();

  /// @param search searches for words
  AlikeView(Desk desk, RegistrationViewModel model, Consumer<String> search) {
    this.desk = desk;
    this.model = model;
    this.search = search;
    all.setId("registration-alike");
    all.getStyleClass().add("registration-alike");
    all.managedProperty().bind(all.visibleProperty());
  }

  Region node() {
    return all;
  }

  Subscription follow() {
    return model.alike().subscribe(this::show);
  }

  private void show(Alike alike) {
    List<Node> lines = new ArrayList<>();
    part(lines, "registration.alike", alike.same());
    part(lines, "registration.near", alike.near());
    part(lines, "registration.asked", alike.asked());
    for (int i = 0; i < alike.others().size(); i++) {
      Alike.Member member = alike.others().get(i);
      var link =
          link(
              "registration-member-" + (i + 1),
              desk.text("registration.member", member.name(), member.count()));
      link.setOnAction(event -> {
        desk.pages().home();
        search.accept(member.query());
      });
      lines.add(link);
    }
    if (alike.hindered() != null) {
      lines.add(said("registration-hindered", desk.messages().text(alike.hindered())));
    } else if (!alike.isComplete()) {
      lines.add(said("registration-preparing", desk.text("registration.preparing")));
    }
    all.getChildren().setAll(lines);
    all.setVisible(!lines.isEmpty());
  }

  private void part(List<Node> to, String code, List<Alike.One> ones) {
    if (!ones.isEmpty()) {
      Label head = said("", desk.text(code));
      head.getStyleClass().add("field-said");
      to.add(head);
    }
    for (Alike.One one : ones) {
      ProposalRow row = one.row();
      String number = row.number() == null ? desk.text("desktop.editor.noNumber") : row.number();
      Hyperlink link =
          link(
              "registration-open-" + row.id(), desk.text("registration.open", number, row.title()));
      link.setOnAction(event -> {
        desk.pages().home();
        model.open(row);
      });
      Label about = said("registration-about-" + row.id(), about(one));
      about.getStyleClass().add("text-muted");
      to.addAll(List.of(link, about));
    }
  }

  private String about(Alike.One one) {
    var about = new ArrayList<String>();
    if (!one.by().isEmpty()) {
      about.add(String.join(desk.text("words.and"), one.by()));
    }
    if (one.row().year() != null) {
      about.add(desk.text("registration.year", String.valueOf(one.row().year())));
    }
    about.add(desk.text("words.state." + one.row().state()));
    if (one.percent() > 0) {
      about.add(desk.text("registration.percent", one.percent()));
    }
    return String.join(desk.text("registration.between"), about);
  }

  private static Hyperlink link(String id, String text) {
    var link = new Hyperlink(text);
    link.setId(id);
    link.setWrapText(true);
    return link;
  }

  private static Label said(String id, String text) {
    var label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
