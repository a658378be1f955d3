package org.banfu.desktop.editor.feedback;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.kit.DueShown;
import org.banfu.proposal.Proposal;

/// Until when the first talk must have been, or when it was.
final class FirstContact {
  private final ContactsViewModel model;
  private final Label label = new Label();

  FirstContact(Binder binder, ContactsViewModel model) {
    this.model = model;
    label.setId("first-contact");
    label.setWrapText(true);
    label.managedProperty().bind(label.visibleProperty());
    binder.follow(this::show);
  }

  Node node() {
    return label;
  }

  private void show(Proposal proposal) {
    Optional<DueShown> said = model.first(proposal);
    label.setVisible(said.isPresent());
    DueShown.put(said, label);
  }
}
