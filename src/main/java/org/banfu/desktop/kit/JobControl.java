package org.banfu.desktop.kit;

/// What a long piece of work sees of the person who waits for it. From any thread.
public interface JobControl {
  /// Tells how far it is; `total` 0 while that is not known.
  void at(int done, int total, String what);

  /// Whether it was called off: it then stops at the next safe place.
  boolean isCancelled();
}
