package org.banfu.desktop.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.layout.Region;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.proposal.Place;
import org.jspecify.annotations.Nullable;

/// A tab of the pane whose content is built when first shown. Only the tab that is seen is tied to
/// the proposal.
final class LazyTab {
  private final EditorTab content;
  private final boolean isReading;
  private final Tab tab;
  private boolean isBuilt;
  private @Nullable Editing tied;

  /// @param isReading whether the archive is only read
  LazyTab(EditorTab content, boolean isReading) {
    this.content = content;
    this.isReading = isReading;
    this.tab = new Tab(content.title());
    tab.setId("tab-" + content.id());
    tab.setClosable(false);
  }

  Tab tab() {
    return tab;
  }

  String id() {
    return content.id();
  }

  /// It is seen now, with this proposal.
  void show(@Nullable Editing editing) {
    if (editing == tied) {
      return;
    }
    if (editing == null) {
      content.leave();
    } else {
      if (!isBuilt) {
        isBuilt = true;
        Region built = content.build();
        tab.setContent(built);
        if (isReading && content.changes()) {
          ReadOnlyNodes.hold(built);
        }
      }
      content.show(editing);
    }
    tied = editing;
  }

  Optional<Node> reveal(Place place) {
    return content.reveal(place);
  }

  void dispose() {
    show(null);
    if (isBuilt) {
      content.dispose();
    }
  }
}
