package org.banfu.desktop.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
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
      Map.of("intake.kind-assumed", "kind", "intake.replied-on", "repliedOn");

  private final Desk desk;
  private final Fields fields;
  private final Map<String, FieldBox> boxes = new HashMap<>();

  ImportCheckForm(Desk desk, Binder binder, KnownNames names) {
    this.desk = desk;
    this.fields = new Fields(desk, binder, names);
  }

  Region build() {
    FieldBox title =
        fields.line(
            "review-title",
            fields.lens(
                "title",
                "words.title",
                Proposal::title,
                (proposal, typed) -> proposal.withTitle(typed == null ? "" : typed)));
    FieldBox proposers =
        fields.chips(
            "review-proposers",
            fields.lens(
                "proposers",
                "basics.proposers",
                Proposal::proposers,
                (proposal, next) -> proposal.withProposers(next == null ? List.of() : next)),
            ChipKind.proposers(),
            NameKind.PERSON,
            NameKind.GROUP);
    var form = new VBox(title, whatItIs(), proposers, who(), letter());
    form.getStyleClass().add("form-section");
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

  void dispose() {
    fields.dispose();
  }

  private Region whatItIs() {
    return row(
        fields.line(
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
        fields.line(
            "review-council",
            typed("council", "words.council", Proposal::council, Proposal::withCouncil),
            NameKind.COUNCIL),
        fields.number(
            "review-term", fields.lens("term", "basics.term", Proposal::term, Proposal::withTerm)),
        fields.number(
            "review-session",
            fields.lens("session", "basics.session", Proposal::session, Proposal::withSession)),
        fields.number(
            "review-year", fields.lens("year", "words.year", Proposal::year, Proposal::withYear)));
  }

  private Region who() {
    var contact = new Within<>(fields, "contact", Proposal::contact, Proposal::withContact);
    return row(
        fields.choice(
            "review-role",
            fields.lens("role", "words.role", Proposal::role, Proposal::withRole),
            List.of(Role.values()),
            role -> desk.text("words.role." + role)),
        fields.line(
            "review-lead-unit",
            typed("leadUnit", "words.leadUnit", Proposal::leadUnit, Proposal::withLeadUnit),
            NameKind.UNIT),
        fields.line(
            "review-issuer",
            typed("issuer", "words.issuer", Proposal::issuer, Proposal::withIssuer),
            NameKind.UNIT),
        fields.line(
            "review-contact",
            contact.typed("name", "words.contact", Contact::name, Contact::withName),
            NameKind.PERSON),
        fields.line(
            "review-phone",
            contact.typed("phone", "words.phone", Contact::phone, Contact::withPhone)));
  }

  private Region letter() {
    var letter = new Within<>(fields, "letter", Proposal::letter, Proposal::withLetter);
    var publication =
        new Within<>(fields, "publication", Proposal::publication, Proposal::withPublication);
    return row(
        fields.line(
            "review-doc-number",
            letter.typed("docNumber", "words.docNumber", Letter::docNumber, Letter::withDocNumber)),
        fields.date(
            "review-date", letter.lens("date", "words.letterDate", Letter::date, Letter::withDate)),
        named(
            "repliedOn",
            fields.date(
                "review-replied-on",
                fields.lens(
                    "repliedOn", "words.repliedOn", Proposal::repliedOn, Proposal::withRepliedOn))),
        fields.line(
            "review-signer",
            letter.typed("signer", "words.signer", Letter::signer, Letter::withSigner),
            NameKind.PERSON),
        fields.category("review-category"),
        fields.choice(
            "review-publication",
            publication.lens("mode", "words.publication", Publication::mode, Publication::withMode),
            List.of(PublicationMode.values()),
            mode -> desk.text("words.publication." + mode)));
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
