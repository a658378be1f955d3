package org.banfu.trespass.text;

import org.banfu.trespass.store.Shelf;

/// Floor 1 needs floor 2, which needs floor 1: upwards, and a cycle.
public final class ReachesUp {
  final Shelf shelf = new Shelf();
}
