package org.banfu.proposal.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// A whole JSON text: the header, then the keys of a record.
final class JsonDocument<R extends Record> {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private final String format;
  private final RecordForm<R> form;

  JsonDocument(String format, Class<R> type) {
    this.format = format;
    this.form = new RecordForm<>(type);
  }

  /// The file form: indented, LF at the end of each line.
  String pretty(R value) {
    return write(
            value,
            new ObjectWriteContext.Base() {
              @Override
              public PrettyPrinter getPrettyPrinter() {
                return PRETTY.createInstance();
              }

              @Override
              public boolean hasPrettyPrinter() {
                return true;
              }
            })
        + "\n";
  }

  /// The same in one line, without a line end.
  String line(R value) {
    return write(value, ObjectWriteContext.empty());
  }

  private String write(R value, ObjectWriteContext context) {
    var text = new StringWriter(16_384);
    try (JsonGenerator sink = FACTORY.createGenerator(context, text)) {
      sink.writeStartObject();
      sink.writeStringProperty("format", format);
      sink.writeNumberProperty("version", Header.VERSION);
      form.writeFields(value, sink);
      sink.writeEndObject();
    }
    return text.toString();
  }

  /// The documents of a text: one, or one on each line.
  ///
  /// @throws ProblemException code `json.…`, with line, column and path
  List<R> read(String text) throws ProblemException {
    var source = new JsonSource(text);
    try {
      return documents(source);
    } catch (Refusal refusal) {
      throw new ProblemException(newer(text).orElse(refusal).problem());
    } catch (JacksonException broken) {
      throw new ProblemException(newer(text).orElse(source.refusal(broken)).problem(), broken);
    }
  }

  private List<R> documents(JsonSource source) {
    var documents = new ArrayList<R>();
    int lastLine = 0;
    while (source.next() != null) {
      if (source.line() == lastLine) {
        throw source.refusal("json.trailing");
      }
      source.beginDocument();
      var header = new Header(format);
      documents.add(form.read(source, header));
      header.requireBoth(source);
      lastLine = source.line();
    }
    if (documents.isEmpty()) {
      throw new Refusal(Problem.of("json.empty"));
    }
    return documents;
  }

  // A newer file may be refused for a key that stands before its version.
  private Optional<Refusal> newer(String text) {
    var source = new JsonSource(text);
    var header = new Header(format);
    try {
      if (source.next() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (source.hasMore(JsonToken.END_OBJECT)) {
        if (!header.takes(source)) {
          source.next();
          source.parser().skipChildren();
        }
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal).filter(one -> one.problem().code().equals("json.newer"));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }
}
