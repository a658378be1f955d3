package org.banfu.work;

import org.banfu.document.TemplateCheck;
import org.banfu.document.TemplateMistake;
import org.banfu.document.TemplateNote;
import org.banfu.document.TemplatePlace;
import org.banfu.text.Messages;

/// What is wrong in a template as JSON, `{"format": "banfu-template", "version": 1, …}`; the texts
/// are in the language of the messages.
public final class TemplateJson {
  private TemplateJson() {}

  public static String write(TemplateCheck check, Messages messages) {
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("format", "banfu-template");
      json.writeNumberProperty("version", 1);
      json.writeStringProperty("file", check.name());
      json.writeBooleanProperty("sound", check.mistakes().isEmpty());
      json.writeArrayPropertyStart("mistakes");
      for (TemplateMistake mistake : check.mistakes()) {
        json.writeStartObject();
        json.writeStringProperty("code", mistake.what().code());
        json.writeStringProperty("place", mistake.place().text(messages));
        json.writeStringProperty("excerpt", mistake.excerpt());
        json.writeStringProperty("what", messages.text(mistake.what()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("notes");
      for (TemplateNote note : check.notes()) {
        json.writeStartObject();
        json.writeStringProperty("code", note.what().code());
        TemplatePlace place = note.place();
        json.writeStringProperty("place", place == null ? "" : place.text(messages));
        json.writeStringProperty("what", messages.text(note.what()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}
