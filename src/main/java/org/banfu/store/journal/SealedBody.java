package org.banfu.store.journal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.banfu.store.vault.LockedException;
import org.banfu.store.vault.Vault;

/// The body of a record in a file with cipher 1. No record can be put in the place of another one,
/// or into another archive's journal.
final class SealedBody {
  private SealedBody() {}

  static byte[] seal(byte[] body, UUID lineage, long counter, Vault vault) {
    return vault.seal(body, about(lineage, counter));
  }

  /// Nothing if it was changed, is of another place, or sealed with another key.
  static Optional<byte[]> open(byte[] sealed, UUID lineage, long counter, Vault vault)
      throws LockedException {
    return vault.open(sealed, about(lineage, counter));
  }

  private static byte[] about(UUID lineage, long counter) {
    return ByteBuffer.allocate(24)
        .putLong(lineage.getMostSignificantBits())
        .putLong(lineage.getLeastSignificantBits())
        .putLong(counter)
        .array();
  }
}
