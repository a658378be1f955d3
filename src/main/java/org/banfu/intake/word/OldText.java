package org.banfu.intake.word;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The text of one paragraph of a .doc, run by run: what is deleted, hidden or the code of a field
/// is left out, signs for breaks and hyphens become what they show.
final class OldText {
  private static final char CELL_END = 0x07;
  private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\u0007\\u000B\\u000C]+");

  private final StringBuilder text = new StringBuilder();

  /// How deep in the codes of fields; a field may stand in the code of another.
  private int codes;

  private int fields;
  private boolean cellEnd;
  private boolean joined;
  private boolean pictures;
  private boolean hidden;

  /// The lines of a text that no run is asked about.
  static List<String> lines(String text) {
    return LINE_END.splitAsStream(text).filter(line -> !line.isBlank()).toList();
  }

  /// Takes the runs of a paragraph; a field may go on from the one before.
  void read(Paragraph paragraph) {
    cellEnd = false;
    joined = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i));
    }
  }

  private void run(CharacterRun run) {
    boolean deleted = run.isMarkedDeleted();
    String said = run.text();
    boolean vanished = run.isVanished() && !run.isFldVanished();
    if (run.isSymbol()) {
      if (!deleted && !vanished && codes == 0) {
        Symbols.of(run.getSymbolCharacter()).ifPresent(text::append);
      }
      return;
    }
    for (int i = 0; i < said.length(); i++) {
      char character = said.charAt(i);
      if (character == CELL_END) {
        cellEnd = true;
      } else if (character == '\r') {
        joined = deleted;
      } else if (!field(character) && codes == 0 && !deleted) {
        if (vanished) {
          hidden |= character > ' ';
        } else {
          character(character, run);
        }
      }
    }
  }

  // 0x13 begins a field, 0x14 parts its code from its result, 0x15 ends it.
  private boolean field(char character) {
    switch (character) {
      case 0x13 -> {
        fields++;
        codes++;
      }
      case 0x14 -> codes = Math.max(0, codes - 1);
      case 0x15 -> {
        fields = Math.max(0, fields - 1);
        codes = Math.min(codes, fields);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void character(char character, CharacterRun run) {
    switch (character) {
      case 0x0B, 0x0C, 0x0E -> text.append('\n');
      case 0x1E -> text.append('-');
      case 0x1F, 0x02, 0x05, '\n' -> {
        // a soft hyphen, the sign of a note or a comment
      }
      case 0x01, 0x08 -> pictures |= run.isSpecialCharacter();
      case '\t' -> text.append('\t');
      default -> {
        if (character >= ' ') {
          text.append(character);
        }
      }
    }
  }

  /// What was read since the last time this was asked.
  String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  /// Whether the paragraph ends a cell or a row.
  boolean isCellEnd() {
    return cellEnd;
  }

  /// Whether its end was deleted, so that it goes on in the next one.
  boolean isJoined() {
    return joined;
  }

  boolean sawPictures() {
    return pictures;
  }

  boolean sawHidden() {
    return hidden;
  }
}
