package org.banfu.desktop.registration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.banfu.desktop.kit.Desk;
import org.banfu.document.WholeFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;

/// Keeps the draft of a new proposal in `draft.json` beside the archive, within a second of each
/// key, until the proposal is created. Only while the archive is open to be written: beside another
/// window the file is that one's. On the screen's thread.
final class DraftKeeper {
  private static final String FILE = "draft.json";
  private static final Duration DELAY = Duration.ofMillis(500);

  private final Desk desk;
  private KeptDraft latest = KeptDraft.EMPTY;
  private KeptDraft written = KeptDraft.EMPTY;
  private boolean isScheduled;
  private boolean isWriting;
  private boolean isTold;

  DraftKeeper(Desk desk) {
    this.desk = desk;
  }

  /// Writes this soon; an empty one takes the file away.
  void keep(KeptDraft draft) {
    latest = draft;
    desk.session().unsaved().owe(this, () -> writeIfHeld(draft));
    if (!isScheduled) {
      isScheduled = true;
      desk.tasks()
          .after(
              DELAY,
              () -> {
                isScheduled = false;
                write();
              });
    }
  }

  /// Reads what an earlier window left; nothing is told if there is nothing.
  void recall(Consumer<KeptDraft> found) {
    desk.tasks()
        .run(
            this::read,
            draft -> {
              written = draft;
              if (latest.isEmpty()) {
                latest = draft;
              }
              if (!draft.isEmpty()) {
                found.accept(draft);
              }
              // What was typed while the archive was being opened waited until now.
              write();
            },
            desk.notices()::tell);
  }

  /// Writes what waits, on the calling thread: the window is gone, and with it every later chance.
  void writeNow() {
    desk.session().unsaved().settle(this);
    if (isHeld() && !latest.equals(written)) {
      try {
        written = write(latest);
      } catch (ProblemException e) {
        // Nobody is there to be told; it was told while the window was open.
        isTold = true;
      }
    }
  }

  private void write() {
    KeptDraft now = latest;
    if (isWriting || !isHeld()) {
      return;
    }
    if (now.equals(written)) {
      desk.session().unsaved().settle(this);
      return;
    }
    isWriting = true;
    desk.tasks()
        .run(
            () -> write(now),
            done -> {
              isWriting = false;
              isTold = false;
              written = done;
              write();
            },
            problem -> {
              isWriting = false;
              if (!isTold) {
                // Once, not with each key.
                isTold = true;
                desk.notices().tell(problem);
              }
            });
  }

  private boolean isHeld() {
    return desk.session().writing().isPresent();
  }

  private void writeIfHeld(KeptDraft draft) throws ProblemException {
    if (isHeld()) {
      write(draft);
    }
  }

  private synchronized KeptDraft write(KeptDraft draft) throws ProblemException {
    if (draft.isEmpty()) {
      try {
        Files.deleteIfExists(file());
      } catch (IOException e) {
        throw new ProblemException(Problem.of("registration.draftLeft", file()), e);
      }
      return draft;
    }
    byte[] content =
        new ProposalJson().write(List.of(draft.proposal())).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file(), WholeFile.Existing.REPLACE, out -> out.write(content));
    return draft;
  }

  private KeptDraft read() throws ProblemException {
    try {
      List<Proposal> read = new ProposalJson().read(Files.readString(file()));
      return read.isEmpty()
          ? KeptDraft.EMPTY
          : KeptDraft.of(read.getFirst(), LocalDate.now(desk.clock()));
    } catch (NoSuchFileException e) {
      return KeptDraft.EMPTY;
    } catch (IOException e) {
      throw new ProblemException(Problem.of("registration.draftUnreadable", file()), e);
    }
  }

  private Path file() {
    return desk.session().folder().resolve(FILE);
  }
}
