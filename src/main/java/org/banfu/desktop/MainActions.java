package org.banfu.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editor.EditorView;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.list.SideBarFolding;

/// What can be done to the open proposal from anywhere in the window.
final class MainActions {
  private static final int TABS = 7;

  private final Desk desk;
  private final Editings editings;
  private final Action undo;
  private final Action redo;
  private final Action saveNow;
  private final Action back;
  private final List<Action> tabs = new ArrayList<>();

  MainActions(Desk desk, Editings editings, EditorView editor) {
    this.desk = desk;
    this.editings = editings;
    ObservableValue<Optional<EditLabel>> undoLabel = label(Editing::undoLabel);
    ObservableValue<Optional<EditLabel>> redoLabel = label(Editing::redoLabel);
    this.undo =
        Action.named(
                "undo", undoLabel.map(label -> named("desktop.undo", "desktop.undo.named", label)))
            .icon(Icon.UNDO)
            .keys("Shortcut+Z")
            .ownsKeys(at -> isOurs(at, editor))
            .when(inEditor(undoLabel))
            .runs(() -> open(Editing::undo));
    this.redo =
        Action.named(
                "redo", redoLabel.map(label -> named("desktop.redo", "desktop.redo.named", label)))
            .icon(Icon.REDO)
            .keys("Shortcut+Y", "Shortcut+Shift+Z")
            .ownsKeys(at -> isOurs(at, editor))
            .when(inEditor(redoLabel))
            .runs(() -> open(Editing::redo));
    this.saveNow =
        Action.named("save-now", desk.text("desktop.saveNow"))
            .changes(desk)
            .icon(Icon.SAVE)
            .keys("Shortcut+S")
            .when(Bindings.isNotNull(editings.current()))
            .runs(() -> open(Editing::saveNow));
    this.back =
        Action.named("back", desk.text("desktop.back"))
            .icon(Icon.BACK)
            .keys("Esc")
            .when(Bindings.isNotNull(desk.pages().current()))
            .runs(desk.pages()::back);
    for (int i = 0; i < TABS; i++) {
      int index = i;
      tabs.add(
          Action.named("go-to-tab-" + (i + 1), desk.text("desktop.tab", i + 1))
              .keys("Shortcut+" + (i + 1))
              .when(inEditor())
              .runs(() -> editor.select(index)));
    }
  }

  /// A text control of the editor never takes its own step back beside the proposal's; one outside
  /// (search, settings) has nothing else to take back.
  private static boolean isOurs(EventTarget at, EditorView editor) {
    return !(at instanceof TextInputControl control) || editor.holds(control);
  }

  Action undo() {
    return undo;
  }

  Action redo() {
    return redo;
  }

  Action saveNow() {
    return saveNow;
  }

  Action foldSideBar(SideBarFolding folding) {
    return Action.named("fold-side-bar", desk.text("desktop.foldSideBar"))
        .icon(Icon.SIDEBAR)
        .runs(folding::toggle);
  }

  List<Action> all() {
    var all = new ArrayList<>(List.of(undo, redo, saveNow, back));
    all.addAll(tabs);
    return all;
  }

  private void open(Consumer<Editing> act) {
    Editing editing = editings.current().get();
    if (editing != null) {
      act.accept(editing);
    }
  }

  private String named(String plain, String named, Optional<EditLabel> label) {
    return label
        .map(it -> desk.text(named, it.text(desk.messages())))
        .orElseGet(() -> desk.text(plain));
  }

  private ObservableValue<Optional<EditLabel>> label(
      Function<Editing, ObservableValue<Optional<EditLabel>>> which) {
    return editings.current().flatMap(which).orElse(Optional.empty());
  }

  /// Only while the editor is seen: on a page, Ctrl+Z belongs to its own fields.
  private BooleanBinding inEditor() {
    return Bindings.isNotNull(editings.current()).and(desk.pages().none());
  }

  private BooleanBinding inEditor(ObservableValue<Optional<EditLabel>> label) {
    return Bindings.createBooleanBinding(
            () -> Objects.requireNonNullElse(label.getValue(), Optional.empty()).isPresent(), label)
        .and(inEditor());
  }
}
