package org.banfu.desktop.editor.counits;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.banfu.archive.NewAttachment;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.jspecify.annotations.Nullable;

/// What is done to the co-units of the proposal and with their opinions.
final class CoUnitsViewModel {
  // What the reader says of a letter that becomes a proposal; this one does not.
  private static final Set<String> ABOUT_PROPOSALS =
      Set.of("intake.kind-assumed", "intake.replied-on", "intake.unsorted");

  private final Desk desk;
  private final Supplier<Optional<Editing>> editing;
  private final CoUnitKeys keys = new CoUnitKeys();
  private final Intake intake = new Intake();

  CoUnitsViewModel(Desk desk, Supplier<Optional<Editing>> editing) {
    this.desk = desk;
    this.editing = editing;
  }

  /// The keys of the units in their order. To be asked before any part refreshes.
  List<String> keys(Proposal proposal) {
    return keys.follow(proposal.coUnits());
  }

  /// Another proposal is shown from now on.
  void begin() {
    keys.clear();
  }

  Optional<CoOpinion> unit(Proposal proposal, String key) {
    int at = keys.index(key);
    return at < 0 || at >= proposal.coUnits().size()
        ? Optional.empty()
        : Optional.of(proposal.coUnits().get(at));
  }

  /// A value of one unit.
  ///
  /// @param words code of the value's name
  <T> Lens<T> lens(
      String key,
      String field,
      String words,
      Function<CoOpinion, @Nullable T> get,
      BiFunction<CoOpinion, @Nullable T, CoOpinion> set) {
    return new Lens<>(
        new Place("coUnits." + field, key),
        EditLabel.of("desktop.edit", desk.text(words)),
        proposal -> unit(proposal, key).map(get).orElse(null),
        (proposal, value) -> with(proposal, key, unit -> set.apply(unit, value)));
  }

  /// Adds a unit without a name behind the others.
  ///
  /// @return its key
  Optional<String> add() {
    change(
        EditLabel.of("counits.edit.add"),
        proposal -> {
          var units = new ArrayList<CoOpinion>(proposal.coUnits());
          units.add(CoOpinion.named(""));
          return proposal.withCoUnits(units);
        });
    return now().map(proposal -> keys(proposal).getLast());
  }

  void remove(String key) {
    int at = keys.index(key);
    change(
        EditLabel.of("counits.edit.remove", name(key)),
        proposal -> {
          var units = new ArrayList<CoOpinion>(proposal.coUnits());
          units.remove(at);
          return proposal.withCoUnits(units);
        });
  }

  /// @param step -1 or 1; nothing happens at the ends
  void move(String key, int step) {
    int at = keys.index(key);
    int to = at + step;
    change(
        EditLabel.of("counits.edit.move", name(key)),
        proposal -> {
          var units = new ArrayList<CoOpinion>(proposal.coUnits());
          if (to >= 0 && to < units.size()) {
            units.add(to, units.remove(at));
          }
          return proposal.withCoUnits(units);
        });
  }

  void receivedToday(String key) {
    LocalDate today = LocalDate.now(desk.clock());
    change(
        EditLabel.of("counits.edit.received", name(key)),
        proposal -> with(proposal, key, unit -> unit.withReceivedOn(today)));
  }

  /// Says whether the opinion covers a suggestion; the ids are kept in the order of the cards.
  void cover(String key, String suggestion, boolean covers) {
    change(
        EditLabel.of("counits.edit.covers", name(key)),
        proposal ->
            with(
                proposal,
                key,
                unit ->
                    unit.withSuggestions(
                        proposal.suggestions().stream()
                            .map(Suggestion::id)
                            .filter(id ->
                                id.equals(suggestion) ? covers : unit.suggestions().contains(id))
                            .toList())));
  }

  /// Reads letters in the background, puts their bodies behind what the opinion holds, and keeps
  /// the files with the proposal.
  ///
  /// @param said hears what to look at, also why a file was not read, on the screen's thread
  void read(String key, List<Path> files, Consumer<List<String>> said) {
    Editing asked = editing.get().orElse(null);
    if (asked == null) {
      return;
    }
    desk.tasks()
        .run(
            () -> ReadLetter.ofEach(files, intake, desk.session().archive(), asked.id()),
            read -> {
              if (editing.get().filter(it -> it == asked).isPresent() && keys.index(key) >= 0) {
                said.accept(put(asked, key, read));
              } else {
                files.forEach(file ->
                    desk.notices().tell(Notice.failed(desk.text("counits.read.left", file))));
              }
            },
            problem -> said.accept(List.of(desk.messages().text(problem))));
  }

  /// Puts an opinion's text at the end of a suggestion's reply.
  void insert(String key, String suggestion, String text) {
    int number =
        now()
            .map(proposal -> proposal.suggestions().stream().map(Suggestion::id).toList())
            .map(ids -> ids.indexOf(suggestion) + 1)
            .orElse(0);
    change(
        EditLabel.of("counits.edit.insert", name(key), number),
        proposal ->
            Suggestions.change(
                proposal, suggestion, one -> one.withReply(behind(one.reply(), text))));
  }

  private List<String> put(Editing asked, String key, List<ReadLetter.Outcome> outcomes) {
    var sentences = new ArrayList<String>();
    var originals = new ArrayList<NewAttachment>();
    for (ReadLetter.Outcome outcome : outcomes) {
      outcome
          .refusal()
          .map(desk.messages()::text)
          .map(why -> desk.text("counits.read.refused", outcome.file().getFileName(), why))
          .ifPresent(sentences::add);
      outcome
          .read()
          .ifPresent(read -> {
            sentences.addAll(put(key, read.letter()));
            originals.addAll(read.original());
          });
    }
    if (!originals.isEmpty()) {
      asked.enclose(originals, () -> {});
    }
    return List.copyOf(sentences);
  }

  private List<String> put(String key, ReadProposal letter) {
    String body = OpinionText.of(letter.proposal());
    var sentences = new ArrayList<String>();
    sentences.add(desk.text(body.isEmpty() ? "counits.read.nothing" : "counits.read.put"));
    letter.doubts().stream()
        .filter(doubt -> !ABOUT_PROPOSALS.contains(doubt.code()))
        .forEach(doubt -> sentences.add(desk.messages().text(doubt)));
    change(
        EditLabel.of("counits.edit.read", name(key)),
        proposal ->
            with(
                proposal,
                key,
                unit -> body.isEmpty() ? unit : unit.withOpinion(behind(unit.opinion(), body))));
    return sentences;
  }

  private static String behind(@Nullable String text, String more) {
    if (text == null || text.isBlank()) {
      return more;
    }
    return text.endsWith("\n") ? text + more : text + "\n" + more;
  }

  private Proposal with(Proposal proposal, String key, UnaryOperator<CoOpinion> change) {
    int at = keys.index(key);
    if (at < 0 || at >= proposal.coUnits().size()) {
      return proposal;
    }
    var units = new ArrayList<CoOpinion>(proposal.coUnits());
    units.set(at, change.apply(units.get(at)));
    return proposal.withCoUnits(units);
  }

  private String name(String key) {
    return now()
        .flatMap(proposal -> unit(proposal, key))
        .map(CoOpinion::name)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> desk.text("counits.unnamed"));
  }

  private Optional<Proposal> now() {
    return editing.get().map(Editing::proposalNow);
  }

  private void change(EditLabel label, UnaryOperator<Proposal> change) {
    editing
        .get()
        .ifPresent(it -> {
          it.endTyping();
          it.change(label, change);
        });
  }
}
