package org.banfu.work;

import java.nio.file.Path;
import java.util.List;

/// What an import would bring, before anything is saved.
///
/// @param refused the files that cannot be read, with the reason
/// @param lines `.jsonl` files, which may be too long to be looked at: they are read when the rest
///   is saved, and what the archive has already is skipped
/// @param handedOver `.banfu` files among them: merging asks other questions
/// @param cancelled whether looking was stopped before the end
public record ImportPlan(
    List<ImportItem> items,
    List<FileResult> refused,
    List<Path> lines,
    List<Path> handedOver,
    boolean cancelled) {

  public ImportPlan {
    items = List.copyOf(items);
    refused = List.copyOf(refused);
    lines = List.copyOf(lines);
    handedOver = List.copyOf(handedOver);
  }

  /// How many stand so.
  public int count(ImportItem.Standing standing) {
    return (int) items.stream().filter(item -> item.standing() == standing).count();
  }
}
