package org.banfu.desktop.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.field.Said;
import org.banfu.desktop.field.Within;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Weight;
import org.jspecify.annotations.Nullable;

/// The fields by which a letter is filed and found, to be corrected where it was misread. A field
/// that the reader is not sure of says so.
final class ImportCheckForm {
  /// What a sentence of the reader is about, by its code; the others are about the whole letter.
  private static final Map<String, String> FIELDS =
      Map.of("intake.kind-assumed", "kind", "intake.role-assumed", "role");

  private final Desk desk;
  private final Fields fields;
  private final Consumer<String> entered;
  private final Map<String, FieldBox> boxes = new HashMap<>();

  /// @param entered told the field that the keyboard comes into, as in [org.banfu.proposal.Place]
  ImportCheckForm(Desk desk, Binder binder, KnownNames names, Consumer<String> entered) {
    this.desk = desk;
    this.entered = entered;
    this.fields = new Fields(desk, binder, names);
  }

  Region build() {
    FieldBox title =
        line(
            "review-title",
            fields.lens(
                "title",
                "words.title",
                Proposal::title,
                (proposal, typed) -> proposal.withTitle(typed == null ? "" : typed)));
    FieldBox proposers =
        named(
            "proposers",
            fields.chips(
                "review-proposers",
                fields.lens(
                    "proposers",
                    "basics.proposers",
                    Proposal::proposers,
                    (proposal, next) -> proposal.withProposers(next == null ? List.of() : next)),
                ChipKind.proposers(),
                NameKind.PERSON,
                NameKind.GROUP));
    var form = new VBox(title, whatItIs(), proposers, who(), letter());
    form.getStyleClass().add("form-section");
    // Not by the focus within a box: a choice says so whenever it is filled anew.
    form.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    return form;
  }

  /// Puts each sentence under its field.
  ///
  /// @return those that are about no single field
  List<Problem> tell(List<Problem> doubts) {
    var unplaced = new ArrayList<Problem>();
    var placed = new HashMap<String, List<Said>>();
    for (Problem doubt : doubts) {
      Optional<String> field = Optional.ofNullable(FIELDS.get(doubt.code()));
      if (field.isPresent()) {
        placed
            .computeIfAbsent(field.get(), name -> new ArrayList<>())
            .add(new Said(Weight.DOUBTFUL, desk.messages().text(doubt)));
      } else {
        unplaced.add(doubt);
      }
    }
    boxes.forEach((field, box) -> box.sayOfSource(placed.getOrDefault(field, List.of())));
    return unplaced;
  }

  /// Whether a field is one of these.
  boolean has(String field) {
    return boxes.containsKey(field);
  }

  /// Takes the keyboard into a field and brings it to sight.
  void enter(String field) {
    FieldBox box = boxes.get(field);
    if (box != null) {
      box.control().requestFocus();
      InSight.bring(box);
    }
  }

  void dispose() {
    fields.dispose();
  }

  private Region whatItIs() {
    return row(
        line(
            "review-number",
            typed("number", "words.number", Proposal::number, Proposal::withNumber)),
        named(
            "kind",
            fields.oneOf(
                "review-kind",
                fields.lens(
                    "kind",
                    "basics.kind",
                    Proposal::kind,
                    (proposal, kind) -> kind == null ? proposal : proposal.withKind(kind)),
                List.of(Kind.values()),
                kind -> desk.text("words.kind." + kind))),
        line(
            "review-council",
            typed("council", "words.council", Proposal::council, Proposal::withCouncil),
            NameKind.COUNCIL),
        number(
            "review-term", fields.lens("term", "basics.term", Proposal::term, Proposal::withTerm)),
        number(
            "review-session",
            fields.lens("session", "basics.session", Proposal::session, Proposal::withSession)),
        number(
            "review-year", fields.lens("year", "words.year", Proposal::year, Proposal::withYear)));
  }

  private Region who() {
    var contact = new Within<>(fields, "contact", Proposal::contact, Proposal::withContact);
    return row(
        choice(
            "review-role",
            fields.lens("role", "words.role", Proposal::role, Proposal::withRole),
            List.of(Role.values()),
            role -> desk.text("words.role." + role)),
        line(
            "review-lead-unit",
            typed("leadUnit", "words.leadUnit", Proposal::leadUnit, Proposal::withLeadUnit),
            NameKind.UNIT),
        line(
            "review-issuer",
            typed("issuer", "words.issuer", Proposal::issuer, Proposal::withIssuer),
            NameKind.UNIT),
        line(
            "review-contact",
            contact.typed("name", "words.contact", Contact::name, Contact::withName),
            NameKind.PERSON),
        line(
            "review-phone",
            contact.typed("phone", "words.phone", Contact::phone, Contact::withPhone)));
  }

  private Region letter() {
    var letter = new Within<>(fields, "letter", Proposal::letter, Proposal::withLetter);
    var publication =
        new Within<>(fields, "publication", Proposal::publication, Proposal::withPublication);
    return row(
        line(
            "review-doc-number",
            letter.typed("docNumber", "words.docNumber", Letter::docNumber, Letter::withDocNumber)),
        date(
            "review-date", letter.lens("date", "words.letterDate", Letter::date, Letter::withDate)),
        date(
            "review-replied-on",
            fields.lens(
                "repliedOn", "words.repliedOn", Proposal::repliedOn, Proposal::withRepliedOn)),
        line(
            "review-signer",
            letter.typed("signer", "words.signer", Letter::signer, Letter::withSigner),
            NameKind.PERSON),
        named("category", fields.category("review-category")),
        choice(
            "review-publication",
            publication.lens("mode", "words.publication", Publication::mode, Publication::withMode),
            List.of(PublicationMode.values()),
            mode -> desk.text("words.publication." + mode)));
  }

  private void focused(@Nullable Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof FieldBox box) {
        boxes.entrySet().stream()
            .filter(one -> one.getValue().equals(box))
            .forEach(one -> entered.accept(one.getKey()));
      }
    }
  }

  private FieldBox line(String id, Lens<String> lens, NameKind... offered) {
    return named(lens.place().field(), fields.line(id, lens, offered));
  }

  private FieldBox date(String id, Lens<LocalDate> lens) {
    return named(lens.place().field(), fields.date(id, lens));
  }

  private FieldBox number(String id, Lens<Integer> lens) {
    return named(lens.place().field(), fields.number(id, lens));
  }

  private <T> FieldBox choice(String id, Lens<T> lens, List<T> choices, Function<T, String> words) {
    return named(lens.place().field(), fields.choice(id, lens, choices, words));
  }

  private FieldBox named(String field, FieldBox box) {
    boxes.put(field, box);
    return box;
  }

  private Lens<String> typed(
      String field,
      String words,
      Function<Proposal, @Nullable String> get,
      BiFunction<Proposal, @Nullable String, Proposal> set) {
    Lens<String> lens = fields.lens(field, words, get, set);
    return Lens.optional(lens.place(), lens.label(), lens.get(), lens.set());
  }

  private static Region row(FieldBox... parts) {
    var row = new FlowPane(parts);
    row.getStyleClass().add("form-row");
    return row;
  }
}
