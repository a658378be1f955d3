package org.banfu.intake.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.ChineseDates;
import org.banfu.text.Widths;

/// The table that a page puts above a letter (发文机关, 成文日期, 标题): what the letter itself does not say
/// is taken from there, what it says too is a repeat, and what differs is left.
final class StatedRule implements Rule {
  @Override
  public void apply(Draft draft) {
    for (Draft.Stated stated : draft.stated) {
      boolean isTaken =
          switch (stated.label()) {
            case ISSUER -> issuer(draft, stated.value());
            case DATED -> date(draft, stated.value());
            default -> title(draft, stated.value());
          };
      if (isTaken) {
        draft.claims.structure(stated.head());
      }
    }
  }

  private static boolean issuer(Draft draft, Line value) {
    if (draft.issuer == null && Units.isUnit(draft.text(value))) {
      draft.issuer = draft.text(value);
      return draft.claims.field("issuer", value);
    }
    return isSame(draft.issuer == null ? "" : draft.issuer, draft.text(value))
        && draft.claims.repeat("issuer", value);
  }

  private static boolean date(Draft draft, Line value) {
    Optional<LocalDate> day = ChineseDates.parse(draft.text(value));
    if (day.isEmpty()) {
      return false;
    }
    if (draft.date == null) {
      draft.date = day.get();
      return draft.claims.field("letter.date", value);
    }
    return draft.date.equals(day.get()) && draft.claims.repeat("letter.date", value);
  }

  // Where the letter has no title of its own, the one in the table was taken already.
  private static boolean title(Draft draft, Line value) {
    String known = draft.claims.taken("letter.title");
    if (known == null) {
      return Titles.take(draft, value);
    }
    return isSame(known, draft.text(value))
        && (!draft.claims.isFree(value) || draft.claims.repeat("letter.title", value));
  }

  private static boolean isSame(String known, String said) {
    return Widths.squeeze(known).equals(Widths.squeeze(said));
  }
}
