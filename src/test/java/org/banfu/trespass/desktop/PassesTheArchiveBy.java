package org.banfu.trespass.desktop;

import org.banfu.trespass.store.Shelf;

/// A face that takes data from the store itself.
final class PassesTheArchiveBy {
  final Shelf shelf = new Shelf();
}
