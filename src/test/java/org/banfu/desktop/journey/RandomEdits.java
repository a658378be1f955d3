package org.banfu.desktop.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.FindReplace;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Items;
import org.banfu.proposal.Life;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.json.Sample;

/// Edits of every kind that the editor's tabs make, in a random order that a seed repeats.
final class RandomEdits {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");
  private static final String LETTERS = "甲乙丙丁𠮷，。 ab1\n";

  private final Random random;
  private final Proposal original;
  private final Map<String, UnaryOperator<Proposal>> changes = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();

  RandomEdits(Random random, Proposal original) {
    this.random = random;
    this.original = original;
    changes.put("add a card", it -> Suggestions.add(it, Suggestion.of(text(), text())));
    changes.put("put a card behind", it -> Suggestions.addAfter(it, card(it), copy(it)));
    changes.put("remove a card", it -> Suggestions.remove(it, card(it)));
    changes.put("move a card", it -> Suggestions.move(it, card(it), random.nextInt(4)));
    changes.put("split a card", it -> Suggestions.split(it, card(it), part(), random.nextInt(40)));
    changes.put("join cards", it -> Suggestions.join(it, card(it)));
    changes.put("head a card", it -> Suggestions.change(it, card(it), s -> s.withHeading(text())));
    changes.put("add an item", it -> Items.add(it, card(it), null, ActionItem.of(stage(), text())));
    changes.put("remove an item", it -> Items.remove(it, item(it)));
    changes.put(
        "move an item", it -> Items.move(it, item(it), card(it), stage(), random.nextInt(3)));
    changes.put("date an item", it -> Items.change(it, item(it), a -> a.withPromisedOn(day())));
    changes.put("change a date", it -> it.withAssignedOn(day()).withDueOn(day()));
    changes.put("clear a date", it -> it.withDueOn(null));
    changes.put("change a number", it -> it.withTerm(random.nextInt(20)).withNumber(text()));
    changes.put("ask a unit", this::askUnit);
    changes.put("forget the units", it -> it.withCoUnits(List.of()));
    changes.put("tag", it -> it.withTags(List.of(text(), text())));
    changes.put("follow up", this::followUp);
    changes.put("replace a word", it -> FindReplace.replaceAll(it, "的", text(), true).proposal());
    changes.put("take a text of the sample", it -> it.withLetter(original.letter()));
  }

  /// Makes one edit: mostly one of those above, else typing or a change of state.
  void next(Editing editing) {
    int kind = random.nextInt(10);
    if (kind < 3) {
      type(editing);
    } else if (kind == 3) {
      changeState(editing);
    } else {
      String name = List.copyOf(changes.keySet()).get(random.nextInt(changes.size()));
      used.add(name);
      editing.change(LABEL, changes.get(name));
    }
  }

  /// How many milliseconds go by before the next edit; more than a second at times.
  int pause() {
    return random.nextInt(1_200);
  }

  /// What there is to be done.
  Set<String> kinds() {
    var kinds = new TreeSet<>(changes.keySet());
    kinds.addAll(Set.of("type", "change the state"));
    return kinds;
  }

  /// What was done so far.
  Set<String> used() {
    return used;
  }

  /// A few keys in one text field, as one types them.
  private void type(Editing editing) {
    used.add("type");
    List<TextField> fields = TextFields.of(editing.proposalNow());
    TextField field = fields.get(random.nextInt(fields.size()));
    var typed = new StringBuilder(field.text());
    for (int key = 0; key < 1 + random.nextInt(6); key++) {
      if (random.nextInt(4) == 0 && !typed.isEmpty()) {
        typed.setLength(typed.offsetByCodePoints(typed.length(), -1));
      } else {
        typed.append(letter());
      }
      String now = typed.toString();
      editing.type(field.place(), LABEL, it -> TextFields.with(it, field.place(), now));
    }
    if (random.nextBoolean()) {
      editing.endTyping();
    }
  }

  private void changeState(Editing editing) {
    State from = editing.proposalNow().state();
    List<State> possible =
        Stream.of(State.values())
            .filter(to -> to != State.RETURNED && Life.step(from, to) != Life.Step.IMPOSSIBLE)
            .toList();
    State to = possible.get(random.nextInt(possible.size()));
    LocalDate on = day();
    used.add("change the state");
    editing.change(LABEL, it -> Life.change(it, to, on, null, OFFICE), Occasion.STATE_CHANGE);
  }

  private Proposal askUnit(Proposal proposal) {
    var asked = new CoOpinion(text(), day(), null, day(), text(), List.of(card(proposal)));
    return proposal.withCoUnits(List.of(asked, CoOpinion.named(text())));
  }

  private Proposal followUp(Proposal proposal) {
    return proposal.withFollowUps(
        List.of(new FollowUp(day(), item(proposal), text(), random.nextBoolean())));
  }

  private Suggestion copy(Proposal proposal) {
    return Suggestions.find(proposal, card(proposal)).orElseGet(() -> Suggestion.of("", ""));
  }

  /// The id of some card; of none where there are none.
  private String card(Proposal proposal) {
    List<Suggestion> cards = proposal.suggestions();
    return cards.isEmpty() ? "none" : cards.get(random.nextInt(cards.size())).id();
  }

  private String item(Proposal proposal) {
    List<ActionItem> items =
        proposal.suggestions().stream().flatMap(card -> card.items().stream()).toList();
    return items.isEmpty() ? "none" : items.get(random.nextInt(items.size())).id();
  }

  private Suggestions.Part part() {
    return random.nextBoolean() ? Suggestions.Part.REPLY : Suggestions.Part.REQUEST;
  }

  private Stage stage() {
    return Stage.values()[random.nextInt(Stage.values().length)];
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = 0; i < random.nextInt(12); i++) {
      text.append(letter());
    }
    return text.toString();
  }

  private String letter() {
    int count = LETTERS.codePointCount(0, LETTERS.length());
    int at = LETTERS.offsetByCodePoints(0, random.nextInt(count));
    return Character.toString(LETTERS.codePointAt(at));
  }
}
