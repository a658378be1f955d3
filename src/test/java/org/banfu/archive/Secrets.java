package org.banfu.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// An archive with a mark in everything that may be typed or attached, and where the mark stands
/// readable in a folder.
final class Secrets {
  static final String MARK = "秘密记号甲乙丙zq7x";

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Secrets() {}

  static char[] word() {
    return "一个长的密码 1".toCharArray();
  }

  static Password password() {
    return Password.of(word());
  }

  /// Gives it whenever it is asked for.
  static Unlocking key() {
    return file -> Optional.of(password());
  }

  static Archive open(Path folder, Clock clock) throws Exception {
    return Archive.open(folder, clock, key());
  }

  /// Saves them twice, with a backup between, and searches, so that all kinds of files are there.
  static void write(Archive archive) throws Exception {
    List<Proposal> proposals = Archives.proposals(3);
    for (Proposal proposal : proposals) {
      save(archive, proposal, 0);
    }
    archive.saveTemplate(MARK + ".docx", MARK.getBytes(StandardCharsets.UTF_8));
    archive.saveProfile(archive.profile().withIssuer(MARK));
    archive.backup();
    save(archive, proposals.getFirst(), 1);
    archive.backup();
    save(archive, proposals.getFirst(), 2);
    archive.moveToBin(proposals.getLast().id());
    Files.write(
        archive.folder().resolve("draft.json"),
        archive.protection().sealed(MARK.getBytes(StandardCharsets.UTF_8)));
    archive.newSearch().awaitComplete();
  }

  private static void save(Archive archive, Proposal proposal, long version) throws Exception {
    var suggestion = new Suggestion("s-1", MARK, MARK, MARK, null, List.of(), MARK, null);
    archive.save(
        proposal
            .withTitle(MARK + version)
            .withSuggestions(List.of(suggestion))
            .withTags(List.of(MARK))
            .withNotes(MARK),
        version,
        Occasion.EDIT,
        List.of(new NewAttachment(MARK + version + ".txt", MARK.getBytes(StandardCharsets.UTF_8))));
  }

  /// The files below a folder in which the mark can be read, also inside a ZIP file or in a name.
  static List<String> readableIn(Path folder) throws IOException {
    var found = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = folder.relativize(file).toString();
        if (name.contains(MARK)) {
          found.add(name);
        } else if (Files.isRegularFile(file)) {
          look(name, Files.readAllBytes(file), found);
        }
      }
    }
    return found;
  }

  private static void look(String name, byte[] bytes, List<String> found) throws IOException {
    if (CHARSETS.stream().anyMatch(charset -> contains(bytes, MARK.getBytes(charset)))) {
      found.add(name);
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          look(name + "!" + entry.getName(), zip.readAllBytes(), found);
        }
      }
    }
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
