package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes the report of an import or an export as JSON, `{"format": "banfu-report", "version": 1,
/// "files": […]}`.
///
/// `notes` says what is so of many (how many letters were taken as answered on their own dates).
/// Outcomes are codes; reasons and doubts are sentences in the language of the messages. What was
/// added though it looks like another one has `near`: `id`, `number` and `title` of that one, how
/// like they are in `percent`, and `file` if an earlier file of the same import brought it.
public final class ReportJson {
  private final Messages messages;

  public ReportJson(Messages messages) {
    this.messages = messages;
  }

  /// The report as a text that ends in a line feed.
  public String write(ImportReport report) {
    return whole(
        report.notes(),
        json ->
            report
                .files()
                .forEach(file ->
                    write(
                        json,
                        file.file().toString(),
                        file.outcome().name(),
                        file.number(),
                        file.id(),
                        file.reason(),
                        file.told(),
                        file.near())));
  }

  /// The report of an export: the outcome is `WRITTEN`, `REFUSED` or `CANCELLED`, `file` is null
  /// for what was not written, and the doubts are what was said of the document.
  public String write(ExportReport report) {
    return whole(List.of(), json -> report.results().forEach(result -> write(json, result)));
  }

  private void write(JsonGenerator json, ExportResult result) {
    String number = result.of().number();
    String id = result.of().id();
    switch (result) {
      case ExportResult.Written it ->
          write(json, it.file().toString(), "WRITTEN", number, id, null, it.notes(), null);
      case ExportResult.Refused it ->
          write(json, null, "REFUSED", number, id, it.reason(), List.of(), null);
      case ExportResult.Cancelled it ->
          write(json, null, "CANCELLED", number, id, null, List.of(), null);
    }
  }

  private String whole(List<Problem> notes, Consumer<JsonGenerator> files) {
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("format", "banfu-report");
      json.writeNumberProperty("version", 1);
      json.writeArrayPropertyStart("files");
      files.accept(json);
      json.writeEndArray();
      if (!notes.isEmpty()) {
        json.writeArrayPropertyStart("notes");
        notes.forEach(note -> json.writeString(messages.text(note)));
        json.writeEndArray();
      }
      json.writeEndObject();
    });
  }

  private void write(
      JsonGenerator json,
      @Nullable String file,
      String outcome,
      @Nullable String number,
      @Nullable String id,
      @Nullable Problem reason,
      List<Problem> doubts,
      @Nullable Near near) {
    json.writeStartObject();
    JsonText.string(json, "file", file);
    json.writeStringProperty("outcome", outcome);
    JsonText.string(json, "number", number);
    JsonText.string(json, "id", id);
    JsonText.string(json, "reason", reason == null ? null : messages.text(reason));
    json.writeArrayPropertyStart("doubts");
    doubts.forEach(doubt -> json.writeString(messages.text(doubt)));
    json.writeEndArray();
    if (near != null) {
      write(json, near);
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Near near) {
    json.writeObjectPropertyStart("near");
    json.writeStringProperty("id", near.id());
    JsonText.string(json, "number", near.number());
    json.writeStringProperty("title", near.title());
    json.writeNumberProperty("percent", near.percent());
    Path file = near.file();
    JsonText.string(json, "file", file == null ? null : file.toString());
    json.writeEndObject();
  }
}
