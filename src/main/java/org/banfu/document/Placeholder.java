package org.banfu.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A name that a template may use, and what it stands for.
///
/// Names never change once they are published: the clerks' own templates depend on them.
///
/// @param meaning one line for the list of all placeholders, in Chinese
/// @param within the list blocks it can stand in; empty if it can stand anywhere
/// @param text the value, empty if nothing is stated; null for a list
/// @param each the focuses of a list block; null for a value
/// @param rightIndent the right indent of its paragraph in twips; null if the template decides
/// @param size the size of its characters in half points; null if the template decides
/// @param levelled whether headings （一） and 一、 at the beginning of its paragraphs are marked
record Placeholder(
    String name,
    String meaning,
    List<String> within,
    @Nullable Function<Focus, String> text,
    @Nullable Function<Focus, List<Focus>> each,
    @Nullable ToIntFunction<Focus> rightIndent,
    @Nullable ToIntFunction<Focus> size,
    boolean levelled) {

  Placeholder {
    within = List.copyOf(within);
  }

  static Placeholder value(String name, String meaning, Function<Focus, String> text) {
    return new Placeholder(name, meaning, List.of(), text, null, null, null, false);
  }

  static Placeholder list(String name, String meaning, Function<Focus, List<Focus>> each) {
    return new Placeholder(name, meaning, List.of(), null, each, null, null, false);
  }

  Placeholder within(List<String> lists) {
    return new Placeholder(name, meaning, lists, text, each, rightIndent, size, levelled);
  }

  Placeholder placedBy(ToIntFunction<Focus> indent) {
    return new Placeholder(name, meaning, within, text, each, indent, size, levelled);
  }

  Placeholder sizedBy(ToIntFunction<Focus> halfPoints) {
    return new Placeholder(name, meaning, within, text, each, rightIndent, halfPoints, levelled);
  }

  Placeholder withLevels() {
    return new Placeholder(name, meaning, within, text, each, rightIndent, size, true);
  }

  boolean isList() {
    return each != null;
  }

  /// The value; a list has none.
  String value(Focus focus) {
    return text == null ? "" : text.apply(focus);
  }

  boolean isStated(Focus focus) {
    return each == null ? !value(focus).isBlank() : !each.apply(focus).isEmpty();
  }

  /// The focuses a block of this name is written for.
  List<Focus> occasions(Focus focus) {
    if (each != null) {
      return each.apply(focus);
    }
    return isStated(focus) ? List.of(focus) : List.of();
  }
}
