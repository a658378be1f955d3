package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.banfu.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive that is read in a window that stands open for long.
class AsideTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  @Test
  void nothingIsHeldSoThatSomebodyElseMayWrite() throws Exception {
    closed();

    try (ArchiveView read = Archive.openAside(folder, clock)) {
      assertFalse(Files.exists(folder.resolve("banfu.holder")));
      try (Archive writer = Archive.open(folder, clock)) {
        writer.moveToBin(SAMPLE.id());
        assertEquals(0, writer.rows().size());
      }
      assertEquals(1, read.rows().size());
      assertEquals(SAMPLE, read.find(SAMPLE.id()).orElseThrow().proposal());
      ArchiveSearch search = read.newSearch();
      search.awaitComplete();
      assertEquals(Set.of(SAMPLE.id()), search.ids(SearchRequest.of(SAMPLE.number())));
    }
  }

  @Test
  void whatIsReadStaysAsItWasByteForByte() throws Exception {
    closed();
    Map<String, ByteBuffer> before = content();

    try (ArchiveView read = Archive.openAside(folder, clock)) {
      assertEquals(1, read.rows().size());
    }

    assertEquals(before, content());
  }

  @Test
  void besideAWriterTheNewestIsRead() throws Exception {
    try (Archive writer = Archive.open(folder, clock)) {
      writer.save(SAMPLE, 0, Occasion.IMPORT);
      try (ArchiveView read = Archive.openAside(folder, clock)) {
        assertEquals(1, read.rows().size());
      }
    }
  }

  private void closed() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }
  }

  private Map<String, ByteBuffer> content() throws Exception {
    var content = new TreeMap<String, ByteBuffer>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(folder.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return content;
  }
}
