package org.banfu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveException;
import org.banfu.archive.ArchiveView;
import org.banfu.document.TemporaryFolder;
import org.banfu.intake.Handed;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.intake.Reading;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Where proposals are merged from, open: a `.banfu` file, the folder of another archive (only
/// read), or a backup (unpacked into a temporary folder).
interface MergeSource extends AutoCloseable {
  /// What it offers, without what lies in its bin.
  List<Incoming> incoming() throws ProblemException;

  /// What was noticed when it was opened and is to be told.
  default List<Problem> notes() {
    return List.of();
  }

  @Override
  default void close() {}

  /// Opens what lies there.
  ///
  /// @throws ProblemException `work.mergeForeign`, `work.mergeNoArchive`, or why it cannot be read
  static MergeSource open(Path path, Clock clock, Intake intake) throws ProblemException {
    if (Files.isDirectory(path)) {
      return new OtherArchive(archive(path, clock));
    }
    if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return backup(path, clock);
    }
    Reading reading = intake.read(path);
    if (!reading.isHandedOver()) {
      throw new ProblemException(Problem.of("work.mergeForeign", path));
    }
    return new HandedOver(reading);
  }

  private static ArchiveView archive(Path folder, Clock clock) throws ProblemException {
    try {
      return Archive.openForReading(folder, clock);
    } catch (ArchiveException e) {
      if (e.problem().code().equals("archive.missing")) {
        throw new ProblemException(Problem.of("work.mergeNoArchive", folder), e);
      }
      throw new ProblemException(e.problem(), e);
    }
  }

  private static MergeSource backup(Path file, Clock clock) throws ProblemException {
    TemporaryFolder folder;
    try {
      folder = TemporaryFolder.create("merge");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("work.mergeNoRoom", file, String.valueOf(e.getMessage())), e);
    }
    try {
      Archive.restore(folder.path(), file, clock);
      return new OtherArchive(archive(folder.path(), clock), folder);
    } catch (ProblemException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /// A `.banfu` file.
  record HandedOver(Reading reading) implements MergeSource {
    @Override
    public List<Incoming> incoming() {
      return reading.proposals().stream().map(HandedOver::incoming).toList();
    }

    private static Incoming incoming(ReadProposal read) {
      Handed handed = read.handed().orElseThrow();
      return new Incoming(
          read.proposal().id(),
          read.proposal().number(),
          read.proposal().title(),
          handed.version(),
          handed.savedAt(),
          read::proposal,
          handed::attachments);
    }
  }
}
