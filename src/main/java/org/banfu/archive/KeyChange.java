package org.banfu.archive;

import java.io.IOException;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.StoreException;
import org.banfu.store.vault.Vault;
import org.banfu.store.why.Why;

/// Puts a key, or none, into force for an open archive: its data file is rewritten, and all new
/// files are written so. Either that, or everything is as it was.
final class KeyChange {
  private final Entrance.Held held;
  private final ArchiveWriter writer;

  KeyChange(Entrance.Held held, ArchiveWriter writer) {
    this.held = held;
    this.writer = writer;
  }

  /// The key is kept before the first file needs it. From then on all new files are as it says.
  ///
  /// @param failure the problem's code if it cannot be done
  void become(Vault next, String failure) throws ProblemException {
    held.lanes().write(() -> became(next, failure));
  }

  /// All of it before the next save: what that needs must not be taken back.
  private boolean became(Vault next, String failure) throws ProblemException {
    Vault before = vault().copy();
    try {
      writer.catchUp();
      held.opened().journal().beginNewFile();
      shelf().keep(next.envelope().orElseThrow());
      vault().become(next);
      held.opened().database().rewrite();
      return true;
    } catch (IOException | StoreException | ProblemException e) {
      goBack(before, e);
      throw e instanceof ProblemException told
          ? told
          : new ProblemException(Problem.of(failure, held.folder().path(), Why.of(e)), e);
    }
  }

  private void goBack(Vault before, Exception reason) {
    try {
      if (!before.canOpen() && held.opened().database().isEncrypted()) {
        // It could not be opened again; the archive goes on with its key.
        return;
      }
      vault().become(before);
      if (before.envelope().isPresent()) {
        shelf().keep(before.envelope().get());
      } else {
        shelf().delete();
      }
    } catch (IOException e) {
      // A key that nothing needs yet: the next start asks for the password, and goes on.
      reason.addSuppressed(e);
    }
  }

  private Vault vault() {
    return held.folder().vault();
  }

  private KeyShelf shelf() {
    return new KeyShelf(held.folder().path());
  }
}
