package org.banfu.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// Reads the journal files of one lineage in order, from one folder or several. Changes nothing, so
/// it may run beside the writer.
public final class JournalReader {
  static final String SUFFIX = ".journal";

  private final UUID lineage;
  private final List<Path> folders;

  /// Folders that do not exist are taken as empty.
  public JournalReader(UUID lineage, List<Path> folders) {
    this.lineage = lineage;
    this.folders = List.copyOf(folders);
  }

  /// Hands every change after the save counter `after` to the target, in order, and tells what does
  /// not fit. A missing change is told and does not hold up the later ones.
  ///
  /// @throws ProblemException if a file was written by a newer program, or the target throws it
  public JournalReading read(long after, ChangeTarget target) throws IOException, ProblemException {
    var findings = new ArrayList<JournalFinding>();
    var files = new ArrayList<JournalFile>();
    long last = after;
    long changes = 0;
    for (Path path : journalFiles()) {
      try (var reader = new JournalFileReader(path)) {
        if (!lineage.equals(reader.header().lineage())) {
          findings.add(new JournalFinding.Foreign(path, reader.header().lineage()));
          continue;
        }
        requireReadable(path, reader.header());
        while (reader.advance()) {
          long counter = reader.lastCounter();
          if (counter <= last) {
            continue;
          }
          if (counter > last + 1) {
            findings.add(new JournalFinding.Gap(last + 1, counter - 1));
          }
          target.take(counter, record(path, reader));
          last = counter;
          changes++;
        }
        findings.addAll(reader.findings());
        files.add(JournalFile.of(path, reader));
      } catch (JournalHeader.BadHeaderException e) {
        findings.add(new JournalFinding.Unreadable(path));
      }
    }
    return new JournalReading(last, changes, findings, files);
  }

  /// Ordered by name, which begins with the counter of the first record.
  private List<Path> journalFiles() throws IOException {
    var files = new ArrayList<Path>();
    for (Path folder : folders) {
      if (Files.notExists(folder)) {
        continue;
      }
      try (Stream<Path> listed = Files.list(folder)) {
        listed.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).forEach(files::add);
      }
    }
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return files;
  }

  private static void requireReadable(Path file, JournalHeader header) throws ProblemException {
    if (!header.readable()) {
      throw newer(file, null);
    }
  }

  private static JournalRecord record(Path file, JournalFileReader reader)
      throws IOException, ProblemException {
    try {
      return reader.record();
    } catch (UnknownRecordException e) {
      throw newer(file, e);
    }
  }

  private static ProblemException newer(Path file, @Nullable Exception e) {
    return new ProblemException(Problem.of("journal.newer", file), e);
  }
}
