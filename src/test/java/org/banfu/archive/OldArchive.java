package org.banfu.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;

/// An archive that the program wrote when its schema was 1 (decision 0213), as that program left it
/// closed and as a kill left it, and what it said was in it. All texts are invented.
final class OldArchive {
  private static final String FIXTURE = "schema-1.zip";

  private OldArchive() {}

  /// How the older program ended.
  enum Left {
    CLOSED,
    KILLED
  }

  /// Lays it into a folder.
  static void unpack(Left left, Path folder) throws IOException {
    String below = left.name().toLowerCase(Locale.ROOT) + "/";
    try (var zip = new ZipInputStream(OldArchive.class.getResourceAsStream(FIXTURE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(below)) {
          Path file = folder.resolve(entry.getName().substring(below.length()));
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
  }

  /// Everything that the older program said was in it is there, unchanged.
  static void assertWhole(ArchiveView archive) throws Exception {
    List<Proposal> expected = new ProposalJson().read(text("expected.json"));
    for (Proposal proposal : expected) {
      assertEquals(proposal, archive.find(proposal.id()).orElseThrow().proposal());
    }
    assertEquals(expected.size(), archive.rows().size() + archive.bin().size());
    assertEquals(text("expected.txt").lines().toList(), said(archive, expected));
    assertEquals("青澜市云岫区住房和城乡建设局", archive.profile().issuer());
    assertTrue(
        archive.holidays().stream()
            .anyMatch(
                day -> day.date().equals(LocalDate.of(2023, 6, 1)) && day.name().equals("局里的运动会")));
    assertArrayEquals("不是真正的模板，只看字节。".getBytes(UTF_8), archive.template("我局的复函.docx"));
  }

  /// The lines of `expected.txt`, of what there is now.
  private static List<String> said(ArchiveView archive, List<Proposal> proposals) throws Exception {
    var said = new ArrayList<String>();
    for (Proposal proposal : proposals) {
      String id = proposal.id();
      said.add("proposal %s %d".formatted(id, archive.find(id).orElseThrow().version()));
      for (Revision revision : archive.revisions(id)) {
        assertEquals(id, archive.revision(revision.number()).id());
        said.add(
            "revision %d %s %s %d"
                .formatted(revision.number(), id, revision.occasion(), revision.version()));
      }
      for (Attachment file : archive.attachments(id)) {
        said.add(
            "attachment %d %s %s %d"
                .formatted(file.id(), id, file.fileName(), archive.attachment(file.id()).length));
      }
    }
    archive.bin().forEach(row -> said.add("bin " + row.id()));
    return said;
  }

  private static String text(String name) throws IOException {
    try (var zip = new ZipInputStream(OldArchive.class.getResourceAsStream(FIXTURE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }
}
