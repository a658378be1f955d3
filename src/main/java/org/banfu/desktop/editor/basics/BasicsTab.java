package org.banfu.desktop.editor.basics;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.Chips;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// 基本信息: what the proposal is, who handles it until when, its state, files and notes. One class a
/// section.
public final class BasicsTab implements EditorTab {
  private static final Map<String, String> CONTROLS =
      Map.ofEntries(
          Map.entry("title", "proposal-title"),
          Map.entry("number", "proposal-number"),
          Map.entry("kind", "proposal-kind"),
          Map.entry("council", "proposal-council"),
          Map.entry("term", "proposal-term"),
          Map.entry("session", "proposal-session"),
          Map.entry("year", "proposal-year"),
          Map.entry("tags", "proposal-tags"),
          Map.entry("keyItem", "proposal-key-item"),
          Map.entry("role", "proposal-role"),
          Map.entry("leadUnit", "proposal-lead-unit"),
          Map.entry("issuer", "proposal-issuer"),
          Map.entry("filingUnit", "proposal-filing-unit"),
          Map.entry("handler", "proposal-handler"),
          Map.entry("contact.name", "proposal-contact"),
          Map.entry("contact.phone", "proposal-phone"),
          Map.entry("assignedOn", "proposal-assigned-on"),
          Map.entry("receivedOn", "proposal-received-on"),
          Map.entry("dueOn", "proposal-due-on"),
          Map.entry("repliedOn", "proposal-replied-on"),
          Map.entry("extension.until", "extension-until"),
          Map.entry("extension.consent", "extension-consent"),
          Map.entry("category", "proposal-category"),
          Map.entry("publication.mode", "publication-mode"),
          Map.entry("publication.reason", "publication-reason"),
          Map.entry("publication.reviewer", "publication-reviewer"),
          Map.entry("publication.reviewedOn", "publication-reviewed-on"),
          Map.entry("returnRequest.on", "return-on"),
          Map.entry("returnRequest.reason", "return-reason"),
          Map.entry("returnRequest.outcome", "return-outcome"),
          Map.entry("notes", "proposal-notes"));

  private final Desk desk;
  private final Binder binder = new Binder();
  private final Fields fields;
  private final AttachmentsViewModel files;
  private final UnsortedTexts unsorted;
  private final AlikeOnes alike;
  private final AlikeLinks links;
  private final VBox form = new VBox();

  /// @param open the proposal in the editor, also while another tab is seen
  /// @param turn opens another proposal by its id
  public BasicsTab(
      Desk desk, KnownNames names, Supplier<@Nullable Editing> open, Consumer<String> turn) {
    this.desk = desk;
    this.fields = new Fields(desk, binder, names);
    this.unsorted = new UnsortedTexts(desk, fields, open);
    this.files = new AttachmentsViewModel(desk);
    this.alike = new AlikeOnes(desk);
    this.links = new AlikeLinks(desk, alike, turn);
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
    form.getChildren()
        .addAll(
            unsorted.link(() -> reveal(Place.of("unsorted.text", 0))),
            links.node(),
            WhatItIs.build(desk, fields),
            new ProposerDetails(desk, fields).build(),
            new WhoHandles(desk, fields).build(),
            new WhenDue(desk, fields).build(),
            new Outcome(desk, fields).build(),
            new StateAndReturn(desk, fields).build(),
            new AttachmentsPart(desk, files).build(),
            unsorted.build(),
            Part.section(
                "basics-notes",
                desk.text("words.remark"),
                fields.area(
                    "proposal-notes",
                    new Lenses(fields)
                        .typed("notes", "words.notes", Proposal::notes, Proposal::withNotes))));
    form.getStyleClass().add("form");
    var pane = new ScrollPane(form);
    pane.setFitToWidth(true);
    pane.setId("basics-scroll");
    return pane;
  }

  @Override
  public void show(Editing editing) {
    binder.show(editing);
    files.show(editing);
    alike.show(editing);
  }

  @Override
  public void leave() {
    binder.show(null);
    files.show(null);
    alike.leave();
  }

  @Override
  public Optional<Node> reveal(Place place) {
    return find("#" + control(place))
        .map(control -> {
          if (control instanceof Chips<?> chips) {
            chips.focus(place.innerIndex());
          } else {
            control.requestFocus();
          }
          InSight.bring(control);
          // The source stands beside the text that has the focus.
          return place.field().equals("unsorted.source") ? control.getParent() : control;
        });
  }

  /// What is in a fold is no child of it before it has been laid out, and takes no focus while it
  /// is closed.
  private Optional<Node> find(String id) {
    Optional<Node> open = Optional.ofNullable(form.lookup(id));
    Optional<TitledPane> fold =
        form.lookupAll(".titled-pane").stream()
            .map(TitledPane.class::cast)
            .filter(pane -> pane.getContent().lookup(id) != null)
            .findFirst();
    fold.ifPresent(pane -> pane.setExpanded(true));
    return open.or(() -> fold.map(pane -> pane.getContent().lookup(id)));
  }

  @Override
  public void dispose() {
    alike.leave();
    links.dispose();
    binder.dispose();
    fields.dispose();
  }

  private static String control(Place place) {
    int ordinal = place.index().orElse(0) + 1;
    return switch (place.field()) {
      case "proposers", "proposers.name" -> "proposal-proposers";
      case "proposers.group", "proposers.phone" ->
          "proposer-" + place.field().substring("proposers.".length()) + "-" + ordinal;
      case "history.on", "history.note" ->
          "history-" + place.field().substring("history.".length()) + "-" + ordinal;
      case "unsorted", "unsorted.text", "unsorted.source" -> "unsorted-text-" + ordinal;
      default -> CONTROLS.getOrDefault(place.field(), "nowhere");
    };
  }
}
