package org.banfu.store.vault;

import java.io.IOException;

/// A file is encrypted, and its key is not there.
public final class LockedException extends IOException {
  private static final long serialVersionUID = 1L;

  public LockedException() {
    super("encrypted, and without a key");
  }
}
