package org.banfu.desktop.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.Place;

/// One tab of the editor: built when it is first shown, shown another proposal when another is
/// chosen, disposed with the window.
public interface EditorTab {
  /// Names it: its tab is `#tab-<id>`.
  String id();

  /// What stands on it.
  String title();

  /// Whether something is changed on it; what only shows can be used while the archive is only
  /// read.
  default boolean changes() {
    return true;
  }

  /// Builds it, once.
  Region build();

  /// Shows this proposal from now on.
  void show(Editing editing);

  /// Lets go of the proposal; nothing of it may be held on to.
  void leave();

  /// Brings a place to the screen, with the focus in it.
  ///
  /// @return the control that holds the place's text, and no other one: in it the text may be
  ///   marked; nothing if the place is not on this tab
  Optional<Node> reveal(Place place);

  /// Ends all subscriptions.
  void dispose();
}
