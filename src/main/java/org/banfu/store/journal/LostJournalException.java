package org.banfu.store.journal;

import java.io.IOException;

/// What stands under the journal's path is not the file that is appended to: somebody moved,
/// deleted, replaced or cut it. What is written into such a file is saved nowhere.
final class LostJournalException extends IOException {
  private static final long serialVersionUID = 1L;

  LostJournalException(String message) {
    super(message);
  }

  LostJournalException(String message, IOException cause) {
    super(message, cause);
  }
}
