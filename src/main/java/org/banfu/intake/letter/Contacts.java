package org.banfu.intake.letter;

import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Contact;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// Contact person and telephone: each may be said several times.
final class Contacts {
  static final String NAME = "contact.name";
  static final String PHONE = "contact.phone";

  private Contacts() {}

  /// Takes a statement of the contact: the field's first one, or one that repeats it.
  static boolean take(Draft draft, String path, Line value) {
    boolean isName = path.equals(NAME);
    String text = isName ? Claims.nameOf(draft.text(value)) : draft.text(value);
    String known = isName ? draft.contact.name() : draft.contact.phone();
    if (known != null) {
      return same(known, text) && draft.claims.repeat(path, value);
    }
    if (isName ? !draft.claims.name(path, value) : !draft.claims.field(path, value)) {
      return false;
    }
    draft.contact =
        isName ? new Contact(text, draft.contact.phone()) : new Contact(draft.contact.name(), text);
    return true;
  }

  private static boolean same(@Nullable String known, String text) {
    return known != null && Widths.squeeze(known).equals(Widths.squeeze(text));
  }
}
