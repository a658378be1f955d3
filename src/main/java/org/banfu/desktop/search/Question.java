package org.banfu.desktop.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banfu.search.Facet;

/// What a person searches for.
///
/// @param words as typed, with the operators of the search
/// @param filters chosen values; of each facet that is named a proposal must have one
public record Question(String words, Map<Facet, Set<String>> filters) {
  public static final Question NOTHING = new Question("", Map.of());

  public Question {
    filters = Map.copyOf(filters);
  }

  /// Whether anything is asked at all.
  public boolean isAsked() {
    return !words.isBlank() || !filters.isEmpty();
  }

  public Question withWords(String other) {
    return new Question(other, filters);
  }

  /// With a value of a facet chosen or let go.
  public Question with(Facet facet, String value, boolean isChosen) {
    var values = new TreeSet<>(chosen(facet));
    if (isChosen) {
      values.add(value);
    } else {
      values.remove(value);
    }
    var next = new EnumMap<Facet, Set<String>>(Facet.class);
    next.putAll(filters);
    if (values.isEmpty()) {
      next.remove(facet);
    } else {
      next.put(facet, Set.copyOf(values));
    }
    return new Question(words, next);
  }

  public Question withoutFilters() {
    return new Question(words, Map.of());
  }

  /// The chosen values of a facet.
  public Set<String> chosen(Facet facet) {
    return filters.getOrDefault(facet, Set.of());
  }
}
