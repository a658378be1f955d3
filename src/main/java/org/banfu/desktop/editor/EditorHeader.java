package org.banfu.desktop.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueShown;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.proposal.Deadlines;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.SmartGroups;
import org.banfu.proposal.WorkingDays;

/// The head of the editor: number, role, state and how near the due date is, above the title.
public final class EditorHeader {
  private final Desk desk;
  private final Editings editings;
  private final Binder binder = new Binder();
  private final Label facts = new Label();
  private final Label due = new Label();
  private final Label title = new Label();
  private final HBox beside = new HBox();
  private final VBox head = new VBox();
  private Subscription following = Subscription.EMPTY;

  public EditorHeader(Desk desk, Editings editings) {
    this.desk = desk;
    this.editings = editings;
  }

  /// Puts a control at the right end of the head, such as the change of state.
  public void addBeside(Region control) {
    beside.getChildren().add(control);
  }

  Region build() {
    facts.setId("editor-facts");
    due.setId("editor-due");
    title.setId("editor-title");
    title.setWrapText(true);
    facts.setWrapText(true);
    due.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("editor-title");
    facts.getStyleClass().add("editor-facts");
    beside.getStyleClass().add("editor-beside");
    var line = new HBox(facts, due, beside);
    line.getStyleClass().add("editor-line");
    HBox.setHgrow(beside, Priority.ALWAYS);
    head.getChildren().setAll(line, title);
    head.getStyleClass().add("editor-head");
    if (desk.isReading()) {
      ReadOnlyNodes.hold(beside);
    }
    binder.follow(this::show);
    following = editings.current().subscribe(binder::show);
    return head;
  }

  /// Takes one line where the window is low, and none while another bar stands below it: the title
  /// is in the list and on the first tab too.
  void fold(ObservableBooleanValue low, ObservableBooleanValue crowded) {
    title.managedProperty().bind(title.visibleProperty());
    title.visibleProperty().bind(low.map(is -> !is));
    for (Node control : beside.getChildren()) {
      if (control instanceof Labeled labeled) {
        labeled
            .contentDisplayProperty()
            .bind(low.map(is -> is ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
      }
    }
    head.managedProperty().bind(head.visibleProperty());
    head.visibleProperty().bind(Bindings.and(low, crowded).not());
  }

  /// The size of its letters in pixels.
  ObservableDoubleValue em() {
    return Bindings.createDoubleBinding(() -> facts.getFont().getSize(), facts.fontProperty());
  }

  /// Tells due dates as they are on another day.
  public void newDay() {
    Editing open = editings.current().get();
    if (open != null) {
      show(open.proposalNow());
    }
  }

  void dispose() {
    following.unsubscribe();
    binder.dispose();
  }

  private void show(Proposal proposal) {
    title.setText(
        proposal.title().isBlank() ? desk.text("words.untitled") : proposal.title().strip());
    facts.setText(String.join(" · ", facts(proposal)));
    DueShown.put(due(proposal), due);
  }

  private List<String> facts(Proposal proposal) {
    var facts = new ArrayList<String>();
    String number = proposal.number();
    facts.add(
        number == null || number.isBlank()
            ? desk.text("desktop.editor.noNumber")
            : desk.text("desktop.editor.number", number));
    if (proposal.role() != null) {
      facts.add(desk.text("words.role." + proposal.role()));
    }
    facts.add(desk.text("words.state." + proposal.state()));
    return facts;
  }

  private Optional<DueShown> due(Proposal proposal) {
    if (!SmartGroups.isToDo(proposal)) {
      return Optional.empty();
    }
    return desk.session().opened().flatMap(archive -> due(proposal, archive));
  }

  private Optional<DueShown> due(Proposal proposal, ArchiveView archive) {
    Profile profile = archive.profile();
    WorkingDays days = archive.workingDays();
    LocalDate today = LocalDate.now(desk.clock());
    return Deadlines.replyDue(proposal, profile, days)
        .map(date -> DueShown.of(date, today, profile.soonDays(), desk.messages()));
  }
}
