package org.banfu.trespass.desktop;

import javafx.scene.Group;

/// A view model that holds a node.
final class NodeViewModel {
  final Group node = new Group();
}
