package org.banfu.store.journal;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.banfu.store.vault.Vault;

/// Writes a journal file anew as the vault's new files are: with its records sealed, or readable.
///
/// What is damaged, and a torn tail, is left behind: it may be readable and cannot be used; a
/// missing change is told as a gap.
public final class JournalRewriting {
  private JournalRewriting() {}

  /// Whether it begins like a journal.
  public static boolean isJournal(Path file) throws IOException {
    try (var reader = new JournalFileReader(file, Vault.none())) {
      return reader.header().firstCounter() >= 0;
    } catch (JournalHeader.BadHeaderException e) {
      return false;
    }
  }

  /// Whether it is not as the vault's new files are.
  ///
  /// @throws IOException if it is no journal, or a newer program wrote it
  public static boolean isNeeded(Path file, Vault vault) throws IOException {
    try (var reader = new JournalFileReader(file, vault)) {
      if (!reader.header().readable()) {
        throw new IOException("written by a newer program: " + file);
      }
      return reader.header().isSealed() != vault.isSealing();
    }
  }

  /// Writes it, and forces it to disk.
  ///
  /// @param to is overwritten
  public static void run(Path file, Path to, Vault vault) throws IOException {
    try (var reader = new JournalFileReader(file, vault);
        var target = new FileOutputStream(to.toFile());
        var out = new BufferedOutputStream(target)) {
      JournalHeader header = reader.header();
      boolean isSealed = vault.isSealing();
      out.write(header.withCipher(isSealed).encode());
      while (reader.advance()) {
        byte[] body = reader.body();
        long counter = reader.lastCounter();
        out.write(
            RecordFrame.encode(
                counter,
                isSealed ? SealedBody.seal(body, header.lineage(), counter, vault) : body));
      }
      out.flush();
      target.getFD().sync();
    }
  }
}
