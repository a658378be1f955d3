package org.banfu.bench;

import org.banfu.bench.search.Searching;

/// What the page tells of search.
final class SearchPage {
  static final String HEADING = "## Search";

  private static final String HOW =
      """
      240 texts of 1 to 10 characters out of the proposals' own texts and from nowhere, asked one after
      the other, several rounds; the first one of a process does not count. An answer is how many
      proposals contain the text, and the first fifty with a passage; ours has the counts for the
      filters and marks besides. **Rare:** in less than 1 of 100 proposals; **frequent:** in 1 of 4 or
      more (a generated archive repeats itself more than a real one). **A key stroke more:** texts
      typed character by character, from the second on. **Start:** from what lies on disk to the first
      answer, in a fresh process. **Memory:** resident set at the end, with what is mapped. LUCENE:
      bigrams and unigrams; SQLITE: FTS5 with trigrams, LIKE below three characters; H2: LIKE; STRINGS:
      one String a proposal; RIPGREP: a text file a proposal, names of the files only. Generating the texts
      is taken off the time to build. An engine that is not through after 25 s is asked no further; the
      texts come in no order. **Found and not there:** ours searches frozen rounds, the council and the
      addressees of other letters, too, which the peers' texts lack. **A saved proposal is found:** from
      the end of a save until an answer has it, asked without a pause. **Memory after start and one
      search:** our window and a bare one, each in a fresh process, drawn into memory; ours on an archive
      with its search cache.

      **Why some budgets are missed:** ours keeps signatures of the pairs of characters and the text
      itself, no lists of positions: what is in many proposals, or made of pairs that are, is looked for in
      the text, on all cores, and each of its proposals is counted for the filters and ranked. That costs
      time in proportion to the archive (Lucene's lists do not), and buys exactness for one character as
      for ten, a cache made in a fifth of the time, and a search right after each save. An office of
      10,000 proposals is the one it is made for; 100,000 are more than any has.
      """;

  private static final String NO_RIPGREP =
      "\nNot measured: ripgrep (it is not installed on this machine).\n";

  private final Page page;
  private final Settings settings;

  SearchPage(Page page, Settings settings) {
    this.page = page;
    this.settings = settings;
  }

  String write(Run run) {
    return """
    %s

    %s

    %s%s
    %s
    %s
    """
        .formatted(
            HEADING,
            page.taken(run),
            HOW,
            Searching.engines().contains("RIPGREP") ? "" : NO_RIPGREP,
            page.budgets(Searches.budgets(settings), run.figures()),
            Page.samples(run.figures()));
  }
}
