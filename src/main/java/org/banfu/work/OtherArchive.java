package org.banfu.work;

import java.util.List;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.document.TemporaryFolder;
import org.banfu.intake.ReadAttachment;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// Another archive that is merged from, open to be read.
final class OtherArchive implements MergeSource {
  private final ArchiveView archive;
  private final @Nullable TemporaryFolder unpacked;

  OtherArchive(ArchiveView archive) {
    this(archive, null);
  }

  /// @param unpacked where it was unpacked, deleted at close
  OtherArchive(ArchiveView archive, @Nullable TemporaryFolder unpacked) {
    this.archive = archive;
    this.unpacked = unpacked;
  }

  @Override
  public List<Problem> notes() {
    return archive.notes();
  }

  @Override
  public List<Incoming> incoming() throws ProblemException {
    return archive.rows().stream().map(this::incoming).toList();
  }

  private Incoming incoming(ProposalRow row) {
    return new Incoming(
        row.id(),
        row.number(),
        row.title(),
        row.version(),
        row.savedAt(),
        () ->
            archive
                .find(row.id())
                .orElseThrow(() -> new ProblemException(Problem.of("work.mergeChanged")))
                .proposal(),
        () -> attachments(row.id()));
  }

  private List<ReadAttachment> attachments(String id) throws ProblemException {
    return archive.attachments(id).stream()
        .map(one ->
            new ReadAttachment(
                one.fileName(), one.size(), one.sha256(), () -> archive.attachment(one.id())))
        .toList();
  }

  @Override
  public void close() {
    archive.close();
    if (unpacked != null) {
      unpacked.close();
    }
  }
}
