package org.banfu.desktop;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.banfu.desktop.list.SideBarFolding;
import org.banfu.desktop.settings.SettingsModel;
import org.jspecify.annotations.Nullable;

/// Side bar, list and editor beside one another; where they part is remembered.
final class WorkplaceView {
  private final SettingsModel settings;
  private final SideBarFolding folding;
  private final Region side;
  private final Region list;
  private final Region editor;
  private final SplitPane pane;

  WorkplaceView(
      SettingsModel settings, SideBarFolding folding, Region side, Region list, Region editor) {
    this.settings = settings;
    this.folding = folding;
    this.side = side;
    this.list = list;
    this.editor = editor;
    this.pane = new SplitPane(list, editor);
  }

  SplitPane build() {
    pane.setId("workplace");
    folding.shown().subscribe(shown -> arrange());
    folding.listShown().subscribe(shown -> arrange());
    folding.editorShown().subscribe(shown -> arrange());
    // A split pane keeps what it found before the window had its size; it must have been laid out.
    pane.widthProperty().subscribe(width -> Platform.runLater(this::part));
    // Only what a hand moved is remembered, not what a narrow window pushed aside.
    pane.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (isDivider(event.getPickResult().getIntersectedNode())) {
            remember();
          }
        });
    return pane;
  }

  /// One is put in or taken out at a time: the others keep the focus.
  private void arrange() {
    place(side, folding.shown().get(), 0);
    place(list, folding.listShown().get(), pane.getItems().contains(side) ? 1 : 0);
    place(editor, folding.editorShown().get(), pane.getItems().size());
    part();
  }

  private void place(Region part, boolean isShown, int at) {
    boolean isThere = pane.getItems().contains(part);
    if (isShown && !isThere) {
      pane.getItems().add(at, part);
    } else if (!isShown && isThere) {
      pane.getItems().remove(part);
    }
  }

  private void part() {
    pane.setDividerPositions(isWhole() ? remembered() : new double[] {0.5});
  }

  /// Whether list and editor are beside each other.
  private boolean isWhole() {
    return pane.getItems().contains(list) && pane.getItems().contains(editor);
  }

  private double[] remembered() {
    boolean isSideShown = pane.getItems().contains(side);
    double[] standard = isSideShown ? new double[] {0.19, 0.54} : new double[] {0.4};
    String text = settings.get().remembered(name(isSideShown)).orElse("");
    if (!text.matches("[01]\\.\\d{1,4}(,[01]\\.\\d{1,4})*")) {
      return standard;
    }
    double[] found = Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
    return found.length == standard.length ? found : standard;
  }

  private static boolean isDivider(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("split-pane-divider")) {
        return true;
      }
    }
    return false;
  }

  private void remember() {
    String text =
        Arrays.stream(pane.getDividerPositions())
            .mapToObj(position -> String.format(Locale.ROOT, "%.4f", position))
            .collect(Collectors.joining(","));
    if (isWhole()) {
      settings.remember(name(pane.getItems().contains(side)), text);
    }
  }

  private static String name(boolean isSideShown) {
    return isSideShown ? "window.dividers" : "window.dividersFolded";
  }
}
