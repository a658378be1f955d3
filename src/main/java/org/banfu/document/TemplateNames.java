package org.banfu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What the names in one part of a template mean: knows the open blocks while the part is read from
/// its beginning to its end, and notes everything that is wrong, each with its place.
final class TemplateNames {
  private final TemplatePlaces places;
  private final HeadingStyles headings;
  private final List<TemplateMistake> mistakes = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final Set<String> told = new HashSet<>();

  /// The first of the marks that found no partner in their table or text, by name.
  private final Map<String, Marker> alone = new HashMap<>();

  /// A block that is open, and where it was opened.
  private record Opened(Placeholder placeholder, TemplatePlace place, String excerpt) {}

  TemplateNames(TemplatePlaces places, HeadingStyles headings) {
    this.places = places;
    this.headings = headings;
  }

  TemplatePlaces places() {
    return places;
  }

  HeadingStyles headings() {
    return headings;
  }

  /// Whether the reading is between the marks of a block.
  boolean isInBlock() {
    return !open.isEmpty();
  }

  /// What is wrong in what was read so far.
  List<TemplateMistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /// Forgets what was told since then and had been told before it: the same thing in the form for
  /// older programs.
  void forgetRepeated(int from, int since) {
    List<TemplateMistake> again = mistakes.subList(since, mistakes.size());
    List<Problem> before = mistakes.subList(from, since).stream().map(m -> m.what()).toList();
    again.removeIf(mistake -> before.contains(mistake.what()));
  }

  /// The value of this name; null if it has none here.
  @Nullable Placeholder field(String name) {
    Placeholder field = known(name);
    if (field != null && field.isList()) {
      tell(Problem.of("document.needsBlock", name));
      return null;
    }
    return field;
  }

  /// The mark of a block; the sign is `#`, `^` or `/`. Null if it marks none.
  @Nullable Marker marker(char sign, String name) {
    if (sign == '/') {
      return close(name);
    }
    Placeholder placeholder = known(name);
    if (placeholder == null) {
      told.add(name);
      return null;
    }
    if (placeholder.isList()
        && sign == '#'
        && open.stream().anyMatch(block -> block.placeholder().equals(placeholder))) {
      tell(Problem.of("document.blockInItself", name));
      told.add(name);
      return null;
    }
    open.push(new Opened(placeholder, places.here(), places.excerpt()));
    return new Marker(
        sign == '^' ? Marker.Kind.OPEN_IF_ABSENT : Marker.Kind.OPEN,
        placeholder,
        places.here(),
        places.excerpt());
  }

  private @Nullable Marker close(String name) {
    boolean isOpen = open.stream().anyMatch(block -> block.placeholder().name().equals(name));
    if (!isOpen) {
      // The mark that belongs to it was told already.
      if (!told.remove(name)) {
        tell(Problem.of("document.blockNotOpened", name));
      }
      return null;
    }
    Opened last = open.pop();
    while (!last.placeholder().name().equals(name)) {
      tell(Problem.of("document.blockCrossed", name, last.placeholder().name()));
      told.add(last.placeholder().name());
      last = open.pop();
    }
    return new Marker(Marker.Kind.CLOSE, last.placeholder(), places.here(), places.excerpt());
  }

  /// The part has ended: what is still open was never closed.
  void end() {
    while (!open.isEmpty()) {
      Opened left = open.removeLast();
      told.add(left.placeholder().name());
      mistakes.add(
          new TemplateMistake(
              left.place(),
              left.excerpt(),
              Problem.of("document.blockNotClosed", left.placeholder().name())));
    }
  }

  /// A table or the text ended, and these marks have no partner in it.
  void uneven(List<Marker> markers) {
    for (Marker later : markers) {
      String name = later.placeholder().name();
      Marker marker = alone.computeIfAbsent(name, key -> later);
      boolean isStillOpen =
          open.stream().anyMatch(block -> block.placeholder().equals(marker.placeholder()));
      // One that is never closed is told as such at the end; the rest follows from what was told.
      if (!isStillOpen && mistakes.isEmpty() && told.add(name)) {
        mistakes.add(
            new TemplateMistake(
                marker.place(), marker.excerpt(), Problem.of("document.blockUneven", name)));
      }
    }
  }

  /// Braces that belong to no placeholder.
  ///
  /// @param typed from the braces on
  void braces(String typed) {
    tell(Problem.of("document.braces", typed));
  }

  /// A name in one brace where there should be two.
  void singleBraces(String name) {
    tell(Problem.of("document.singleBraces", name));
  }

  private @Nullable Placeholder known(String name) {
    Placeholder found = Placeholders.find(name);
    if (found == null) {
      tell(Problem.of("document.unknownPlaceholder", name, Placeholders.nearest(name)));
      return null;
    }
    List<String> within = found.within();
    if (!within.isEmpty()
        && open.stream().noneMatch(block -> within.contains(block.placeholder().name()))) {
      tell(Problem.of("document.placeholderOutside", name, within.getFirst()));
      return null;
    }
    return found;
  }

  /// Something else that is wrong where the reading is.
  void tell(Problem what) {
    mistakes.add(new TemplateMistake(places.here(), places.excerpt(), what));
  }
}
