package org.banfu.desktop.editor.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sorting;
import org.banfu.proposal.Sorting.Target;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.Unsorteds;
import org.banfu.proposal.Unsorteds.Taken;
import org.banfu.text.PlaceNames;

/// What is done to 未归类内容: each act is one step that undo takes back.
final class UnsortedViewModel {
  private static final int SHOWN = 20;

  private final Desk desk;

  UnsortedViewModel(Desk desk) {
    this.desk = desk;
  }

  /// A place in the menu.
  ///
  /// @param group what it is offered under; empty for the first level
  record Offered(String group, String name, Target target) {}

  /// The places that a text can be moved to by keyboard, those of one group behind one another.
  List<Offered> offered(Proposal proposal) {
    var names = new PlaceNames(desk.messages(), proposal, proposal);
    var offered = new ArrayList<Offered>();
    for (Target target : Sorting.targets(proposal)) {
      offered.add(new Offered(group(target.place(), names), name(target, names), target));
    }
    return offered;
  }

  /// Moves a text to a place of the menu. Says so if that is no longer there.
  void move(Editing editing, int index, Offered to) {
    String place =
        to.group().isEmpty() || to.target().place().id() == null
            ? to.name()
            : desk.text("place.within", to.group(), to.name());
    take(
        editing,
        index,
        place,
        (proposal, text) -> Optional.of(Sorting.into(proposal, to.target(), text)));
  }

  /// Takes a text over into the place that it was dropped on. Says so if that cannot hold it.
  ///
  /// @param dragged the text as it was when the drag began; if it is another now, nothing is moved
  void drop(Editing editing, int index, String dragged, DropSpot to, int caret) {
    if (text(editing.proposalNow(), index).equals(dragged)) {
      take(editing, index, to.name(), (proposal, text) -> to.take().into(proposal, text, caret));
    }
  }

  private void take(
      Editing editing,
      int index,
      String place,
      BiFunction<Proposal, String, Optional<Taken>> take) {
    Proposal before = editing.proposalNow();
    editing.change(
        EditLabel.of("basics.unsorted.moved", place), now -> Unsorteds.take(now, index, take));
    if (index < before.unsorted().size() && editing.proposalNow().equals(before)) {
      String text = shortened(text(before, index));
      desk.notices().tell(Notice.note(desk.text("basics.unsorted.noFit", text, place)));
    }
  }

  void remove(Editing editing, int index) {
    editing.change(EditLabel.of("basics.unsorted.deleted"), now -> Unsorteds.remove(now, index));
  }

  void part(Editing editing, int index, int caret) {
    editing.change(
        EditLabel.of("basics.unsorted.parted"), now -> Unsorteds.part(now, index, caret));
  }

  void join(Editing editing, int index) {
    editing.change(EditLabel.of("basics.unsorted.joined"), now -> Unsorteds.join(now, index));
  }

  /// The proposal with another text in one of them; an emptied one stays until it is deleted.
  static Proposal typed(Proposal proposal, int index, String text) {
    if (index >= proposal.unsorted().size()) {
      return proposal;
    }
    var next = new ArrayList<>(proposal.unsorted());
    next.set(index, new Unsorted(text, next.get(index).source()));
    return proposal.withUnsorted(next);
  }

  /// The text of one of them.
  static String text(Proposal proposal, int index) {
    return index < proposal.unsorted().size() ? proposal.unsorted().get(index).text() : "";
  }

  private String name(Target target, PlaceNames names) {
    Stage stage = target.stage();
    Place place = target.place();
    if (stage != null) {
      return desk.text("basics.unsorted.items", desk.text("words.stage." + stage));
    }
    return place.field().equals("suggestions")
        ? desk.text("fields.newSuggestion")
        : names.of(Place.of(place.field()));
  }

  private String group(Place place, PlaceNames names) {
    String id = place.id();
    String field = place.field();
    if (field.startsWith("suggestions.") && id != null) {
      return names.suggestion(id);
    }
    if (id != null) {
      return names.of(new Place(field.substring(0, field.indexOf('.')), id));
    }
    return switch (field) {
      case "suggestions", "notes" -> "";
      default -> desk.text(field.startsWith("letter.") ? "place.field.letter" : "basics.tab");
    };
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
