package org.banfu.work;

import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import tools.jackson.core.JsonGenerator;

/// Writes the report of an import as JSON, `{"format": "banfu-report", "version": 1, "files":
/// […]}`.
///
/// Outcomes are codes; reasons and doubts are sentences in the language of the messages.
public final class ReportJson {
  private final Messages messages;

  public ReportJson(Messages messages) {
    this.messages = messages;
  }

  /// The report as a text that ends in a line feed.
  public String write(ImportReport report) {
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("format", "banfu-report");
      json.writeNumberProperty("version", 1);
      json.writeArrayPropertyStart("files");
      report.files().forEach(file -> write(json, file));
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private void write(JsonGenerator json, FileResult file) {
    Problem reason = file.reason();
    json.writeStartObject();
    json.writeStringProperty("file", file.file().toString());
    json.writeStringProperty("outcome", file.outcome().name());
    JsonText.string(json, "number", file.number());
    JsonText.string(json, "id", file.id());
    JsonText.string(json, "reason", reason == null ? null : messages.text(reason));
    json.writeArrayPropertyStart("doubts");
    file.doubts().forEach(doubt -> json.writeString(messages.text(doubt)));
    json.writeEndArray();
    json.writeEndObject();
  }
}
