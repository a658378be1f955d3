package org.banfu.proposal.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// A JSON text on its way in: its tokens, and the place of each for the sentence of a refusal.
final class JsonSource {
  // The form is nine levels deep. A text may be as long as its file.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final int length;
  private final Set<String> proposals = new HashSet<>();
  private final Map<Class<?>, Set<String>> parts = new HashMap<>();
  private int documents;

  JsonSource(String text) {
    // A byte order mark is what Windows editors put at the head of UTF-8.
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.length = body.length();
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), body);
  }

  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  JsonParser parser() {
    return parser;
  }

  /// Moves to the next element of the array or key of the object; false at its end.
  boolean hasMore(JsonToken end) {
    return parser.nextToken() != end;
  }

  /// Goes on only if the current token is this one.
  void expect(JsonToken token, String what) {
    if (parser.currentToken() != token) {
      throw wrongType(what);
    }
  }

  /// Counts the documents of a text of several lines.
  void beginDocument() {
    documents++;
  }

  /// The line of the current token, from 1.
  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /// Forgets the ids of the parts of the proposal before.
  void beginProposal() {
    parts.clear();
  }

  /// Notes an id; false if a proposal of the text, or another such part of this proposal, had it
  /// before.
  boolean isNewId(Class<?> owner, String id) {
    Set<String> seen =
        owner == Proposal.class ? proposals : parts.computeIfAbsent(owner, part -> new HashSet<>());
    return seen.add(id);
  }

  /// The key we stand at, short enough for a sentence.
  String shownKey() {
    return shortened(parser.currentName());
  }

  Refusal wrongType(String expected) {
    return refusal("json.wrongType." + expected, found());
  }

  /// A refusal at the current token: line, column and path go before the arguments.
  Refusal refusal(String code, Object... arguments) {
    return refusalAt(parser.currentTokenLocation(), code, arguments);
  }

  /// What the parser's own objection means to a person.
  Refusal refusal(JacksonException broken) {
    TokenStreamLocation known = broken.getLocation();
    TokenStreamLocation place = known == null ? parser.currentLocation() : known;
    boolean isInside = !parser.streamReadContext().inRoot();
    if (broken instanceof StreamConstraintsException) {
      return refusalAt(place, "json.tooLong");
    } else if (isInside && isCutOff(broken, place)) {
      return refusalAt(place, "json.truncated");
    }
    return refusalAt(place, isInside || documents == 0 ? "json.syntax" : "json.trailing");
  }

  // A text cut inside a word such as true is an unknown word to the parser.
  private boolean isCutOff(JacksonException broken, TokenStreamLocation place) {
    return broken instanceof UnexpectedEndOfInputException || place.getCharOffset() >= length;
  }

  private Refusal refusalAt(TokenStreamLocation place, String code, Object... arguments) {
    var all = new Object[arguments.length + 3];
    all[0] = place.getLineNr();
    all[1] = place.getColumnNr();
    all[2] = path();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return new Refusal(Problem.of(code, all));
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return token == null ? "" : shortened(parser.getString());
  }

  static String shortened(String text) {
    int[] head = text.codePoints().limit(40).toArray();
    String start = new String(head, 0, head.length);
    return start.length() < text.length() ? start + "…" : start;
  }

  /// Where we are, such as `proposals[0].suggestions[1].reply`; `$` for the whole.
  String path() {
    var path = new StringBuilder();
    append(parser.streamReadContext(), path);
    return path.isEmpty() ? "$" : path.toString();
  }

  private static void append(@Nullable TokenStreamContext context, StringBuilder path) {
    if (context == null) {
      return;
    }
    append(context.getParent(), path);
    if (context.inArray() && context.hasCurrentIndex()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    } else if (context.inObject() && context.currentName() != null) {
      path.append(path.isEmpty() ? "" : ".").append(shortened(context.currentName()));
    }
  }
}
