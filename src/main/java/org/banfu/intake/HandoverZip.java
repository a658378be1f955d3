package org.banfu.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.HandedFile;
import org.banfu.proposal.json.HandedProposal;
import org.banfu.proposal.json.HandoverManifest;

/// The ZIP of a `.banfu` file, open: only entries that belong there, none twice, none larger than
/// it may be. What its directory says of an entry's size is never believed.
final class HandoverZip implements AutoCloseable {
  private static final Pattern ATTACHMENT =
      Pattern.compile(Pattern.quote(HandoverManifest.ATTACHMENTS) + "[0-9]{1,9}");

  private static final int LONGEST_SHOWN = 60;

  private final String fileName;
  private final ZipFile zip;

  HandoverZip(Path file) throws IOException, ProblemException {
    this.fileName = InputFile.name(file);
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException damaged) {
      throw new ProblemException(Problem.of("intake.handoverDamaged", fileName), damaged);
    }
  }

  /// @throws ProblemException `intake.handoverTooMuch`, `intake.handoverStray`: an entry that does
  ///   not belong there, or stands there twice
  void requireNames() throws ProblemException {
    if (zip.size() > HandoverManifest.MOST_ATTACHMENTS + 2) {
      throw refused("intake.handoverTooMuch");
    }
    var names = new HashSet<String>();
    Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
    while (entries.hasNext()) {
      String name = entries.next().getName();
      if (!belongs(name) || !names.add(name)) {
        throw new ProblemException(Problem.of("intake.handoverStray", fileName, shown(name)));
      }
    }
  }

  private static boolean belongs(String name) {
    return name.equals(HandoverManifest.ENTRY)
        || name.equals(HandoverManifest.PROPOSALS)
        || ATTACHMENT.matcher(name).matches();
  }

  private static String shown(String name) {
    return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
  }

  /// The bytes of an entry.
  ///
  /// @throws ProblemException `intake.handoverMissing` if it is not there, `intake.handoverTooMuch`
  ///   if it has more bytes than `most`, `intake.handoverDamaged`
  byte[] bytes(String entry, int most) throws IOException, ProblemException {
    try (var in = checked(entry)) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        throw refused("intake.handoverTooMuch");
      }
      requireChecksum(in, entry);
      return content;
    } catch (ZipException | EOFException damaged) {
      throw new ProblemException(Problem.of("intake.handoverDamaged", fileName), damaged);
    }
  }

  /// The bytes of an attachment, which fit its hash.
  byte[] bytes(HandedFile attachment) throws IOException, ProblemException {
    byte[] content = bytes(attachment.entry(), HandoverManifest.LARGEST_ATTACHMENT);
    if (!hex(sha256().digest(content)).equals(attachment.sha256())) {
      throw refused("intake.handoverDamaged");
    }
    return content;
  }

  /// Looks at every attachment without keeping it.
  ///
  /// @throws ProblemException if one is missing, too large or not what the manifest says, or if one
  ///   is there that the manifest does not name
  void verify(HandoverManifest manifest) throws IOException, ProblemException {
    Set<HandedFile> seen = new HashSet<>();
    Set<String> named = new HashSet<>(Set.of(HandoverManifest.ENTRY, HandoverManifest.PROPOSALS));
    long total = 0;
    for (HandedProposal proposal : manifest.proposals()) {
      for (HandedFile file : proposal.attachments()) {
        var bare = new HandedFile("", file.entry(), file.size(), file.sha256());
        if (!ATTACHMENT.matcher(file.entry()).matches()) {
          throw refused("intake.handoverDamaged");
        }
        if (seen.add(bare)) {
          named.add(file.entry());
          total += verified(file);
        }
        if (total > HandoverManifest.LARGEST_ATTACHMENTS) {
          throw refused("intake.handoverTooMuch");
        }
      }
    }
    if (named.size() != zip.size()) {
      throw refused("intake.handoverDamaged");
    }
  }

  private long verified(HandedFile file) throws IOException, ProblemException {
    MessageDigest sha256 = sha256();
    try (var in = checked(file.entry())) {
      long length = drain(new DigestInputStream(in, sha256));
      requireChecksum(in, file.entry());
      if (length != file.size() || !hex(sha256.digest()).equals(file.sha256())) {
        throw refused("intake.handoverDamaged");
      }
      return length;
    } catch (ZipException | EOFException damaged) {
      throw new ProblemException(Problem.of("intake.handoverDamaged", fileName), damaged);
    }
  }

  private long drain(InputStream in) throws IOException, ProblemException {
    var buffer = new byte[64 * 1024];
    long length = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      length += read;
      if (length > HandoverManifest.LARGEST_ATTACHMENT) {
        throw refused("intake.handoverTooMuch");
      }
    }
    return length;
  }

  /// `ZipFile` itself does not look at the checksums.
  private CheckedInputStream checked(String entry) throws IOException, ProblemException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw new ProblemException(Problem.of("intake.handoverMissing", fileName, shown(entry)));
    }
    return new CheckedInputStream(zip.getInputStream(found), new CRC32());
  }

  private void requireChecksum(CheckedInputStream in, String entry) throws ProblemException {
    if (in.getChecksum().getValue() != zip.getEntry(entry).getCrc()) {
      throw refused("intake.handoverDamaged");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private ProblemException refused(String code) {
    return new ProblemException(Problem.of(code, fileName));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
