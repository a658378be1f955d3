package org.banfu.bench.child;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;

/// Opens an archive in a fresh process, lists it, loads one proposal.
public final class Open {
  private Open() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Archive archive = Clocked.time("open", () -> Archive.open(folder, Clock.systemDefaultZone()));
    List<ProposalRow> rows = Clocked.time("rows", archive::rows);
    String id = rows.get(rows.size() / 2).id();
    Clocked.time("find", () -> archive.find(id).orElseThrow());
    Clocked.time(
        "close",
        () -> {
          archive.close();
          return rows;
        });
  }
}
