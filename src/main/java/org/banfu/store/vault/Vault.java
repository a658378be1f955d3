package org.banfu.store.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an archive's files are encrypted with, if it has a password: its key, and whether new files
/// are to be encrypted. Shared by all who read or write the archive's files, and changed while they
/// are at it when a password is set or removed.
///
/// Each file says itself whether it is encrypted; with the key all are read, whichever they are.
public final class Vault {
  /// How a sealed file begins; no text in UTF-8 does.
  private static final byte[] MAGIC = {(byte) 0xFE, 'B', 'F', 'S', 'E', 'A', 'L', 1};

  /// Changed together.
  private record Holding(KeyEnvelope envelope, DataKey key) {}

  private volatile @Nullable Holding holding;

  private Vault(@Nullable Holding holding) {
    this.holding = holding;
  }

  /// Of an archive without a password.
  public static Vault none() {
    return new Vault(null);
  }

  /// Of an archive with a password; nothing if this is not it. Takes some tenths of a second.
  public static Optional<Vault> open(KeyEnvelope envelope, char[] password) {
    return envelope.open(password).map(key -> new Vault(new Holding(envelope, key)));
  }

  /// Whether what is written from now on is to be encrypted.
  public boolean isSealing() {
    Holding now = holding;
    return now != null && !now.envelope().removing();
  }

  /// Whether there is a key, so that what is encrypted can be read.
  public boolean canOpen() {
    return holding != null;
  }

  /// The envelope of its key.
  public Optional<KeyEnvelope> envelope() {
    return Optional.ofNullable(holding).map(Holding::envelope);
  }

  /// Whether this is the password.
  public boolean fits(char[] password) {
    Holding now = holding;
    return now != null && now.envelope().open(password).isPresent();
  }

  /// The envelope of a new key, for a vault that has none.
  public static Vault made(char[] password) {
    DataKey key = DataKey.random();
    return new Vault(new Holding(KeyEnvelope.seal(key, password, 1, false), key));
  }

  /// The same key under another password, or to be removed.
  public Vault rewrapped(char[] password, boolean removing) {
    Holding now = required();
    long serial = now.envelope().serial() + 1;
    return new Vault(
        new Holding(KeyEnvelope.seal(now.key(), password, serial, removing), now.key()));
  }

  /// Another one with the same key and envelope.
  public Vault copy() {
    return new Vault(holding);
  }

  /// Takes over the key and the envelope of another one; its own are forgotten.
  public void become(Vault other) {
    holding = other.holding;
  }

  /// Whether it has this key.
  public boolean holds(UUID id) {
    Holding now = holding;
    return now != null && now.key().id().equals(id);
  }

  /// What H2 takes as the password of an encrypted data file.
  ///
  /// @throws LockedException without a key
  public char[] filePassword() throws LockedException {
    Holding now = holding;
    if (now == null) {
      throw new LockedException();
    }
    return now.key().filePassword();
  }

  /// Encrypts.
  ///
  /// @param about what must be the same when it is opened; it is not kept with it
  public byte[] seal(byte[] content, byte[] about) {
    return Sealing.seal(required().key().sealingKey(), content, about);
  }

  /// What was sealed; nothing if it was changed, or sealed with another key or about something
  /// else.
  ///
  /// @throws LockedException without a key
  public Optional<byte[]> open(byte[] sealed, byte[] about) throws LockedException {
    Holding now = holding;
    if (now == null) {
      throw new LockedException();
    }
    return Sealing.open(now.key().sealingKey(), sealed, about);
  }

  /// A small file's content as it may lie on the disk: encrypted if new files are.
  public byte[] sealedFile(byte[] content) {
    if (!isSealing()) {
      return content.clone();
    }
    byte[] sealed = seal(content, MAGIC);
    byte[] file = Arrays.copyOf(MAGIC, MAGIC.length + sealed.length);
    System.arraycopy(sealed, 0, file, MAGIC.length, sealed.length);
    return file;
  }

  /// Whether a small file was encrypted.
  public static boolean isSealedFile(byte[] file) {
    return file.length >= MAGIC.length
        && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /// The content of such a file, encrypted or not; nothing if it was changed or is another's.
  ///
  /// @throws LockedException if it is encrypted and there is no key
  public Optional<byte[]> openedFile(byte[] file) throws LockedException {
    return isSealedFile(file)
        ? open(Arrays.copyOfRange(file, MAGIC.length, file.length), MAGIC)
        : Optional.of(file.clone());
  }

  private Holding required() {
    Holding now = holding;
    if (now == null) {
      throw new IllegalStateException("no key");
    }
    return now;
  }

  @Override
  public String toString() {
    return "Vault[" + (canOpen() ? "open" : "none") + "]";
  }
}
