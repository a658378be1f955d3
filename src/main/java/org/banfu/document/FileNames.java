package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.jspecify.annotations.Nullable;

/// Names for documents that every system can store: no reserved names or characters, no dot or
/// space at the end, at most 120 characters.
final class FileNames {
  private static final int LONGEST = 120;

  /// Linux counts bytes, up to 255; the rest is left for a number.
  private static final int MOST_BYTES = 240;

  private static final String FORBIDDEN = "<>:\"/\\|?*";
  private static final String IN_PLACE = "＜＞：＂／＼｜？＊";
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)( *\\..*)?");

  private FileNames() {}

  /// The name of this document, such as 第20230999号-主办答复函.docx.
  ///
  /// @param proposal as the document shows it: what it masks is masked in its name too
  static String of(DocumentKind kind, Proposal proposal) {
    String number = proposal.number();
    String head = proposal.title().isBlank() ? "未编号" : proposal.title().strip();
    if (number != null && !number.isBlank()) {
      head = "第" + number.strip() + "号";
    }
    return switch (kind) {
      case JSON -> safe(head, "", ".json");
      case LEDGER -> safe(head, "-台账", ".xlsx");
      default -> safe(head, "-" + what(kind, proposal.role()), ".docx");
    };
  }

  private static String what(DocumentKind kind, @Nullable Role role) {
    return switch (kind) {
      case CO_OPINION -> "会办意见函";
      case WORK_LIST -> "工作清单表";
      case FEEDBACK_FORM -> "征询意见表";
      case REMINDER -> "催办函";
      case PUBLIC_COPY -> "公开稿";
      default -> what(role);
    };
  }

  private static String what(@Nullable Role role) {
    return switch (role) {
      case LEAD -> "主办答复函";
      case SOLE -> "独办答复函";
      case SEPARATE -> "分办答复函";
      case CO -> "会办意见函";
      case null -> "答复函";
    };
  }

  /// A name that can be stored, of a head that may be cut, what it is, and its extension.
  static String safe(String head, String what, String extension) {
    String tail = what + extension;
    String clean = cleaned(head);
    String name = fitted(clean, LONGEST - tail.length(), MOST_BYTES - bytes(tail));
    // Windows drops dots and spaces at the end of a name, with or without an extension.
    name = name.replaceFirst("[. 　]+$", "");
    if (name.isEmpty() || RESERVED.matcher(name + tail).matches()) {
      name = "_" + name;
    }
    return name + tail;
  }

  /// The name with a number before its extension, such as -2.
  static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot);
    String head = dot < 0 ? name : name.substring(0, dot);
    return safe(head, "-" + number, extension.toLowerCase(Locale.ROOT));
  }

  private static String cleaned(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          int at = FORBIDDEN.indexOf(point);
          int type = Character.getType(point);
          if (at >= 0) {
            clean.append(IN_PLACE.charAt(at));
          } else if (Character.isWhitespace(point)) {
            clean.append(' ');
          } else if (type != Character.CONTROL
              && type != Character.FORMAT
              && type != Character.SURROGATE
              && type != Character.UNASSIGNED) {
            clean.appendCodePoint(point);
          }
        });
    return clean.toString().strip();
  }

  private static String fitted(String text, int characters, int bytes) {
    var fitted = new StringBuilder();
    int used = 0;
    for (int point : text.codePoints().toArray()) {
      String character = Character.toString(point);
      used += bytes(character);
      if (fitted.length() + character.length() > characters || used > bytes) {
        break;
      }
      fitted.append(character);
    }
    return fitted.toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
