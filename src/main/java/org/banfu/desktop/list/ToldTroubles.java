package org.banfu.desktop.list;

import java.time.Duration;
import org.banfu.archive.Change;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// Tells what went wrong in the open archive and what was mended, once: a data file that cannot
/// follow fails again with each save.
final class ToldTroubles {
  private final Desk desk;
  private @Nullable Problem last;

  ToldTroubles(Desk desk) {
    this.desk = desk;
  }

  /// Takes what the archive tells, on the archive's thread.
  void hear(Change change) {
    switch (change) {
      case Change.Behind it -> {
        if (!it.problem().equals(last)) {
          tell(it.problem());
        }
        last = it.problem();
      }
      case Change.Mended it -> tell(it.problem());
      default -> last = null;
    }
  }

  private void tell(Problem problem) {
    desk.tasks()
        .after(
            Duration.ZERO, () -> desk.notices().tell(Notice.note(desk.messages().text(problem))));
  }
}
