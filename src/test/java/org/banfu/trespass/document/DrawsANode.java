package org.banfu.trespass.document;

import javafx.scene.Group;

/// JavaFX below floor 4.
final class DrawsANode {
  final Group node = new Group();
}
