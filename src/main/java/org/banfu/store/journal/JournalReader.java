package org.banfu.store.journal;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.vault.Vault;
import org.jspecify.annotations.Nullable;

/// Reads the journal files of one lineage in order. Changes nothing, so it may run beside the
/// writer.
public final class JournalReader {
  private static final System.Logger LOG = System.getLogger(JournalReader.class.getName());

  static final String SUFFIX = ".journal";

  private final UUID lineage;
  private final Path folder;
  private final List<Path> aside;
  private final Vault vault;

  /// Folders that do not exist are taken as empty.
  ///
  /// @param folder where the writer appends
  /// @param aside where files were put aside; what is not needed there is not read
  public JournalReader(UUID lineage, Path folder, List<Path> aside, Vault vault) {
    this.lineage = lineage;
    this.folder = folder;
    this.aside = List.copyOf(aside);
    this.vault = vault;
  }

  /// A file with a good header, of whatever lineage.
  ///
  /// @param begins the counter of its first good record, or the largest number
  record Listed(Path path, JournalHeader header, boolean aside, long begins) {}

  /// The lineages whose journals lie in a folder; a file without a good header tells none.
  public static Set<UUID> lineages(Path folder) throws IOException {
    var lineages = new HashSet<UUID>();
    for (Path path : journalFiles(folder)) {
      try (var reader = new JournalFileReader(path, Vault.none())) {
        lineages.add(reader.header().lineage());
      } catch (JournalHeader.BadHeaderException e) {
        LOG.log(DEBUG, "no journal: " + path.getFileName(), e);
      }
    }
    return lineages;
  }

  /// Hands every change after the save counter `after` to the target, in order, and tells what does
  /// not fit. A missing change is told and does not hold up the later ones.
  ///
  /// @throws ProblemException if a file was written by a newer program, or the target throws it
  public JournalReading read(long after, ChangeTarget target) throws IOException, ProblemException {
    var findings = new ArrayList<JournalFinding>();
    var files = new ArrayList<JournalFile>();
    List<Listed> listed = ownFiles(findings);
    long last = after;
    long changes = 0;
    for (int i = 0; i < listed.size(); i++) {
      Listed file = listed.get(i);
      boolean all = i + 1 < listed.size() && listed.get(i + 1).header().firstCounter() <= last + 1;
      if (file.aside() && all) {
        continue; // what follows it begins before or where the store ends
      }
      try (var reader = new JournalFileReader(file.path(), vault)) {
        while (reader.advance()) {
          long counter = reader.lastCounter();
          // Where a later file goes over the same changes, those of the earlier one were never
          // acknowledged: it was taken away, see Journal.restart.
          if (counter <= last || (i + 1 < listed.size() && counter >= listed.get(i + 1).begins())) {
            continue;
          }
          if (counter > last + 1) {
            findings.add(new JournalFinding.Gap(last + 1, counter - 1));
          }
          target.take(counter, record(file.path(), reader));
          last = counter;
          changes++;
        }
        findings.addAll(reader.findings());
        if (!file.aside()) {
          files.add(JournalFile.of(file.path(), reader));
        }
      }
    }
    return new JournalReading(last, changes, passed(findings, last), files);
  }

  /// The save counter of the last change in the newest file; 0 if there is none.
  public long newest() throws IOException, ProblemException {
    List<Listed> listed = files();
    if (listed.isEmpty()) {
      return 0;
    }
    try (var reader = new JournalFileReader(listed.getLast().path(), vault)) {
      boolean isMore = reader.advance();
      while (isMore) {
        isMore = reader.advance();
      }
      return reader.lastCounter();
    }
  }

  List<Listed> files() throws IOException, ProblemException {
    return ownFiles(new ArrayList<>());
  }

  /// The files of this lineage in the order of their first counters.
  private List<Listed> ownFiles(List<JournalFinding> findings)
      throws IOException, ProblemException {
    // The writer moves files from its folder aside, so that one is looked into first.
    List<Listed> listed = new ArrayList<>(files(folder, false, findings));
    for (Path other : aside) {
      listed.addAll(files(other, true, findings));
    }
    listed.sort(
        Comparator.comparingLong((Listed file) -> file.header().firstCounter())
            .thenComparing(file -> file.header().begunAt()));
    return listed;
  }

  private List<Listed> files(Path where, boolean isAside, List<JournalFinding> findings)
      throws IOException, ProblemException {
    var listed = new ArrayList<Listed>();
    for (Path path : journalFiles(where)) {
      try (var reader = new JournalFileReader(path, vault)) {
        JournalHeader header = reader.header();
        if (lineage.equals(header.lineage())) {
          if (!header.readable()) {
            throw newer(path, null);
          }
          if (header.isSealed() && !vault.canOpen()) {
            throw new ProblemException(Problem.of("journal.locked", path));
          }
          listed.add(new Listed(path, header, isAside, begins(reader)));
        } else if (!isAside) {
          findings.add(new JournalFinding.Foreign(path, header.lineage()));
        }
      } catch (JournalHeader.BadHeaderException e) {
        findings.add(new JournalFinding.Unreadable(path));
      }
    }
    return listed;
  }

  private static long begins(JournalFileReader reader) throws IOException {
    return reader.advance() ? reader.lastCounter() : Long.MAX_VALUE;
  }

  private static List<Path> journalFiles(Path where) throws IOException {
    if (Files.notExists(where)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(where)) {
      return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  /// Damage behind which changes are known, here or in the store, is no loss by itself.
  private static List<JournalFinding> passed(List<JournalFinding> findings, long last) {
    return findings.stream()
        .map(finding ->
            finding instanceof JournalFinding.Damage damage && damage.lastGood() < last
                ? damage.asPassed()
                : finding)
        .toList();
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
