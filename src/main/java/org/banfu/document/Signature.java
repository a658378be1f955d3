package org.banfu.document;

import java.time.LocalDate;
import org.banfu.proposal.Proposal;

/// Where the body's name and the date stand (GB/T 9704-2012, 7.3.5), as right indents in twips.
///
/// With a seal the date ends four characters from the right and the name is centred above it;
/// without, the name ends two characters from the right and the date begins two characters after
/// the name's first. Neither is pushed over the edge.
///
/// @param issuer the name's width in half characters
/// @param date the date's
record Signature(int issuer, int date, boolean seal) {
  /// Half of a 16 pt character set 0.25 pt closer, rounded down.
  private static final int HALF_CHARACTER = 157;

  static Signature of(Focus focus) {
    Proposal proposal = focus.proposal();
    LocalDate date = proposal.letter().date();
    return new Signature(
        halves(LetterFields.text(proposal.issuer())),
        halves(Dates.shown(date)),
        focus.profile().seal());
  }

  int issuerIndent() {
    int indent = seal ? 8 + date / 2 - issuer / 2 : date > issuer ? date + 8 - issuer : 4;
    return HALF_CHARACTER * Math.max(0, indent);
  }

  int dateIndent() {
    // Under a seal, a name too wide for its place takes the date's middle with it.
    int indent = seal ? Math.max(8, (issuer - date) / 2) : date > issuer ? 4 : issuer - date;
    return HALF_CHARACTER * indent;
  }

  private static int halves(String text) {
    return text.codePoints().map(point -> point < 0x80 ? 1 : 2).sum();
  }
}
