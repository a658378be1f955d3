package org.banfu.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Keeps search texts in a folder, so that they need not be made anew at each start. Only a shadow:
/// whatever is missing, damaged or of another format counts as nothing.
///
/// `search.bin` says which segments there are, with their hashes, what of them is gone or in the
/// bin, and which save of which archive they stand for; it is written last, and moved into place.
public final class SearchCache {
  private static final String LIST = "search.bin";
  private static final long MAGIC = 0x4241_4E46_5553_4348L; // BANFUSCH

  /// From so many proposals on a segment stays as it is.
  private static final int LARGE = Layout.MOST_DOCS / 2;

  /// More small segments than these are merged.
  private static final int MOST_SMALL = 4;

  private final Path folder;
  private final SegmentFiles files;

  public SearchCache(Path folder) {
    this.folder = folder;
    this.files = new SegmentFiles(folder);
  }

  /// What search texts stand for: an archive's life and its save counter.
  public record Stamp(UUID lineage, long counter) {
    /// That of a text which lacks something: it fits no archive, so each of its proposals is
    /// compared at the next start.
    public Stamp ofNothing() {
      return new Stamp(lineage, -1);
    }
  }

  /// Lays what is kept into an empty text.
  ///
  /// @return what it stands for; nothing if there is nothing that can be used
  public Optional<Stamp> load(SearchText text) throws IOException {
    Path list = folder.resolve(LIST);
    if (Files.notExists(list)) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(list)).order(Layout.ORDER);
    int end = in.limit() - Long.BYTES;
    boolean isWhole = end >= 5 * Long.BYTES && Mix.of(in.slice(0, end)) == in.getLong(end);
    if (!isWhole || in.getLong() != MAGIC || in.getLong() != Layout.FORMAT) {
      return Optional.empty();
    }
    var stamp = new Stamp(new UUID(in.getLong(), in.getLong()), in.getLong());
    var parts = new ArrayList<Part>();
    while (in.position() < end) {
      Optional<Segment> segment = files.read(new SegmentFiles.Mark(in.getLong(), in.getLong()));
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      parts.add(new Part(segment.get(), set(in, segment.get()), set(in, segment.get())));
    }
    text.replace(parts);
    return Optional.of(stamp);
  }

  /// Whether a file was cut that the text is read from; costs a look at each file's size.
  public boolean isCut(SearchText text) {
    return text.snapshot().parts().stream()
        .flatMap(part -> Stream.ofNullable(part.segment().mark()))
        .anyMatch(files::isCut);
  }

  private static long[] set(ByteBuffer in, Segment segment) {
    var words = new long[segment.words()];
    in.asLongBuffer().get(words);
    in.position(in.position() + words.length * Long.BYTES);
    return words;
  }

  /// Writes what is only in memory, and uses the files from now on; says nothing of what they stand
  /// for.
  public void keep(SearchText text) throws IOException {
    Files.createDirectories(folder);
    var parts = new ArrayList<Part>();
    for (Part part : text.snapshot().parts()) {
      parts.add(
          part.segment().mark() == null
              ? new Part(files.keep(part.segment()), part.goneSet(), part.binnedSet())
              : part);
    }
    text.replace(parts);
  }

  /// Keeps the text as what it stands for now.
  public void save(SearchText text, Stamp stamp) throws IOException {
    long small = text.snapshot().parts().stream().filter(part -> part.living() < LARGE).count();
    if (small > MOST_SMALL) {
      text.merge(LARGE);
    }
    keep(text);
    List<Part> parts = text.snapshot().parts();
    Set<SegmentFiles.Mark> marks = new LinkedHashSet<>();
    int words = parts.stream().mapToInt(part -> 2 + 2 * part.segment().words()).sum();
    ByteBuffer out = ByteBuffer.allocate((6 + words) * Long.BYTES).order(Layout.ORDER);
    out.putLong(MAGIC).putLong(Layout.FORMAT);
    out.putLong(stamp.lineage().getMostSignificantBits());
    out.putLong(stamp.lineage().getLeastSignificantBits());
    out.putLong(stamp.counter());
    for (Part part : parts) {
      SegmentFiles.Mark mark = part.segment().mark();
      if (mark != null) {
        marks.add(mark);
        out.putLong(mark.hash()).putLong(mark.length());
        put(out, part.goneSet());
        put(out, part.binnedSet());
      }
    }
    out.putLong(Mix.of(out.slice(0, out.position())));
    Path fresh = folder.resolve(LIST + ".new");
    Files.write(fresh, out.array());
    Files.move(fresh, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
    files.deleteAllBut(marks);
  }

  private static void put(ByteBuffer out, long[] words) {
    for (long word : words) {
      out.putLong(word);
    }
  }
}
