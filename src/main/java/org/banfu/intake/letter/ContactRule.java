package org.banfu.intake.letter;

import java.util.List;
import java.util.Set;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;
import org.banfu.proposal.Contact;
import org.jspecify.annotations.Nullable;

/// Contact person and telephone: the form's row 联系人 | … | 联系电话 | …, or labels with a colon.
final class ContactRule implements Rule {
  static final String NAME = "contact.name";
  static final String PHONE = "contact.phone";
  private static final List<String> LABELS =
      List.of("联系人", "联系电话", "电话", "联系单位", "联系人及电话", "联系人及联系电话", "签发人", "承办人及联系电话");

  @Override
  public void apply(Draft draft) {
    for (Row row : draft.source.rows()) {
      for (int i = 0; i + 1 < row.cells().size(); i++) {
        if (row.cells().get(i).firstLine() < draft.regions.annexLine()) {
          pair(draft, row.cells().get(i), row.cells().get(i + 1));
        }
      }
    }
    for (Line line : draft.source.lines().subList(0, draft.regions.annexLine())) {
      if (line.end() - line.start() <= 200 && draft.claims.isFree(line)) {
        labels(draft, line);
      }
    }
  }

  private static void pair(Draft draft, Cell label, Cell value) {
    Line head = draft.content(label);
    if (head.end() - head.start() > 12) {
      return;
    }
    String word = draft.squeezed(head);
    boolean name = isOneOf(Sections.CONTACT_NAME, word);
    if (!name && !isOneOf(Sections.CONTACT_PHONE, word)) {
      return;
    }
    draft.claims.structure(head);
    Line content = draft.firstLine(value);
    if (!content.isEmpty() && !isOneOf(Sections.CONTACT_PHONE, draft.squeezed(content))) {
      take(draft, name ? NAME : PHONE, content);
    }
  }

  private static boolean isOneOf(Set<String> words, String word) {
    return words.contains(word.endsWith("：") ? word.substring(0, word.length() - 1) : word);
  }

  private static void labels(Draft draft, Line line) {
    for (KeyValues.Pair pair : KeyValues.of(draft.source, line, LABELS)) {
      String path =
          switch (pair.key()) {
            case "联系人" -> NAME;
            case "联系电话", "电话" -> PHONE;
            case "签发人" -> "letter.signer";
            default -> null;
          };
      if (path != null
          && pair.hasValue()
          && take(draft, path, new Line(pair.valueStart(), pair.valueEnd(), line.cell()))) {
        draft.claims.structure(pair.start(), pair.colon());
      }
    }
  }

  /// Takes a statement of the contact: the field's first one, or one that repeats it.
  static boolean take(Draft draft, String path, Line value) {
    String text = draft.source.text(value);
    String known = known(draft, path);
    if (known != null) {
      return known.equals(text) && draft.claims.repeat(path, value);
    }
    if (!draft.claims.field(path, value)) {
      return false;
    }
    Contact contact = draft.contact;
    switch (path) {
      case NAME -> draft.contact = new Contact(text, contact.phone());
      case PHONE -> draft.contact = new Contact(contact.name(), text);
      default -> {}
    }
    return true;
  }

  private static @Nullable String known(Draft draft, String path) {
    return switch (path) {
      case NAME -> draft.contact.name();
      case PHONE -> draft.contact.phone();
      default -> draft.claims.taken(path);
    };
  }
}
