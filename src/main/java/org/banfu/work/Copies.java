package org.banfu.work;

import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;

/// How often a file is kept that brought many proposals: with each of them, unless that takes too
/// much; then with the first one alone.
final class Copies {
  /// The most bytes that all copies together may take. A year's ledger has some 50 kB and 300 rows.
  static final long MOST = 32L * 1024 * 1024;

  private Copies() {}

  /// The saves with what is kept of their files.
  static List<NewSave> of(List<NewSave> saves) {
    long one = saves.isEmpty() ? 0 : bytes(saves.getFirst());
    if (one * saves.size() <= MOST) {
      return saves;
    }
    var kept = new ArrayList<NewSave>();
    for (NewSave save : saves) {
      kept.add(
          kept.isEmpty()
              ? save
              : new NewSave(save.proposal(), save.expectedVersion(), save.occasion(), List.of()));
    }
    return kept;
  }

  /// The proposals with which a file is kept.
  static List<String> keepers(List<NewSave> saves) {
    return of(saves).stream()
        .filter(save -> !save.attachments().isEmpty())
        .map(save -> save.proposal().id())
        .toList();
  }

  private static long bytes(NewSave save) {
    return save.attachments().stream()
        .map(NewAttachment::content)
        .mapToLong(content -> content.length)
        .sum();
  }
}
