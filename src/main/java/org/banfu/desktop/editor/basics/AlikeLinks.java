package org.banfu.desktop.editor.basics;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.work.Alike;

/// Links to the proposals that the one under work is much like.
final class AlikeLinks {
  private final Desk desk;
  private final Consumer<String> open;
  private final VBox all = new VBox();
  private final KeyedNodes<Hyperlink> links =
      new KeyedNodes<>(all.getChildren(), this::link, link -> link, link -> {});

  private final Subscription following;

  /// @param open opens a proposal by its id
  AlikeLinks(Desk desk, AlikeOnes ones, Consumer<String> open) {
    this.desk = desk;
    this.open = open;
    all.setId("proposal-alike");
    all.managedProperty().bind(all.visibleProperty());
    following = ones.found().subscribe(this::show);
  }

  Region node() {
    return all;
  }

  void dispose() {
    following.unsubscribe();
  }

  private void show(List<Alike.One> found) {
    links.show(found.stream().map(one -> one.row().id()).toList());
    for (Alike.One one : found) {
      ProposalRow row = one.row();
      String number = row.number() == null ? desk.text("desktop.editor.noNumber") : row.number();
      String text = desk.text("basics.alike", number, row.title(), one.percent());
      links.at(row.id()).ifPresent(link -> link.setText(text));
    }
    all.setVisible(!found.isEmpty());
  }

  private Hyperlink link(String id) {
    var link = new Hyperlink();
    link.setId("proposal-alike-" + id);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(event -> open.accept(id));
    return link;
  }
}
