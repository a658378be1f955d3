package org.banfu.desktop.list.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.archive.Change;
import org.banfu.archive.ProposalRow;

/// The rows of the archive, kept up to date by its changes without reading them all again.
///
/// A change may have been in the rows already when they were read: that does no harm. Not for
/// several threads at once.
public final class HeldRows {
  private final Map<String, ListedRow> listed = new LinkedHashMap<>();
  private final Map<String, ListedRow> binned = new LinkedHashMap<>();

  /// @param rows outside the bin, in their order
  /// @param bin those in it
  public HeldRows(List<ProposalRow> rows, List<ProposalRow> bin) {
    rows.forEach(row -> listed.put(row.id(), ListedRow.of(row)));
    bin.forEach(row -> binned.put(row.id(), ListedRow.of(row)));
  }

  /// Follows a change.
  ///
  /// @return false if the rows must be read anew
  public boolean apply(Change change) {
    switch (change) {
      case Change.Saved it -> save(it.row());
      case Change.Binned it -> {
        listed.remove(it.row().id());
        binned.put(it.row().id(), ListedRow.of(it.row()));
      }
      case Change.Unbinned it -> {
        binned.remove(it.row().id());
        listed.put(it.row().id(), ListedRow.of(it.row()));
        // Its place is where it came once, which only the archive knows.
        return false;
      }
      case Change.Removed it -> {
        listed.keySet().removeAll(it.ids());
        binned.keySet().removeAll(it.ids());
      }
      case Change.RevisionNamed it -> {
        // No row says anything of a kept state.
      }
      case Change.ProfileSaved it -> {
        return false;
      }
      case Change.HolidaysSaved it -> {
        return false;
      }
      case Change.TemplatesSaved it -> {
        // No row says anything of a template.
      }
      case Change.Behind it -> {
        return false;
      }
      case Change.Mended it -> {
        return false;
      }
    }
    return true;
  }

  /// One of those outside the bin.
  public Optional<ProposalRow> row(String id) {
    return Optional.ofNullable(listed.get(id)).map(ListedRow::row);
  }

  /// All of them as they are now.
  public Rows now() {
    return new Rows(new ArrayList<>(listed.values()), new ArrayList<>(binned.values()));
  }

  private void save(ProposalRow row) {
    ListedRow before = listed.get(row.id());
    if (!binned.containsKey(row.id())
        && (before == null || before.row().version() < row.version())) {
      listed.put(row.id(), ListedRow.of(row));
    }
  }
}
