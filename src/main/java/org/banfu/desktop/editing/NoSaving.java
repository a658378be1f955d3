package org.banfu.desktop.editing;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Stored;
import org.banfu.proposal.Problem;

/// Keeps a proposal under work out of the archive: what it becomes somebody else saves.
final class NoSaving implements Saving {
  @Override
  public void save(NewSave save, Consumer<Stored> done, Consumer<Problem> failed) {
    throw new IllegalStateException("not in the archive");
  }

  @Override
  public void refused(List<NewAttachment> attachments, Problem problem) {
    throw new IllegalStateException("not in the archive");
  }

  @Override
  public void stale(String id) {
    throw new IllegalStateException("not in the archive");
  }

  @Override
  public void owe(NewSave last) {
    // What it becomes somebody else saves.
  }

  @Override
  public void settle(String id) {
    // Nothing was owed.
  }

  /// Nothing is ever due.
  @Override
  public Runnable after(Duration delay, Runnable action) {
    return () -> {};
  }
}
