package org.banfu.desktop.kit;

import java.time.Clock;
import org.banfu.archive.ArchiveView;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.text.Messages;

/// What every feature of the window works with, handed to its constructor.
///
/// @param session the archive of this window
/// @param tasks slow work that shows nothing; `jobs` is long work with progress
/// @param dialogs everything that leaves the window
/// @param notices what is told at the window's edge
/// @param pages screens in the place of list and editor
public record Desk(
    Messages messages,
    ArchiveSession session,
    Tasks tasks,
    Jobs jobs,
    Dialogs dialogs,
    Notices notices,
    Pages pages,
    Clock clock) {
  /// A sentence or label in the language of the window.
  public String text(String code, Object... arguments) {
    return messages.text(code, arguments);
  }

  /// Whether the archive is only read in this window. It stays so as long as the window's content:
  /// another content is built for the archive open to be written.
  public boolean isReading() {
    return session.isReading();
  }

  /// The office's profile; the standard one before the archive is open.
  public Profile profile() {
    return session.opened().map(ArchiveView::profile).orElseGet(() -> new ProfileJson().standard());
  }

  /// What the office's letters say where nothing is typed.
  public Sentences sentences() {
    return new Sentences(profile());
  }
}
