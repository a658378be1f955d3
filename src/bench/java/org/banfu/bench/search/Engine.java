package org.banfu.bench.search;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;

/// Something that finds texts.
interface Engine extends AutoCloseable {
  /// Which ones there are.
  enum Kind {
    BANFU,
    STRINGS,
    LUCENE,
    SQLITE,
    H2,
    RIPGREP;

    Engine engine() {
      return switch (this) {
        case BANFU -> new BanfuEngine();
        case STRINGS -> new StringsEngine();
        case LUCENE -> new LuceneEngine();
        case SQLITE -> new TableEngine(true);
        case H2 -> new TableEngine(false);
        case RIPGREP -> new RipgrepEngine();
      };
    }
  }

  /// Makes whatever it needs on disk, in an empty folder.
  void build(Path folder, Stream<Proposal> proposals) throws Exception;

  /// Opens what it made.
  void open(Path folder) throws Exception;

  /// How many proposals contain the text; the first fifty are made ready to be shown.
  int find(String text) throws Exception;

  /// Asks for a text that grew by a character, where an engine can use what it found before.
  default int narrow(String text) throws Exception {
    return find(text);
  }

  @Override
  void close() throws Exception;

  /// A passage around the text, as it is shown.
  static String passage(String whole, String text) {
    int at = Math.max(whole.indexOf(text), 0);
    return whole.substring(Math.max(0, at - 16), Math.min(whole.length(), at + 64));
  }
}
