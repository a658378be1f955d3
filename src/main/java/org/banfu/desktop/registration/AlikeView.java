package org.banfu.desktop.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.work.Alike;

/// What of the archive is like the proposal that is being typed, quietly: each can be opened, and
/// nothing of it hinders.
final class AlikeView {
  private static final String LINK = "link-";
  private static final String HEAD = "head-";
  private static final String ABOUT = "about-";

  private final Desk desk;
  private final RegistrationViewModel model;
  private final Consumer<String> search;
  private final VBox all = new VBox();

  /// By what they are about, so that one that has the focus keeps it when the answer changes.
  private final KeyedNodes<Labeled> nodes =
      new KeyedNodes<>(all.getChildren(), AlikeView::line, line -> line, line -> {});

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
    Map<String, Consumer<Labeled>> lines = new LinkedHashMap<>();
    part(lines, "registration.alike", alike.same());
    part(lines, "registration.near", alike.near());
    part(lines, "registration.asked", alike.asked());
    for (int i = 0; i < alike.others().size(); i++) {
      Alike.Member member = alike.others().get(i);
      lines.put(LINK + "member-" + (i + 1), link -> fill(link, member));
    }
    if (alike.hindered() != null) {
      String reason = desk.messages().text(alike.hindered());
      lines.put("hindered", said -> said.setText(reason));
    } else if (!alike.isComplete()) {
      lines.put("preparing", said -> said.setText(desk.text("registration.preparing")));
    }
    nodes.show(List.copyOf(lines.keySet()));
    lines.forEach((key, fill) -> nodes.at(key).ifPresent(fill));
    all.setVisible(!lines.isEmpty());
  }

  private void part(Map<String, Consumer<Labeled>> to, String code, List<Alike.One> ones) {
    if (!ones.isEmpty()) {
      to.put(HEAD + code.substring(code.indexOf('.') + 1), head -> head.setText(desk.text(code)));
    }
    for (Alike.One one : ones) {
      to.put(LINK + "open-" + one.row().id(), link -> fill(link, one.row()));
      to.put(ABOUT + one.row().id(), about -> about.setText(about(one)));
    }
  }

  private void fill(Labeled link, Alike.Member member) {
    link.setText(desk.text("registration.member", member.name(), member.count()));
    ((Hyperlink) link)
        .setOnAction(event -> {
          desk.pages().home();
          search.accept(member.query());
        });
  }

  private void fill(Labeled link, ProposalRow row) {
    String number = row.number() == null ? desk.text("desktop.editor.noNumber") : row.number();
    link.setText(desk.text("registration.open", number, row.title()));
    ((Hyperlink) link)
        .setOnAction(event -> {
          desk.pages().home();
          model.open(row);
        });
  }

  private String about(Alike.One one) {
    var about = new ArrayList<String>();
    if (one.sameNumber()) {
      about.add(desk.text("registration.sameNumber"));
    } else if (one.percent() == 0) {
      about.add(desk.text("registration.sameText"));
    }
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

  private static Labeled line(String key) {
    Labeled line = key.startsWith(LINK) ? new Hyperlink() : new Label();
    line.setId("registration-" + (key.startsWith(LINK) ? key.substring(LINK.length()) : key));
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    if (key.startsWith(HEAD)) {
      line.getStyleClass().add("field-said");
    } else if (key.startsWith(ABOUT)) {
      line.getStyleClass().add("text-muted");
    }
    return line;
  }
}
