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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;

/// Archives that the program wrote when its schema was 1 and when it was 2 (decision 0215), as that
/// program left them closed and as a kill left them, and what it said was in them. All texts are
/// invented.
final class OldArchive {
  private OldArchive() {}

  /// Which program wrote it, and how that one ended.
  enum Left {
    CLOSED_1(1, "closed"),
    KILLED_1(1, "killed"),
    CLOSED_2(2, "closed"),
    KILLED_2(2, "killed");

    private final int schema;
    private final String folder;

    Left(int schema, String folder) {
      this.schema = schema;
      this.folder = folder;
    }

    int schema() {
      return schema;
    }

    private ZipInputStream fixture() {
      return new ZipInputStream(OldArchive.class.getResourceAsStream("schema-" + schema + ".zip"));
    }
  }

  /// Lays it into a folder.
  static void unpack(Left left, Path folder) throws IOException {
    String below = left.folder + "/";
    try (var zip = left.fixture()) {
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
  static void assertWhole(Left left, ArchiveView archive) throws Exception {
    List<Proposal> expected = new ProposalJson().read(text(left, "expected.json"));
    for (Proposal proposal : expected) {
      assertEquals(proposal, archive.find(proposal.id()).orElseThrow().proposal());
    }
    assertEquals(expected.size(), archive.rows().size() + archive.bin().size());
    assertEquals(text(left, "expected.txt").lines().toList(), said(archive, expected));
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

  private static String text(Left left, String name) throws IOException {
    try (var zip = left.fixture()) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }
}
