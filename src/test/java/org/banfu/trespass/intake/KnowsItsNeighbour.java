package org.banfu.trespass.intake;

import org.banfu.trespass.store.Shelf;

/// One room of floor 2 needs another.
final class KnowsItsNeighbour {
  final Shelf shelf = new Shelf();
}
