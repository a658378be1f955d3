package org.banfu.store;

import java.io.IOException;

/// Another process has the data file open.
public final class InUseException extends IOException {
  InUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
