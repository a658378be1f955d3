package org.banfu.desktop.editor.replies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.field.Within;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// 函头 and 函尾: what stands in the letter above and below the suggestions.
final class LetterParts {
  private static final List<DocumentKind> REPLIES =
      List.of(DocumentKind.REPLY_FORM, DocumentKind.REPLY_PROSE, DocumentKind.CO_OPINION);

  private final Desk desk;
  private final Fields fields;
  private final Within<Letter> letter;
  private final Map<String, Node> controls = new HashMap<>();
  private @Nullable OtherLettersView others;

  LetterParts(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
    this.letter = new Within<>(fields, "letter", Proposal::letter, Proposal::withLetter);
  }

  /// Whether a place stands above the suggestions.
  static boolean isHead(Place place) {
    return switch (place.field()) {
      case "letter.title", "letter.addressees", "letter.salutation", "letter.opening" -> true;
      default -> false;
    };
  }

  /// Whether a place stands below the suggestions.
  static boolean isTail(Place place) {
    return place.field().startsWith("otherLetters.")
        || (place.field().startsWith("letter.") && !isHead(place));
  }

  /// The control of a place, if its part was built.
  Optional<Node> control(Place place) {
    if (place.field().startsWith("otherLetters.")) {
      return Optional.ofNullable(others).flatMap(view -> view.control(place));
    }
    return Optional.ofNullable(controls.get(place.field()));
  }

  Region head() {
    return part(
        sentence(
            "letter-title",
            "title",
            "words.letterTitle",
            Letter::title,
            Letter::withTitle,
            What.TITLE),
        names(
            "letter-addressees",
            "addressees",
            "replies.addressees",
            Letter::addressees,
            Letter::withAddressees,
            ChipKind.names(),
            NameKind.PERSON,
            NameKind.UNIT),
        sentence(
            "letter-salutation",
            "salutation",
            "words.salutation",
            Letter::salutation,
            Letter::withSalutation,
            What.SALUTATION),
        sentence(
            "letter-opening",
            "opening",
            "words.opening",
            Letter::opening,
            Letter::withOpening,
            What.OPENING));
  }

  Region tail() {
    var offer = new DocNumberOffer(desk);
    var letters = new OtherLettersView(desk, fields, offer);
    others = letters;
    var row =
        new FlowPane(
            choice(
                "letter-document",
                letter.lens("document", "replies.document", Letter::document, Letter::withDocument),
                REPLIES,
                kind -> desk.text("words.document." + kind)),
            keep("category", fields.category("letter-category")),
            docNumber(offer),
            text(
                "letter-signer",
                "signer",
                "words.signer",
                Letter::signer,
                Letter::withSigner,
                NameKind.PERSON),
            date());
    row.getStyleClass().add("letter-row");
    return part(
        sentence(
            "letter-process",
            "process",
            "words.process",
            Letter::process,
            Letter::withProcess,
            What.PROCESS),
        sentence(
            "letter-closing",
            "closing",
            "words.closing",
            Letter::closing,
            Letter::withClosing,
            What.CLOSING),
        row,
        new PublicationRow(desk, fields).build(),
        names(
            "letter-copies",
            "copies",
            "words.copies",
            Letter::copies,
            Letter::withCopies,
            ChipKind.names(),
            NameKind.UNIT),
        names(
            "letter-attachments",
            "attachments",
            "replies.attachments",
            Letter::attachments,
            Letter::withAttachments,
            ChipKind.titles()),
        letters);
  }

  private DocNumberField docNumber(DocNumberOffer offer) {
    Lens<String> lens =
        letter.typed("docNumber", "words.docNumber", Letter::docNumber, Letter::withDocNumber);
    var made =
        new DocNumberField(
            desk, fields, offer, "letter-doc-number", lens, proposal -> proposal.letter().date());
    keep("letter.docNumber", made.box());
    return made;
  }

  private FieldBox date() {
    Lens<LocalDate> lens = letter.lens("date", "words.letterDate", Letter::date, Letter::withDate);
    return keep("letter.date", fields.date("letter-date", lens));
  }

  private FieldBox text(
      String id,
      String field,
      String words,
      Function<Letter, @Nullable String> get,
      BiFunction<Letter, @Nullable String, Letter> set,
      NameKind... offered) {
    return keep("letter." + field, fields.line(id, letter.typed(field, words, get, set), offered));
  }

  private FieldBox names(
      String id,
      String field,
      String words,
      Function<Letter, List<String>> get,
      BiFunction<Letter, List<String>, Letter> set,
      ChipKind<String> kind,
      NameKind... offered) {
    Lens<List<String>> lens =
        letter.lens(
            field,
            words,
            get,
            (before, names) -> set.apply(before, names == null ? List.of() : names));
    return keep("letter." + field, fields.chips(id, lens, kind, offered));
  }

  private <T> FieldBox choice(String id, Lens<T> lens, List<T> choices, Function<T, String> words) {
    return keep(lens.place().field(), fields.choice(id, lens, choices, words));
  }

  private SentenceField sentence(
      String id,
      String field,
      String words,
      Function<Letter, @Nullable String> get,
      BiFunction<Letter, @Nullable String, Letter> set,
      What what) {
    var text =
        new SentenceField.Text(
            id,
            "letter." + field,
            words,
            proposal -> get.apply(proposal.letter()),
            (proposal, typed) -> proposal.withLetter(set.apply(proposal.letter(), typed)),
            proposal -> desk.sentences().of(what, proposal));
    var made = new SentenceField(desk, fields, text);
    controls.put(text.field(), made.control());
    return made;
  }

  private FieldBox keep(String field, FieldBox box) {
    controls.put(field, box.control());
    return box;
  }

  private static Region part(Node... rows) {
    var part = new VBox(rows);
    part.getStyleClass().add("letter-part");
    return part;
  }
}
