package org.banfu.intake.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Contact;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// Contact person and telephone: each may be said several times.
final class Contacts {
  static final String NAME = "contact.name";
  static final String PHONE = "contact.phone";

  private static final Pattern NAMED =
      Pattern.compile("联系人[：:][\\s\\u3000]?(\\p{IsHan}{2,4})(?=[，,、；; \\u3000])");
  private static final Pattern CALLED = Pattern.compile("电话[：:][\\s\\u3000]?(\\d[\\d\\-－—]{5,20})");

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

  /// What a sentence of the closing says of whom to ask, where no line of its own does; the
  /// sentence stays as it is.
  static void read(Draft draft, String closing) {
    Matcher name = NAMED.matcher(closing);
    Matcher phone = CALLED.matcher(closing);
    if (draft.contact.equals(Contact.EMPTY) && name.find() && phone.find()) {
      draft.contact = new Contact(name.group(1), phone.group(1));
    }
  }

  private static boolean same(@Nullable String known, String text) {
    return known != null && Widths.squeeze(known).equals(Widths.squeeze(text));
  }
}
