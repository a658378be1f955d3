package org.banfu.desktop.editor;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Pulses;
import org.banfu.desktop.kit.SelectableText;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Place;
import org.jspecify.annotations.Nullable;

/// The editor beside the list: the head of the proposal above its tabs.
public final class EditorView {
  private static final String LAST_TAB = "editor.tab";

  /// So many layouts later what was folded has its place.
  private static final int SETTLED = 4;

  /// Below this height, in letters, the head leaves its room to the tab.
  private static final double LOW = 16;

  private final Desk desk;
  private final Editings editings;
  private final SettingsModel settings;
  private final EditorHeader header;
  private final List<LazyTab> tabs;
  private final TabPane pane = new TabPane();
  private final VBox below = new VBox();
  private @Nullable Region inTurn;
  private final BorderPane editor = new BorderPane(pane);
  private Subscription following = Subscription.EMPTY;
  private Runnable wanted = () -> {};

  /// @param tabs in order
  public EditorView(
      Desk desk,
      Editings editings,
      SettingsModel settings,
      EditorHeader header,
      List<EditorTab> tabs) {
    this.desk = desk;
    this.editings = editings;
    this.settings = settings;
    this.header = header;
    this.tabs = tabs.stream().map(tab -> new LazyTab(tab, desk.isReading())).toList();
  }

  public Region build() {
    pane.setId("editor-tabs");
    pane.setAccessibleText(desk.text("desktop.editor.tabs"));
    tabs.forEach(tab -> pane.getTabs().add(tab.tab()));
    settings.get().remembered(LAST_TAB).ifPresent(this::select);
    editor.setId("editor");
    editor.setTop(new VBox(header.build(), below));
    fold(editor);
    Node nothing = nothingOpen();
    following =
        editings
            .current()
            .subscribe(editing -> {
              editor.setVisible(editing != null);
              nothing.setVisible(editing == null);
              tie(editing);
            })
            .and(
                pane.getSelectionModel()
                    .selectedItemProperty()
                    .subscribe((before, selected) -> shownAnother()));
    return new StackPane(nothing, editor);
  }

  /// Whether a control is one of the editor's.
  public boolean holds(Node control) {
    for (Node at = control; at != null; at = at.getParent()) {
      if (at.equals(editor)) {
        return true;
      }
    }
    return false;
  }

  /// Shows the tab at this place in the order, from 0.
  public void select(int index) {
    if (index >= 0 && index < tabs.size()) {
      pane.getSelectionModel().select(index);
    }
  }

  /// Shows the tab with this id.
  public void select(String id) {
    for (LazyTab tab : tabs) {
      if (tab.id().equals(id)) {
        pane.getSelectionModel().select(tab.tab());
      }
    }
  }

  /// The id of the tab that is selected.
  public String selectedTab() {
    return selected().id();
  }

  /// Gives it the keyboard.
  public void focus() {
    wanted.run();
    pane.requestFocus();
  }

  /// Brings a place of the open proposal to the screen.
  ///
  /// @return the control that holds its text ([EditorTab#reveal]); nothing if no tab has it
  public Optional<Node> reveal(Place place) {
    wanted.run();
    LazyTab before = selected();
    for (LazyTab tab : tabs) {
      tab.show(editings.current().get());
      if (tab.reveal(place).isPresent()) {
        pane.getSelectionModel().select(tab.tab());
        return tab.reveal(place);
      }
      if (tab != before) {
        tab.show(null);
      }
    }
    return Optional.empty();
  }

  /// Brings a place to the screen with a range of its text selected.
  public void select(Place place, int start, int end) {
    reveal(place).ifPresent(control -> mark(control, start, end));
  }

  private static void mark(Node control, int start, int end) {
    switch (control) {
      case TextInputControl text when end <= text.getLength() -> text.selectRange(start, end);
      case SelectableText text -> text.select(start, end);
      // A choice, a chip: there is nothing to mark in it, and in no other text either.
      default -> {}
    }
  }

  /// As [#select], from anywhere in the window: a tab that was not seen before takes the focus only
  /// once it has been laid out.
  ///
  /// @return whether a tab has it
  public boolean bring(Place place, int start, int end) {
    boolean isThere = reveal(place).isPresent();
    if (isThere) {
      Pulses.afterLayout(
          pane,
          () ->
              reveal(place)
                  .ifPresent(control -> {
                    mark(control, start, end);
                    keepInSight(control, SETTLED);
                  }));
    }
    return isThere;
  }

  /// What unfolds or grows above it with the next layouts pushes it away.
  private void keepInSight(Node control, int layouts) {
    Pulses.afterLayout(
        pane,
        () -> {
          if (control.isFocusWithin()) {
            switch (control) {
              case GrowingArea area -> area.showCaret();
              case SelectableText text -> InSight.bring(text, text.selectedBounds());
              default -> InSight.bring(control);
            }
            if (layouts > 1) {
              keepInSight(control, layouts - 1);
            }
          }
        });
  }

  /// Puts a bar between the head and the tabs; before [#build].
  public void addBelowHead(Region bar) {
    below.getChildren().add(bar);
  }

  /// Puts a bar there that has the place of the tabs to itself where the window is low; before
  /// [#build].
  public void addInTurn(Region bar) {
    addBelowHead(bar);
    inTurn = bar;
  }

  /// Whether the tabs are seen, or a bar has their place.
  public boolean showsTabs() {
    return pane.isVisible();
  }

  /// Does this before a person goes to it.
  public void onWanted(Runnable before) {
    wanted = before;
  }

  public void dispose() {
    following.unsubscribe();
    tabs.forEach(LazyTab::dispose);
    header.dispose();
  }

  private void shownAnother() {
    settings.remember(LAST_TAB, selected().id());
    tie(editings.current().get());
  }

  private void tie(@Nullable Editing editing) {
    LazyTab seen = selected();
    for (LazyTab tab : tabs) {
      tab.show(tab == seen ? editing : null);
    }
  }

  private LazyTab selected() {
    return tabs.get(Math.max(0, pane.getSelectionModel().getSelectedIndex()));
  }

  private void fold(Region editor) {
    var em = header.em();
    var low =
        Bindings.createBooleanBinding(
            () -> editor.getHeight() > 0 && editor.getHeight() < LOW * em.get(),
            editor.heightProperty(),
            em);
    var bars = below.getChildren();
    var crowded =
        Bindings.createBooleanBinding(
            () -> bars.stream().anyMatch(Node::isVisible),
            bars.stream().map(Node::visibleProperty).toArray(Observable[]::new));
    header.fold(low, crowded);
    if (inTurn != null) {
      pane.managedProperty().bind(pane.visibleProperty());
      pane.visibleProperty().bind(Bindings.and(low, inTurn.visibleProperty()).not());
    }
  }

  private Node nothingOpen() {
    var label = new Label(desk.text("desktop.editor.nothing"));
    var page = new VBox(label);
    page.setId("nothing-open");
    page.getStyleClass().add("page");
    return page;
  }
}
