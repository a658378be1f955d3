package org.banfu.desktop.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Categories;
import org.banfu.proposal.Category;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Weight;
import org.jspecify.annotations.Nullable;

/// Makes the fields of a tab, one line each: label, control, tie to the proposal, and the sentence
/// below as one types.
public final class Fields {
  private static final int AREA_LINES = 3;

  private final Desk desk;
  private final Binder binder;
  private final KnownNames names;
  private final Problems problems;
  private Subscription subscriptions = Subscription.EMPTY;

  public Fields(Desk desk, Binder binder, KnownNames names) {
    this(desk, binder, names, new Problems(desk, binder));
  }

  private Fields(Desk desk, Binder binder, KnownNames names, Problems problems) {
    this.desk = desk;
    this.binder = binder;
    this.names = names;
    this.problems = problems;
  }

  /// Fields of a part that goes away before the tab does, such as a card: [#dispose] it then.
  public Fields part() {
    return new Fields(desk, binder, names, problems);
  }

  /// Ends what was subscribed for the fields made here.
  public void dispose() {
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
  }

  public Binder binder() {
    return binder;
  }

  /// What an edit of a field is called: 修改题目.
  ///
  /// @param words code of the field's name, such as `words.title`
  public EditLabel edit(String words) {
    return EditLabel.of("desktop.edit", desk.text(words));
  }

  /// A value that stands once in the proposal.
  ///
  /// @param field as in [Place]
  /// @param words code of its name; the field's label and the name of its edits
  public <T> Lens<T> lens(
      String field,
      String words,
      Function<Proposal, @Nullable T> get,
      BiFunction<Proposal, @Nullable T, Proposal> set) {
    return new Lens<>(Place.of(field), edit(words), get, set);
  }

  /// A text of one line, with names of the archive offered where it names somebody.
  public FieldBox line(String id, Lens<String> lens, NameKind... offered) {
    var field = new TextField();
    return line(field, id, lens, offered);
  }

  private FieldBox line(TextField field, String id, Lens<String> lens, NameKind... offered) {
    keep(binder.text(field, lens));
    if (offered.length > 0) {
      Completion.on(field, Set.of(offered), names);
    }
    return box(id, lens, field);
  }

  /// A text of several lines that grows with it.
  public FieldBox area(String id, Lens<String> lens) {
    var area = new GrowingArea();
    area.setPrefRowCount(AREA_LINES);
    keep(binder.text(area, lens));
    return box(id, lens, area);
  }

  public FieldBox date(String id, Lens<LocalDate> lens) {
    return parsed(new DateField(desk.clock()), id, lens, "fields.date.puzzled");
  }

  public FieldBox number(String id, Lens<Integer> lens) {
    return parsed(new NumberField(), id, lens, "fields.number.puzzled");
  }

  /// A choice among these, or none.
  ///
  /// @param words how one is shown
  public <T> FieldBox choice(String id, Lens<T> lens, List<T> choices, Function<T, String> words) {
    return choice(new ChoiceField<>(choices, words, desk.text("fields.none")), id, lens);
  }

  /// A choice among these; one of them always holds.
  public <T> FieldBox oneOf(String id, Lens<T> lens, List<T> choices, Function<T, String> words) {
    return choice(new ChoiceField<>(choices, words), id, lens);
  }

  /// The category by the office's scheme, as the scheme is whenever a proposal is shown.
  public FieldBox category(String id) {
    Lens<String> lens =
        lens("category", "words.category", Proposal::category, Proposal::withCategory);
    var box = new ChoiceField<>(List.of(), this::categoryLabel, desk.text("fields.none"));
    // The scheme before the value, which is one of it.
    follow(proposal ->
        profile()
            .ifPresent(now -> box.offer(now.categories().stream().map(Category::code).toList())));
    return choice(box, id, lens);
  }

  private String categoryLabel(String code) {
    return profile().map(now -> Categories.label(now, code)).orElse(code);
  }

  private Optional<Profile> profile() {
    return desk.session().opened().map(ArchiveView::profile);
  }

  public CheckBox check(String id, Lens<Boolean> lens) {
    var box = new CheckBox(name(lens));
    box.setId(id);
    box.setWrapText(true);
    keep(binder.check(box, lens));
    return box;
  }

  /// Names as chips.
  public <T> FieldBox chips(String id, Lens<List<T>> lens, ChipKind<T> kind, NameKind... offered) {
    var chips = new Chips<T>(desk, kind);
    DropSpot.names(chips, lens, kind);
    if (offered.length > 0) {
      Completion.on(chips.input(), Set.of(offered), names, chips::take);
    }
    FieldBox box = box(id, lens, chips);
    chips.onTyped(next -> binder.type(lens, next));
    chips.onEdited(next -> {
      binder.endTyping();
      binder.edit(lens, next);
    });
    chips.onTwice(twice ->
        box.sayOfTyped(
            twice.stream()
                .map(name -> new Said(Weight.DOUBTFUL, desk.text("fields.chip.twice", name)))
                .toList()));
    keep(
        binder.followEach(
            chips::show,
            chips::showAnew,
            proposal -> {
              List<T> shown = lens.get().apply(proposal);
              return shown == null ? List.of() : shown;
            }));
    return box;
  }

  /// Puts a control of one's own under a label, with the sentences of its place below.
  public FieldBox box(String id, Lens<?> lens, Region control) {
    var box = new FieldBox(id, name(lens), control);
    DropSpot.extend(control, box);
    keep(problems.watch(lens::place, box::tell));
    return box;
  }

  /// Hands the proposal over now and after every change, until these fields are disposed.
  public void follow(Consumer<Proposal> show) {
    keep(binder.follow(show));
  }

  /// Hands over what is to be said of a place that may move.
  public void watch(Supplier<Place> place, Consumer<List<Said>> say) {
    keep(problems.watch(place, say));
  }

  private <T> FieldBox choice(ChoiceField<T> control, String id, Lens<T> lens) {
    keep(binder.choice(control, lens));
    return box(id, lens, control);
  }

  private <T> FieldBox parsed(ParsedField<T> field, String id, Lens<T> lens, String puzzled) {
    keep(binder.value(field, lens));
    return box(id, lens, field).sayWhilePuzzled(field, desk.text(puzzled));
  }

  /// Ends this with the fields, too.
  public void keep(Subscription subscription) {
    subscriptions = subscriptions.and(subscription);
  }

  private static String name(Lens<?> lens) {
    return String.valueOf(lens.label().arguments().getFirst());
  }
}
