package org.banfu.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;
import org.banfu.search.SearchCache;
import org.banfu.search.SearchEntry;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.banfu.search.SearchSession;
import org.banfu.search.SearchText;

/// Ours, with counts for the filters and marked passages, as the window asks for them.
final class BanfuEngine implements Engine {
  private static final int STEP = 512;

  private final SearchText text = new SearchText();
  private final SearchSession growing = text.newSession();

  @Override
  public void build(Path folder, Stream<Proposal> proposals) throws Exception {
    var cache = new SearchCache(folder);
    List<SearchEntry> entries = new ArrayList<>();
    for (Proposal proposal : (Iterable<Proposal>) proposals::iterator) {
      entries.add(new SearchEntry(proposal, 1, false));
      if (entries.size() == STEP) {
        text.put(entries);
        entries.clear();
        cache.keep(text);
      }
    }
    text.put(entries);
    cache.save(text, new SearchCache.Stamp(new UUID(1, 1), 1));
  }

  @Override
  public void open(Path folder) throws Exception {
    new SearchCache(folder).load(text).orElseThrow();
  }

  @Override
  public int find(String wanted) {
    return ask(text.newSession(), wanted);
  }

  @Override
  public int narrow(String wanted) {
    return ask(growing, wanted);
  }

  private static int ask(SearchSession session, String wanted) {
    SearchResult result = session.find(SearchRequest.of("\"" + wanted + "\"")).orElseThrow();
    return result.total();
  }

  @Override
  public void close() {
    text.close();
  }
}
