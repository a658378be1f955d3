package org.banfu.desktop.field;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.banfu.archive.KnownName;
import org.banfu.proposal.NameKind;

/// Offers names of the archive below a plain text field while one is typed: ↓ and ↑ choose, Enter
/// or Tab takes, Esc closes. Nothing is chosen until an arrow key chose it, so Enter and Tab keep
/// their meaning. While an input method composes nothing is shown, and no key is taken.
public final class Completion {
  private static final int MOST = 8;

  private final TextField field;
  private final Set<NameKind> kinds;
  private final KnownNames names;
  private final Consumer<KnownName> take;
  private final Popup popup = new Popup();
  private final VBox list = new VBox();
  private List<KnownName> offered = List.of();
  private int chosen = -1;
  private boolean isComposing;
  private boolean isTaking;

  private Completion(
      TextField field, Set<NameKind> kinds, KnownNames names, Consumer<KnownName> take) {
    this.field = field;
    this.kinds = Set.copyOf(kinds);
    this.names = names;
    this.take = take;
    list.getStyleClass().add("completion");
    list.setFocusTraversable(false);
    popup.getContent().add(list);
    popup.setAutoHide(true);
  }

  /// Offers names; the one that is taken becomes the text of the field.
  public static Completion on(TextField field, Set<NameKind> kinds, KnownNames names) {
    return on(
        field,
        kinds,
        names,
        name -> {
          field.setText(name.name());
          field.end();
        });
  }

  /// Offers names, and hands the one that is taken over.
  public static Completion on(
      TextField field, Set<NameKind> kinds, KnownNames names, Consumer<KnownName> take) {
    var completion = new Completion(field, kinds, names, take);
    completion.install();
    return completion;
  }

  /// Whether names are shown now.
  boolean isShowing() {
    return popup.isShowing();
  }

  private Subscription install() {
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
    return field
        .textProperty()
        .subscribe((before, text) -> offer())
        .and(
            field
                .focusedProperty()
                .subscribe((before, focused) -> {
                  if (focused) {
                    names.freshen();
                  } else {
                    close();
                  }
                }));
  }

  private void composed(InputMethodEvent event) {
    isComposing = !event.getComposed().isEmpty();
    if (isComposing) {
      close();
    }
  }

  private void offer() {
    if (isComposing || isTaking || !field.isFocused()) {
      return;
    }
    offered = names.matching(kinds, field.getText() == null ? "" : field.getText(), MOST);
    choose(-1);
    list.getChildren().setAll(offered.stream().map(this::row).toList());
    Bounds at = field.localToScreen(field.getLayoutBounds());
    if (offered.isEmpty() || at == null) {
      close();
    } else if (!popup.isShowing()) {
      list.setMinWidth(field.getWidth());
      popup.show(field, at.getMinX(), at.getMaxY());
    }
  }

  private Label row(KnownName name) {
    var row = new Label(name.name());
    name.detail().ifPresent(detail -> row.setText(name.name() + "  " + detail));
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("completion-row");
    row.setOnMousePressed(event -> take(name));
    return row;
  }

  private void pressed(KeyEvent key) {
    if (!popup.isShowing() || key.isAltDown() || key.isShortcutDown() || key.isShiftDown()) {
      return;
    }
    KeyCode code = key.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      choose(next(code == KeyCode.DOWN ? 1 : -1));
      key.consume();
    } else if (code == KeyCode.ESCAPE) {
      close();
      key.consume();
    } else if ((code == KeyCode.ENTER || code == KeyCode.TAB) && chosen >= 0) {
      take(offered.get(chosen));
      key.consume();
    }
  }

  private int next(int by) {
    return chosen < 0 && by < 0 ? offered.size() - 1 : Math.floorMod(chosen + by, offered.size());
  }

  private void choose(int index) {
    chosen = index;
    for (int i = 0; i < list.getChildren().size(); i++) {
      list.getChildren().get(i).pseudoClassStateChanged(FieldBox.CHOSEN, i == index);
    }
    // Read out by screen readers, as the focus stays in the field.
    field.setAccessibleHelp(index < 0 ? "" : offered.get(index).name());
  }

  private void take(KnownName name) {
    isTaking = true;
    close();
    take.accept(name);
    isTaking = false;
  }

  private void close() {
    popup.hide();
    chosen = -1;
  }
}
