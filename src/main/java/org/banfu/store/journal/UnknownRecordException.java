package org.banfu.store.journal;

import java.io.IOException;

/// A record whose kind only a newer program knows.
final class UnknownRecordException extends IOException {
  UnknownRecordException(int kind) {
    super("record kind " + kind);
  }
}
