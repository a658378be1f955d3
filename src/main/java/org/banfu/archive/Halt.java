package org.banfu.archive;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Lets long work be called off between two of its steps; what it had begun is deleted by whoever
/// began it.
record Halt(BooleanSupplier isAsked) {
  /// Never.
  static final Halt NONE = new Halt(() -> false);

  /// @throws CancellationException if it was called off
  void step() {
    if (isAsked.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
