package org.banfu.desktop.settings;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.banfu.desktop.kit.Look;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `settings.json`. Settings are a convenience: a file that cannot be read gives the standard ones,
/// and one that cannot be written is logged, no more.
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /// Where it lies.
  Path path() {
    return file;
  }

  /// Whether settings were ever written here.
  public boolean exists() {
    return Files.exists(file);
  }

  /// What the file says; unknown names in it are passed over, so that an older program can read it.
  public Settings read() {
    var values = new TreeMap<String, String>();
    var state = new TreeMap<String, String>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          readValue(parser, parser.currentName(), values, state);
        }
      }
    } catch (NoSuchFileException e) {
      return Settings.STANDARD;
    } catch (IOException | JacksonException e) {
      LOG.log(WARNING, "settings cannot be read", e);
    }
    return new Settings(look(values), values.get("language"), values.get("archive"), state);
  }

  private static void readValue(
      JsonParser parser, String name, Map<String, String> values, Map<String, String> state) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_OBJECT && name.equals("state")) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        if (parser.nextToken().isScalarValue()) {
          state.put(key, parser.getString());
        } else {
          parser.skipChildren();
        }
      }
    } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      values.put(name, parser.getString());
    } else {
      parser.skipChildren();
    }
  }

  private static Look look(Map<String, String> values) {
    Look.Mode mode = Look.Mode.SYSTEM;
    for (Look.Mode known : Look.Mode.values()) {
      mode = known.name().equals(values.get("theme")) ? known : mode;
    }
    return new Look(mode, percent(values.get("fontPercent")), values.get("fontFamily"));
  }

  private static int percent(@Nullable String value) {
    return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) : 100;
  }

  /// Replaces the file in one step.
  public void write(Settings settings) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path made = Files.createTempFile(folder, "settings", ".tmp");
      try {
        Files.writeString(made, json(settings), StandardCharsets.UTF_8);
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      LOG.log(WARNING, "settings cannot be written", e);
    }
  }

  private static String json(Settings settings) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("theme", settings.look().mode().name());
      json.writeNumberProperty("fontPercent", settings.look().fontPercent());
      optional(json, "fontFamily", settings.look().fontFamily());
      optional(json, "language", settings.language());
      optional(json, "archive", settings.archive());
      json.writeObjectPropertyStart("state");
      settings.state().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void optional(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
