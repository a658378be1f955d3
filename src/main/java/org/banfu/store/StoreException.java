package org.banfu.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.banfu.store.vault.LockedException;
import org.h2.api.ErrorCode;

/// Thrown when the data file could not be read or written; the cause tells why.
public final class StoreException extends Exception {
  private static final Set<Integer> CLOSED =
      Set.of(
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.CONNECTION_BROKEN_1);

  private final Reason reason;

  /// What is known of why.
  public enum Reason {
    /// Another process has the file open.
    IN_USE,
    /// A newer H2 wrote the file.
    NEWER,
    /// The file can be read, and was not brought to the tables of this program.
    NOT_UPGRADED,
    /// The file is encrypted, and its key is not there.
    LOCKED,
    /// Anything else: the file is damaged, the disk is full, a statement failed.
    OTHER
  }

  StoreException(String message, SQLException cause) {
    super(message + ": " + cause.getMessage(), cause);
    this.reason =
        switch (cause.getErrorCode()) {
          case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
          case ErrorCode.FILE_VERSION_ERROR_1 -> Reason.NEWER;
          default -> Reason.OTHER;
        };
  }

  StoreException(String message, IOException cause) {
    super(message + ": " + cause.getMessage(), cause);
    this.reason = cause instanceof LockedException ? Reason.LOCKED : Reason.OTHER;
  }

  private StoreException(String message, SQLException cause, Reason reason) {
    super(message + ": " + cause.getMessage(), cause);
    this.reason = reason;
  }

  static StoreException notUpgraded(String message, SQLException cause) {
    return new StoreException(message, cause, Reason.NOT_UPGRADED);
  }

  /// What is known of why.
  public Reason reason() {
    return reason;
  }

  /// Whether H2 has closed the file by itself, as it does once the disk has failed it.
  boolean isOfClosed() {
    return getCause() instanceof SQLException cause && CLOSED.contains(cause.getErrorCode());
  }
}
