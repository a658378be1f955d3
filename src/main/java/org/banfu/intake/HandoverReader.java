package org.banfu.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banfu.proposal.CleanText;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.HandedFile;
import org.banfu.proposal.json.HandedProposal;
import org.banfu.proposal.json.HandoverManifest;
import org.banfu.proposal.json.ProposalJson;

/// Reads a `.banfu` file within the bounds of [HandoverManifest]: all of it, or it is refused whole
/// with one sentence. Every byte is looked at and compared with its hash before anything is given
/// back; attachments are then read again one by one.
final class HandoverReader {
  private static final int LONGEST_NAME = 255;

  private final Path file;
  private final String name;

  HandoverReader(Path file) {
    this.file = file;
    this.name = InputFile.name(file);
  }

  /// Whether a file is meant to be one of these, whole or not: a ZIP that begins with one of the
  /// three kinds of entries, or any ZIP of that name.
  static boolean isHandedOver(Path file) throws ProblemException {
    byte[] head = InputFile.head(file, 64);
    if (!FileType.isZip(head)) {
      return false;
    }
    String first =
        new String(head, StandardCharsets.ISO_8859_1).substring(Math.min(head.length, 30));
    return first.startsWith(HandoverManifest.ENTRY)
        || first.startsWith(HandoverManifest.PROPOSALS)
        || first.startsWith(HandoverManifest.ATTACHMENTS)
        || InputFile.name(file).toLowerCase(Locale.ROOT).endsWith(HandoverManifest.EXTENSION);
  }

  List<ReadProposal> read() throws ProblemException {
    requireSize();
    try (var zip = new HandoverZip(file)) {
      zip.requireNames();
      HandoverManifest manifest =
          HandoverManifest.read(
              text(zip, HandoverManifest.ENTRY, HandoverManifest.LARGEST_MANIFEST));
      List<Proposal> proposals =
          new ProposalJson()
              .read(text(zip, HandoverManifest.PROPOSALS, HandoverManifest.LARGEST_PROPOSALS));
      Map<String, HandedProposal> handed = byId(manifest);
      var read = new ArrayList<ReadProposal>();
      for (Proposal proposal : proposals) {
        HandedProposal facts = handed.remove(proposal.id());
        if (facts == null) {
          throw refused("intake.handoverDamaged");
        }
        read.add(with(proposal, facts));
      }
      if (!handed.isEmpty()) {
        throw refused("intake.handoverDamaged");
      }
      if (read.isEmpty()) {
        throw refused("intake.handoverEmpty");
      }
      zip.verify(manifest);
      return read;
    } catch (IOException failed) {
      throw InputFile.unreadable(file, failed);
    }
  }

  private void requireSize() throws ProblemException {
    try {
      if (Files.size(file) > HandoverManifest.LARGEST_FILE) {
        throw refused("intake.handoverTooMuch");
      }
    } catch (IOException failed) {
      throw InputFile.unreadable(file, failed);
    }
  }

  private String text(HandoverZip zip, String entry, int most)
      throws IOException, ProblemException {
    byte[] content = zip.bytes(entry, most);
    try {
      // Unlike a String's own constructor this refuses what is not UTF-8.
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.of("intake.handoverEncoding", name, entry), e);
    }
  }

  private Map<String, HandedProposal> byId(HandoverManifest manifest) throws ProblemException {
    var handed = new HashMap<String, HandedProposal>();
    for (HandedProposal one : manifest.proposals()) {
      if (handed.put(one.id(), one) != null) {
        throw refused("intake.handoverDamaged");
      }
    }
    return handed;
  }

  private ReadProposal with(Proposal proposal, HandedProposal facts) throws ProblemException {
    var attachments = new ArrayList<ReadAttachment>();
    Set<HandedFile> seen = new HashSet<>();
    for (HandedFile one : facts.attachments()) {
      if (seen.add(one)) {
        attachments.add(
            new ReadAttachment(
                lastPart(one.name()), one.size(), one.sha256(), () -> bytesAgain(one)));
      }
    }
    var handed = new Handed(facts.version(), savedAt(facts), attachments);
    return new ReadProposal(proposal, Optional.empty(), List.of(), Optional.of(handed));
  }

  private Instant savedAt(HandedProposal facts) throws ProblemException {
    try {
      return Instant.parse(facts.savedAt());
    } catch (DateTimeParseException e) {
      throw new ProblemException(Problem.of("intake.handoverDamaged", name), e);
    }
  }

  private byte[] bytesAgain(HandedFile attachment) throws ProblemException {
    try (var zip = new HandoverZip(file)) {
      return zip.bytes(attachment);
    } catch (IOException failed) {
      throw InputFile.unreadable(file, failed);
    }
  }

  /// A name with folders in it is no attack here, as it never becomes a path; but a person should
  /// not read one either.
  private static String lastPart(String name) {
    String clean = CleanText.of(name).text().replace('\n', ' ').replace('\t', ' ').strip();
    String last = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
    int from = Math.max(0, last.length() - LONGEST_NAME);
    // The end stays, for it tells what kind of file it is.
    return last.isEmpty() ? "_" : last.substring(from);
  }

  private ProblemException refused(String code) {
    return new ProblemException(Problem.of(code, name));
  }
}
