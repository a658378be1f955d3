package org.banfu.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banfu.store.StoredRow;

/// What the archive has now and a backup has not: it would not be seen after a restore.
///
/// @param proposals how many the backup holds outside the bin
/// @param added how many came after it
/// @param changed how many were changed after it
/// @param titles of some of them, the newest first
public record RestorePreview(long proposals, int added, int changed, List<String> titles) {
  private static final int SHOWN = 5;

  public RestorePreview {
    titles = List.copyOf(titles);
  }

  static RestorePreview of(List<StoredRow> backup, List<ProposalRow> now) {
    Map<String, Long> then = new HashMap<>();
    backup.forEach(row -> then.put(row.id(), row.version()));
    var newer = new ArrayList<ProposalRow>();
    int added = 0;
    for (ProposalRow row : now) {
      Long version = then.get(row.id());
      if (version == null || version < row.version()) {
        newer.add(row);
        added += version == null ? 1 : 0;
      }
    }
    newer.sort((a, b) -> b.savedAt().compareTo(a.savedAt()));
    return new RestorePreview(
        backup.stream().filter(row -> !row.inBin()).count(),
        added,
        newer.size() - added,
        newer.stream().limit(SHOWN).map(ProposalRow::title).toList());
  }
}
