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
      texts come in no order.
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
