package org.banfu.archive;

import static java.lang.System.Logger.Level.ERROR;

import java.io.IOException;
import java.util.Optional;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.StoreException;

/// Closes an archive, and writes down in `archive.json` what is to be found at the next open.
final class Closing {
  private static final System.Logger LOG = System.getLogger(Closing.class.getName());

  private final Entrance.Held held;

  Closing(Entrance.Held held) {
    this.held = held;
  }

  /// Goes on after a failure: what is saved is in the journal, and the next open sees to the rest.
  void close(ArchiveWriter writer) {
    Optional<DataState> state = atRest(writer);
    boolean closed = ends("the data file", () -> held.opened().database().close());
    ends("the journal", () -> held.opened().journal().close());
    if (state.isPresent() && closed) {
      ends("archive.json", () -> write(state.get()));
    }
    ends("the lock", held.lock()::close);
  }

  private Optional<DataState> atRest(ArchiveWriter writer) {
    try {
      writer.catchUp();
      held.opened().database().checkpoint();
      return DataState.read(held.opened().database());
    } catch (ProblemException | StoreException e) {
      LOG.log(ERROR, "the data file is behind the journal at close", e);
      return Optional.empty();
    }
  }

  private void write(DataState state) throws IOException {
    Optional<ArchiveFile> there = ArchiveFile.read(held.folder().archiveFile());
    if (there.isPresent() && !there.get().lineage().equals(state.lineage())) {
      LOG.log(ERROR, "another archive was put in the place of the open one");
      return;
    }
    new ArchiveFile(
            state.schema(),
            state.lineage(),
            state.counter(),
            state.proposals(),
            DataFileMark.of(held.folder().data()))
        .write(held.folder().archiveFile());
  }

  /// One step of closing.
  private interface Step {
    void run() throws IOException, StoreException;
  }

  private static boolean ends(String what, Step step) {
    try {
      step.run();
      return true;
    } catch (IOException | StoreException e) {
      LOG.log(ERROR, "could not close " + what, e);
      return false;
    }
  }
}
