package org.banfu.trespass.store;

import org.banfu.trespass.text.Prints;

/// Does nothing wrong; others do with it.
public final class Shelf {
  final Prints below = new Prints();
}
