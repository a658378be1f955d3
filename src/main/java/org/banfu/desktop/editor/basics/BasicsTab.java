package org.banfu.desktop.editor.basics;

import java.util.Map;
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
          Map.entry("tags", "proposal-tags-input"),
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
  private @Nullable ScrollPane scroll;

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
    var form =
        new VBox(
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
    scroll = pane;
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
  public boolean reveal(Place place) {
    Node control = scroll == null ? null : scroll.lookup("#" + control(place));
    if (control == null) {
      return false;
    }
    unfold(control);
    control.requestFocus();
    InSight.bring(control);
    return true;
  }

  /// A control in a closed fold takes no focus.
  private static void unfold(Node control) {
    for (Node at = control; at != null; at = at.getParent()) {
      if (at instanceof TitledPane fold) {
        fold.setExpanded(true);
      }
    }
  }

  @Override
  public void dispose() {
    alike.leave();
    links.dispose();
    binder.dispose();
    fields.dispose();
  }

  private static String control(Place place) {
    String id = place.id();
    return switch (place.field()) {
      case "proposers", "proposers.name" -> "proposal-proposers-input";
      case "proposers.group", "proposers.phone" ->
          "proposer-" + place.field().substring("proposers.".length()) + "-" + ordinal(id);
      case "history.on", "history.note" ->
          "history-" + place.field().substring("history.".length()) + "-" + ordinal(id);
      case "unsorted", "unsorted.text" -> "unsorted-text-" + ordinal(id);
      default -> CONTROLS.getOrDefault(place.field(), "nowhere");
    };
  }

  private static int ordinal(@Nullable String index) {
    return index != null && index.matches("\\d{1,6}") ? Integer.parseInt(index) + 1 : 1;
  }
}
