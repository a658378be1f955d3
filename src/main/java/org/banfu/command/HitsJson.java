package org.banfu.command;

import java.util.List;
import org.banfu.search.Passage;
import org.banfu.search.QueryNote;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchResult;
import org.banfu.text.Messages;
import org.banfu.work.JsonText;
import tools.jackson.core.JsonGenerator;

/// What was found as JSON for scripts. A field has the name of the proposal's JSON form; `start` is
/// where the passage begins in the field, the marks count from the passage's beginning: all in
/// UTF-16 units, `end` behind the last. `notes` tells what was taken as text though it looks like a
/// restriction.
final class HitsJson {
  private HitsJson() {}

  static String write(String query, SearchResult result, Messages messages) {
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("query", query);
      json.writeNumberProperty("total", result.total());
      notes(json, result.notes(), messages);
      proposals(json, "results", result.hits());
      proposals(json, "nearest", result.nearest());
      json.writeEndObject();
    });
  }

  private static void notes(JsonGenerator json, List<QueryNote> notes, Messages messages) {
    json.writeArrayPropertyStart("notes");
    for (QueryNote note : notes) {
      json.writeStartObject();
      json.writeStringProperty("unknown", note.kind().name());
      json.writeStringProperty("text", note.text());
      json.writeArrayPropertyStart("known");
      note.known().forEach(json::writeString);
      json.writeEndArray();
      json.writeStringProperty("message", note.sentence(messages));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void proposals(JsonGenerator json, String key, List<SearchHit> hits) {
    json.writeArrayPropertyStart(key);
    for (SearchHit hit : hits) {
      json.writeStartObject();
      json.writeStringProperty("id", hit.id());
      json.writeStringProperty("number", hit.number());
      json.writeStringProperty("title", hit.title());
      json.writeArrayPropertyStart("hits");
      hit.passages().forEach(passage -> passage(json, passage));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void passage(JsonGenerator json, Passage passage) {
    json.writeStartObject();
    json.writeStringProperty("field", passage.place().field());
    JsonText.number(json, "suggestion", passage.suggestion() == 0 ? null : passage.suggestion());
    json.writeStringProperty("passage", passage.text());
    json.writeNumberProperty("start", passage.start());
    json.writeArrayPropertyStart("marks");
    for (Passage.Range mark : passage.marks()) {
      json.writeStartObject();
      json.writeNumberProperty("start", mark.start());
      json.writeNumberProperty("end", mark.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
