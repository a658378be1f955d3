package org.banfu.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.jspecify.annotations.Nullable;

/// Where something of a proposal stands, in words: 题目, 建议 2 · 办理答复, 沟通记录 1 · 沟通内容.
public final class PlaceNames {
  private static final String ITEMS = "suggestions.items";
  private static final Set<String> LISTS =
      Set.of(
          "proposers",
          "coUnits",
          "history",
          "suggestions",
          "otherLetters",
          "contacts",
          "rounds",
          "followUps",
          "unsorted");

  private final Messages messages;
  private final Proposal before;
  private final Proposal after;

  /// @param after is asked first where a suggestion stands
  public PlaceNames(Messages messages, Proposal before, Proposal after) {
    this.messages = messages;
    this.before = before;
    this.after = after;
  }

  public String of(Place place) {
    String field = place.field();
    String list = list(field);
    String id = place.id();
    if (list.isEmpty() || id == null) {
      return part(field);
    }
    String element = messages.text("place.of." + list, element(list, id));
    return field.equals(list) ? element : messages.text("place.within", element, part(field));
  }

  /// 建议 2, or its heading if it is in neither version.
  public String suggestion(String id) {
    return messages.text("place.of.suggestions", element("suggestions", id));
  }

  private String element(String list, String id) {
    return switch (list) {
      case ITEMS -> number(index(id, true), id);
      case "suggestions" -> number(index(id, false), id);
      case "coUnits" -> id;
      // Further lists inside count on: 0/2.
      default -> number(digits(id.substring(0, (id + "/").indexOf('/'))), id);
    };
  }

  private OptionalInt index(String id, boolean isOfItem) {
    OptionalInt now = index(after, id, isOfItem);
    return now.isPresent() ? now : index(before, id, isOfItem);
  }

  private static OptionalInt index(Proposal proposal, String id, boolean isOfItem) {
    List<Suggestion> all = proposal.suggestions();
    return IntStream.range(0, all.size())
        .filter(i ->
            isOfItem
                ? all.get(i).items().stream().anyMatch(item -> item.id().equals(id))
                : all.get(i).id().equals(id))
        .findFirst();
  }

  private static OptionalInt digits(String text) {
    return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private static String number(OptionalInt index, String otherwise) {
    return index.isPresent() ? Integer.toString(index.getAsInt() + 1) : otherwise;
  }

  private static String list(String field) {
    if (field.equals(ITEMS) || field.startsWith(ITEMS + ".")) {
      return ITEMS;
    }
    String first = field.substring(0, (field + ".").indexOf('.'));
    return LISTS.contains(first) ? first : "";
  }

  private String part(@Nullable String field) {
    return messages.text("place.field." + field);
  }
}
