package org.banfu.desktop.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sorting;
import org.banfu.proposal.Unsorteds.Taken;
import org.jspecify.annotations.Nullable;

/// What a text becomes that is dropped on a control, or on what belongs to it.
///
/// @param name of the place, for the name of the step
public record DropSpot(String name, Take take) {
  private static final Object KEY = DropSpot.class;
  private static final String OPENS = "banfu.opens-under-a-drag";

  // A line of a list is taken in by the list.
  private static final Set<String> NONE =
      Set.of("suggestions.items.text", "suggestions.items.unit", "unsorted.text", "history.note");

  /// Takes a text over.
  @FunctionalInterface
  public interface Take {
    /// The proposal with the text in it, and what that displaced.
    ///
    /// @param at the caret where the control has one, else [Sorting#END]
    /// @return empty if the text does not fit, such as one that is no day
    Optional<Taken> into(Proposal proposal, String text, int at);
  }

  /// A place under the pointer.
  public record Found(Node node, DropSpot spot) {}

  /// Makes a node a place for texts from now on.
  public static void mark(Node node, DropSpot spot) {
    node.getProperties().put(KEY, spot);
  }

  /// Makes a node do something when a text is held over it, such as to unfold what is under it.
  public static void opens(Node node, Runnable open) {
    node.getProperties().put(OPENS, open);
  }

  /// What a node does when a text is held over it.
  public static Optional<Runnable> opening(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getProperties().get(OPENS) instanceof Runnable open) {
        return Optional.of(open);
      }
    }
    return Optional.empty();
  }

  /// Makes what lies around a place belong to it.
  public static void extend(Node place, Node around) {
    if (place.getProperties().get(KEY) instanceof DropSpot spot) {
      mark(around, spot);
    }
  }

  /// A text control becomes the place of its lens.
  static void text(Node control, Lens<String> lens) {
    if (!NONE.contains(lens.place().field())) {
      mark(
          control,
          new DropSpot(
              name(lens),
              (proposal, text, at) -> {
                Sorting.Joined joined =
                    Sorting.join(lens.place().field(), lens.get().apply(proposal), text, at);
                return Optional.of(
                    new Taken(lens.set().apply(proposal, joined.text()), joined.displaced()));
              }));
    }
  }

  /// A field of a day or a number becomes the place of its lens.
  static <T> void value(ParsedField<T> field, Lens<T> lens) {
    mark(
        field,
        new DropSpot(
            name(lens),
            (proposal, text, at) -> {
              T old = lens.get().apply(proposal);
              String displaced = old == null ? "" : field.shown(old);
              return field
                  .parse(text.strip())
                  .map(read -> new Taken(lens.set().apply(proposal, read), displaced));
            }));
  }

  /// A list of names becomes the place of its lens.
  static <T> void names(Node chips, Lens<List<T>> lens, ChipKind<T> kind) {
    mark(
        chips,
        new DropSpot(
            name(lens),
            (proposal, text, at) -> {
              List<T> had = lens.get().apply(proposal);
              List<T> before = had == null ? List.of() : had;
              List<String> more =
                  kind.parting() ? ChipEdits.split(text) : text.lines().map(String::strip).toList();
              List<T> all =
                  ChipEdits.add(before, more.stream().map(kind.make()).toList(), kind).values();
              boolean isRepeat = !more.isEmpty() && all.equals(before);
              return Optional.of(new Taken(lens.set().apply(proposal, all), isRepeat ? text : ""));
            }));
  }

  private static String name(Lens<?> lens) {
    return String.valueOf(lens.label().arguments().getFirst());
  }

  /// The place that a node belongs to.
  public static Optional<Found> at(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getProperties().get(KEY) instanceof DropSpot spot && !at.isDisabled()) {
        return Optional.of(new Found(at, spot));
      }
    }
    return Optional.empty();
  }

  /// The text control of a place, whose caret tells where a text goes.
  public static Optional<TextInputControl> control(Node marked) {
    Node inner = marked instanceof FieldBox box ? box.control() : marked;
    return inner instanceof TextInputControl control ? Optional.of(control) : Optional.empty();
  }
}
