package org.banfu.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.HandedFile;
import org.banfu.proposal.json.HandedProposal;
import org.banfu.proposal.json.HandoverManifest;
import org.banfu.proposal.json.ProposalJson;

/// Writes a `.banfu` file: a ZIP of the manifest, the proposals as JSON and the attachments, which
/// are stored under numbers, so that no name of theirs is ever a path. Bytes that several proposals
/// share are stored once. Equal contents give equal bytes.
public final class HandoverFile {
  /// The first moment that a ZIP can say, whatever the zone.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ProposalJson json = new ProposalJson();
  private final List<HandedProposal> handed = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final Map<String, Stored> stored = new LinkedHashMap<>();
  private long total;

  /// An attachment of a proposal.
  ///
  /// @param id what [Attachments] knows it by
  public record File(long id, String name, long size, String sha256) {}

  private record Stored(String entry, File file) {}

  /// Gives the bytes of an attachment when their turn comes, so that only one is in memory.
  @FunctionalInterface
  public interface Attachments {
    byte[] bytes(File file) throws ProblemException;
  }

  /// A name to suggest for the file: 第20230477号-移交.banfu, or 移交12件-2023年7月17日.banfu.
  ///
  /// @param names what the proposals are called
  public static String suggestedName(List<String> names, LocalDate today) {
    return names.size() == 1
        ? FileNames.safe(names.getFirst(), "-移交", HandoverManifest.EXTENSION)
        : FileNames.safe(
            "移交%d件-%s".formatted(names.size(), Dates.shown(today)), "", HandoverManifest.EXTENSION);
  }

  /// Adds a proposal with its attachments.
  ///
  /// @param version how often it was saved, and `savedAt` when, as an ISO instant
  /// @throws ProblemException `document.handoverAttachment`, `document.handoverTooMany`,
  ///   `document.handoverTooLarge` if it goes beyond the bounds of [HandoverManifest]
  public void add(Proposal proposal, long version, String savedAt, List<File> files)
      throws ProblemException {
    var listed = new ArrayList<HandedFile>();
    for (File file : files) {
      String entry = store(proposal, file).entry();
      listed.add(new HandedFile(file.name(), entry, Math.toIntExact(file.size()), file.sha256()));
    }
    proposals.add(proposal);
    handed.add(new HandedProposal(proposal.id(), Math.toIntExact(version), savedAt, listed));
  }

  private Stored store(Proposal proposal, File file) throws ProblemException {
    if (file.size() > HandoverManifest.LARGEST_ATTACHMENT) {
      throw new ProblemException(
          Problem.of(
              "document.handoverAttachment",
              proposal.title(),
              file.name(),
              megabytes(HandoverManifest.LARGEST_ATTACHMENT)));
    }
    Stored there = stored.get(file.sha256());
    if (there != null) {
      return there;
    }
    if (stored.size() == HandoverManifest.MOST_ATTACHMENTS) {
      throw new ProblemException(
          Problem.of("document.handoverTooMany", HandoverManifest.MOST_ATTACHMENTS));
    }
    total += file.size();
    if (total > HandoverManifest.LARGEST_ATTACHMENTS) {
      throw new ProblemException(
          Problem.of("document.handoverTooLarge", megabytes(HandoverManifest.LARGEST_ATTACHMENTS)));
    }
    var one = new Stored(HandoverManifest.ATTACHMENTS + (stored.size() + 1), file);
    stored.put(file.sha256(), one);
    return one;
  }

  /// How many different attachments are to be written.
  public int attachments() {
    return stored.size();
  }

  /// Writes the file, whole or not at all.
  ///
  /// @param existing what to do where there is a file of that name
  /// @param attachments asked for each attachment in turn; a failure of its ends the writing
  /// @return where the file is
  /// @throws ProblemException as [WholeFile#write], `document.handoverTooLarge`, or what
  ///   `attachments` throws
  public Path write(Path target, WholeFile.Existing existing, Attachments attachments)
      throws ProblemException {
    byte[] text = json.write(proposals).getBytes(UTF_8);
    byte[] manifest = new HandoverManifest(handed).write().getBytes(UTF_8);
    if (text.length > HandoverManifest.LARGEST_PROPOSALS
        || manifest.length > HandoverManifest.LARGEST_MANIFEST) {
      throw new ProblemException(
          Problem.of("document.handoverTooLarge", megabytes(HandoverManifest.LARGEST_PROPOSALS)));
    }
    return WholeFile.write(target, existing, out -> write(out, manifest, text, attachments));
  }

  private void write(OutputStream out, byte[] manifest, byte[] text, Attachments attachments)
      throws IOException, ProblemException {
    var zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    put(zip, HandoverManifest.ENTRY, manifest);
    put(zip, HandoverManifest.PROPOSALS, text);
    for (Stored one : stored.values()) {
      put(zip, one.entry(), attachments.bytes(one.file()));
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static long megabytes(long bytes) {
    return bytes / 1024 / 1024;
  }
}
