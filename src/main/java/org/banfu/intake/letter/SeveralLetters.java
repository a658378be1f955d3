package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.ChineseDates;
import org.banfu.text.Widths;

/// Finds several letters in one file: behind the day of a signature somebody is spoken to again,
/// and told that a proposal was received.
public final class SeveralLetters {
  private static final Pattern SPOKEN_TO =
      Pattern.compile("(?:尊敬的?)?[\\p{IsHan}·、]{2,60}(?:委员|代表|委员会|委会|支部|界别组?|工商联)们?[：:]");
  private static final Pattern RECEIVED = Pattern.compile("收悉|答复如下|回复如下|函复如下");

  /// Lines that end the letter before.
  private static final Pattern TAIL = Pattern.compile("抄[\\s\\u3000]{0,4}[送报][：:].*|.*印发|附件.*");

  private SeveralLetters() {}

  /// The letters, each a source of its own; the given one if it is a single letter.
  public static List<Source> of(Source source) {
    List<Line> lines = source.lines();
    var parts = new ArrayList<Source>();
    int from = 0;
    int spoken = -1;
    int signed = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isEmpty() || line.cell() >= 0) {
        continue;
      }
      String text = source.text(line);
      if (spoken >= 0 && text.length() <= 40 && ChineseDates.parse(text).isPresent()) {
        signed = i;
      } else if (text.length() <= 80 && isSpokenTo(source, i, text)) {
        if (signed > spoken && spoken >= 0) {
          int boundary = boundary(source, signed, i);
          parts.add(source.part(from, boundary));
          from = boundary;
        }
        spoken = i;
      }
    }
    parts.add(from == 0 ? source : source.part(from, lines.size()));
    return parts;
  }

  private static boolean isSpokenTo(Source source, int at, String text) {
    if (!SPOKEN_TO.matcher(Widths.squeeze(text)).matches()) {
      return false;
    }
    for (int i = at + 1; i < source.lines().size(); i++) {
      Line next = source.lines().get(i);
      if (!next.isEmpty()) {
        return RECEIVED.matcher(source.text(next)).find();
      }
    }
    return false;
  }

  // The next letter begins behind the last line that belongs to the tail of the one before, and
  // behind the empty line after it if there is one.
  private static int boundary(Source source, int signed, int spoken) {
    List<Line> lines = source.lines();
    int last = signed;
    for (int i = signed + 1; i < spoken; i++) {
      String text = source.text(lines.get(i));
      boolean label =
          text.length() <= 300
              && KeyValues.of(source, lines.get(i), Label.words()).stream()
                  .anyMatch(pair -> !Label.of(pair.key()).orElse(Label.NONE).isOfRecord());
      // 签发人： stands at a head, too: there beside the 文号, or alone above the title.
      boolean head = text.contains("签发") && !text.contains("联系");
      if ((label && !head) || TAIL.matcher(text).matches() || lines.get(i).cell() >= 0) {
        last = i;
      }
    }
    int at = last + 1;
    for (int i = at; i < spoken; i++) {
      if (lines.get(i).isEmpty()) {
        return i + 1 < spoken ? i + 1 : at;
      }
    }
    return at;
  }
}
