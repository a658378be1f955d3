package org.banfu.command;

import java.util.List;
import java.util.Objects;
import org.banfu.archive.ProposalRow;
import org.banfu.work.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The list as a JSON array for scripts: the keys of a proposal and the effective due date, and how
/// many items stand at each stage.
final class RowsJson {
  private RowsJson() {}

  static String write(List<ProposalRow> rows) {
    return JsonText.write(json -> {
      json.writeStartArray();
      rows.forEach(row -> write(json, row));
      json.writeEndArray();
    });
  }

  private static void write(JsonGenerator json, ProposalRow row) {
    json.writeStartObject();
    text(json, "id", row.id());
    json.writeNumberProperty("version", row.version());
    text(json, "kind", row.kind());
    text(json, "council", row.council());
    JsonText.number(json, "term", row.term());
    JsonText.number(json, "session", row.session());
    JsonText.number(json, "year", row.year());
    text(json, "number", row.number());
    text(json, "title", row.title());
    text(json, "leadProposer", row.leadProposer());
    json.writeNumberProperty("proposers", row.proposers());
    text(json, "role", row.role());
    text(json, "leadUnit", row.leadUnit());
    text(json, "filingUnit", row.filingUnit());
    text(json, "state", row.state());
    text(json, "category", row.category());
    text(json, "dueOn", row.dueOn());
    text(json, "repliedOn", row.repliedOn());
    json.writeBooleanProperty("keyItem", row.keyItem());
    json.writeNumberProperty("suggestions", row.suggestions());
    json.writeNumberProperty("done", row.done());
    json.writeNumberProperty("underway", row.underway());
    json.writeNumberProperty("planned", row.planned());
    text(json, "savedAt", row.savedAt());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, @Nullable Object value) {
    JsonText.string(json, key, Objects.toString(value, null));
  }
}
