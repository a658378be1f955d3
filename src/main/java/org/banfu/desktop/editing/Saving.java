package org.banfu.desktop.editing;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Stored;
import org.banfu.proposal.Problem;

/// How an [Autosave] reaches the archive and the clock.
interface Saving {
  /// Saves in the background, then answers on the screen's thread.
  void save(NewSave save, Consumer<Stored> done, Consumer<Problem> failed);

  /// Tells that these files were not kept although their proposal is saved.
  void refused(List<NewAttachment> attachments, Problem problem);

  /// Another version than the expected one is in the archive: brings it to the proposal under work.
  void stale(String id);

  /// From now on this is to be saved if the process has to end before [#save] has answered.
  void owe(NewSave last);

  /// Nothing of the proposal with this id is to be saved any more.
  void settle(String id);

  /// Runs on the screen's thread after a while.
  ///
  /// @return calls it off if it has not begun
  Runnable after(Duration delay, Runnable action);
}
