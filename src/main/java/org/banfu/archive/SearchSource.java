package org.banfu.archive;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.search.SearchCache;
import org.banfu.search.SearchEntry;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.Hashes;
import org.banfu.store.ProposalReader;
import org.banfu.store.StoreException;
import org.banfu.store.StoredState;
import org.banfu.store.StoredText;

/// Where the search text is made from: the data file, read in small pieces on the reading threads,
/// so that nobody waits long behind it.
final class SearchSource {
  private final Path folder;
  private final Lanes lanes;
  private final Database database;
  private final ProposalReader proposals;
  private final ProposalJson json = new ProposalJson();

  SearchSource(Path folder, Lanes lanes, Database database) {
    this.folder = folder;
    this.lanes = lanes;
    this.database = database;
    this.proposals = new ProposalReader(database);
  }

  private interface Question<T> {
    T ask() throws StoreException, ProblemException;
  }

  /// What the data file stands for now.
  SearchCache.Stamp stamp() throws ProblemException {
    DataState state = ask(() -> DataState.read(database).orElseThrow());
    return new SearchCache.Stamp(state.lineage(), state.counter());
  }

  List<StoredState> states() throws ProblemException {
    return ask(proposals::states);
  }

  /// A proposal as it is saved now; nothing if it is gone.
  ///
  /// @throws ProblemException `archive.damagedRow`
  Optional<SearchEntry> entry(StoredState state) throws ProblemException {
    Optional<StoredText> text = ask(() -> proposals.text(state.id()));
    return text.isEmpty() ? Optional.empty() : Optional.of(entry(text.get().text(), state.inBin()));
  }

  SearchEntry entry(String text, boolean inBin) throws ProblemException {
    return new SearchEntry(json.read(text).getFirst(), hash(Hashes.of(text)), inBin);
  }

  /// The first 64 bits of a SHA-256: enough to tell texts of one proposal apart.
  static long hash(String sha256) {
    return HexFormat.fromHexDigitsToLong(sha256, 0, 2 * Long.BYTES);
  }

  private <T> T ask(Question<T> question) throws ProblemException {
    return lanes.read(() -> {
      try {
        return question.ask();
      } catch (StoreException e) {
        throw ArchiveReader.unreadable(folder, e);
      }
    });
  }
}
