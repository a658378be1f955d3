package org.banfu.proposal;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where in a proposal something stands.
///
/// @param field the names of the JSON form without indexes: `title`, `letter.opening`,
///   `suggestions.reply`, `suggestions.items.text`, `coUnits.opinion`, `contacts.text`…
/// @param id which one of a list: a suggestion's or an item's id; a co-unit's name (a further unit
///   of the same name is `name#2`); elsewhere the index as text, from 0, in a list in a list both
///   (`1/2`). Null outside of lists.
public record Place(String field, @Nullable String id) {
  private static final Pattern INDEX = Pattern.compile("\\d{1,6}(?=/|$)");

  /// A place that is there once.
  public static Place of(String field) {
    return new Place(field, null);
  }

  /// A place in the element of a list with this index.
  public static Place of(String field, int index) {
    return new Place(field, Integer.toString(index));
  }

  /// The index that the id is, of a list in a list (`1/2`) that of the outer one.
  public OptionalInt index() {
    return index(0);
  }

  /// The index that the id is, of a list in a list (`1/2`) that of the inner one.
  public OptionalInt innerIndex() {
    return index(Objects.requireNonNullElse(id, "").lastIndexOf('/') + 1);
  }

  private OptionalInt index(int from) {
    var digits = INDEX.matcher(Objects.requireNonNullElse(id, ""));
    return digits.find(from) && digits.start() == from
        ? OptionalInt.of(Integer.parseInt(digits.group()))
        : OptionalInt.empty();
  }

  /// A place in the co-unit with this index.
  public static Place ofCoUnit(String field, Proposal proposal, int index) {
    String name = proposal.coUnits().get(index).name();
    long before =
        proposal.coUnits().subList(0, index).stream()
            .filter(unit -> unit.name().equals(name))
            .count();
    return new Place("coUnits." + field, before == 0 ? name : name + "#" + (before + 1));
  }
}
