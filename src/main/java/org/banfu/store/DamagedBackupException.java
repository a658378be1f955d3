package org.banfu.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A backup that was cut or changed.
public final class DamagedBackupException extends IOException {
  public DamagedBackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
