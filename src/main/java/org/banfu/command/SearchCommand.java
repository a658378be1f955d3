package org.banfu.command;

import java.nio.file.Path;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveSearch;
import org.banfu.archive.ArchiveView;
import org.banfu.proposal.ProblemException;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.banfu.search.ShownQuery;
import org.jspecify.annotations.Nullable;

/// `banfu search`: what the archive says of something, as text to read or as JSON.
final class SearchCommand {
  private final Console console;

  SearchCommand(Console console) {
    this.console = console;
  }

  /// @param limit 0 for all
  int run(@Nullable Path data, boolean json, int limit, String query) throws ProblemException {
    int most = limit == 0 ? Integer.MAX_VALUE : limit;
    SearchResult result;
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      result = search.find(SearchRequest.of(query).withLimit(most)).orElseThrow();
    }
    if (json) {
      console.result(HitsJson.write(query, result, console.messages()).stripTrailing());
    } else {
      new HitsText(console.messages()).lines(result).forEach(console::result);
      result.notes().forEach(note -> console.tellLine(note.sentence(console.messages())));
      if (result.total() == 0) {
        console.tell(
            result.nearest().isEmpty() ? "command.search.none" : "command.search.nearest",
            ShownQuery.of(query));
      }
    }
    return ExitCode.DONE;
  }
}
