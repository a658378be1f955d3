package org.banfu.desktop;

import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.ProblemException;

/// Remembers which proposal was in the editor, and brings it back at the next start.
final class LastProposal {
  private static final String NAME = "editor.proposal";

  private final Desk desk;
  private final Editings editings;
  private final SettingsModel settings;

  LastProposal(Desk desk, Editings editings, SettingsModel settings) {
    this.desk = desk;
    this.editings = editings;
    this.settings = settings;
  }

  private boolean isThere(String id) throws ProblemException {
    ArchiveView archive = desk.session().view();
    return archive.find(id).isPresent()
        && archive.bin().stream().noneMatch(row -> row.id().equals(id));
  }

  /// Brings it back if it is still there and nothing else was opened meanwhile; from then on
  /// remembers what is opened.
  void reopen() {
    settings
        .get()
        .remembered(NAME)
        .ifPresent(id ->
            desk.tasks()
                .run(
                    () -> isThere(id),
                    isThere -> {
                      if (isThere && editings.current().get() == null) {
                        editings.open(id);
                      }
                    },
                    problem -> {}));
    editings
        .current()
        .subscribe(editing -> {
          if (editing != null) {
            settings.remember(NAME, editing.id());
          }
        });
  }
}
