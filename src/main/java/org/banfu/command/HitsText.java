package org.banfu.command;

import java.util.ArrayList;
import java.util.List;
import org.banfu.search.Passage;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchResult;
import org.banfu.text.Messages;

/// What was found, to be read: how many, then number and title of each with its passages below, the
/// hits in【】.
final class HitsText {
  private final Messages messages;

  HitsText(Messages messages) {
    this.messages = messages;
  }

  List<String> lines(SearchResult result) {
    var lines = new ArrayList<String>();
    if (result.total() > 0) {
      lines.add(messages.text("command.search.total", result.total(), result.hits().size()));
    }
    List<SearchHit> hits = result.total() > 0 ? result.hits() : result.nearest();
    for (SearchHit hit : hits) {
      String number = hit.number().isEmpty() ? "-" : hit.number();
      String title = hit.title().isBlank() ? messages.text("words.untitled") : oneLine(hit.title());
      lines.add(number + "  " + title);
      hit.passages().forEach(passage -> lines.add("    " + passage(passage)));
    }
    return lines;
  }

  private String passage(Passage passage) {
    String kind = messages.text(passage.nameCode());
    String field =
        passage.suggestion() == 0
            ? kind
            : messages.text("search.ofSuggestion", kind, passage.suggestion());
    return messages.text("words.field", field, marked(passage));
  }

  private static String marked(Passage passage) {
    var text = new StringBuilder(passage.start() > 0 ? "…" : "");
    int at = 0;
    for (Passage.Range mark : passage.marks()) {
      text.append(passage.text(), at, mark.start());
      text.append('【').append(passage.text(), mark.start(), mark.end()).append('】');
      at = mark.end();
    }
    return oneLine(text.append(passage.text(), at, passage.text().length()).toString());
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }
}
