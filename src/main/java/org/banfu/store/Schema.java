package org.banfu.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The numbered scripts that make and change the tables, in order; the version of a data file is
/// how many of them it has seen.
record Schema(List<String> scripts) {
  static final List<String> SHIPPED =
      List.of("0001-archive.sql", "0002-inserted-replies.sql", "0003-named-revisions.sql");

  Schema {
    scripts = List.copyOf(scripts);
  }

  /// The scripts of this program, from `schema/`.
  static Schema shipped() {
    return new Schema(SHIPPED.stream().map(Schema::text).toList());
  }

  /// The version that a data file has after all scripts.
  int version() {
    return scripts.size();
  }

  /// What takes back the script of this number, for an older program: each but the first has one.
  static String back(int number) {
    return read("schema-back/" + SHIPPED.get(number - 1));
  }

  private static String text(String name) {
    return read("schema/" + name);
  }

  private static String read(String path) {
    try (InputStream script = Schema.class.getResourceAsStream(path)) {
      if (script == null) {
        throw new IllegalStateException("not in the program: " + path);
      }
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
