package org.banfu.proposal.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// The two keys every document of ours begins with: which format it is, in which version.
final class Header {
  static final int VERSION = 1;

  private final String expected;
  private @Nullable String format;
  private @Nullable Integer version;

  Header(String expected) {
    this.expected = expected;
  }

  /// Reads the key and its value if they are ours.
  ///
  /// @throws Refusal if the format is another one or the version is newer than this program's
  boolean takes(JsonSource source) {
    switch (source.parser().currentName()) {
      case "format" -> readFormat(source);
      case "version" -> readVersion(source);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void readFormat(JsonSource source) {
    if (format != null) {
      throw source.refusal("json.duplicateKey", "format");
    }
    source.next();
    source.expect(JsonToken.VALUE_STRING, "text");
    format = source.parser().getString();
    if (!format.equals(expected)) {
      throw source.refusal("json.wrongFormat", JsonSource.shortened(format), expected);
    }
  }

  private void readVersion(JsonSource source) {
    if (version != null) {
      throw source.refusal("json.duplicateKey", "version");
    }
    source.next();
    version = (Integer) ScalarForm.NUMBER.read(source);
    if (version > VERSION) {
      throw source.refusal("json.newer", version, VERSION);
    } else if (version < 1) {
      throw source.refusal("json.wrongVersion", version);
    }
  }

  /// @throws Refusal if one of the two is missing
  void requireBoth(JsonSource source) {
    if (format == null || version == null) {
      throw source.refusal("json.missing", format == null ? "format" : "version");
    }
  }
}
