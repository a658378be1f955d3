package org.banfu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banfu.intake.letter.HeadingNumber;
import org.jspecify.annotations.Nullable;

/// The text of a proposal cut into background and suggestions at its headings.
///
/// With a section called 建议 its parts are the suggestions; else the parts called 建议一, 建议二; else the
/// outermost numbered parts that are not called 背景, 问题 and the like; without numbers all is one.
record PastedBody(List<String> background, List<PastedSuggestion> suggestions) {
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_HEADING = 60;
  private static final Pattern NAMED = Pattern.compile("(?:建议|意见)第?[一二三四五六七八九十\\d].*");
  private static final Pattern ASKS = Pattern.compile(".*(?:建议|对策|意见|举措|措施|办法)(?:如下)?[：:。]?");
  private static final Pattern TELLS =
      Pattern.compile(".*(?:背景|问题|现状|情况|原因|分析|意义|必要性|理由|案由|困难|短板|不足).*");

  static PastedBody of(List<String> lines) {
    int section = section(lines);
    int from = section < 0 ? 0 : section + 1;
    Style style = style(lines, from);
    var cut = new Cut();
    if (style == null) {
      cut.one(lines, section);
      return cut.body();
    }
    boolean isAsking = section >= 0;
    boolean isEnded = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isHeading = i >= from && Style.of(line) == style;
      // 四、其他 behind 三、建议 is no part of it.
      isEnded |=
          section >= 0
              && i > section
              && Style.of(line) != null
              && Style.of(line) == Style.of(lines.get(section))
              && style != Style.of(line);
      if (isHeading && !isEnded && (isAsking || !isBackground(line))) {
        cut.begin(line);
      } else if (isHeading || isEnded || i <= section) {
        cut.end(line);
      } else {
        cut.go(line);
      }
    }
    return cut.body();
  }

  // The line 三、建议, or 为此，提出以下建议：
  private static int section(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = bare(lines.get(i));
      boolean isName =
          !line.isEmpty()
              && line.length() <= LONGEST_NAME
              && ASKS.matcher(line).matches()
              && !NAMED.matcher(lines.get(i).strip()).matches();
      Style parts = isName ? style(lines, i + 1) : null;
      // 一、完善站点的建议 before 二、 is the first of them, not what they stand under.
      if (parts != null && parts != Style.of(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBackground(String line) {
    String name = bare(line);
    int stop = name.indexOf('。');
    String first = stop < 0 ? name : name.substring(0, stop);
    return first.length() <= LONGEST_NAME
        && TELLS.matcher(first).matches()
        && !first.contains("建议")
        && !first.contains("解决");
  }

  private static @Nullable Style style(List<String> lines, int from) {
    Style first = null;
    for (String line : lines.subList(from, lines.size())) {
      Style style = Style.of(line);
      if (style == Style.NAMED) {
        return style;
      }
      first = first == null ? style : first;
    }
    return first;
  }

  private static String bare(String line) {
    String stripped = line.strip();
    return HeadingNumber.ofHeading(stripped)
        .map(number -> stripped.substring(number.length()).strip())
        .orElse(stripped);
  }

  /// How a heading is numbered.
  private enum Style {
    NAMED("(?:建议|意见)第?[一二三四五六七八九十\\d]{1,3}[：:、.．，\\s].*"),
    ORDINAL("第[一二三四五六七八九十]{1,3}[，,、：:].*"),
    NUMERAL("[一二三四五六七八九十]{1,3}[、.．].*"),
    BRACKETED("[（(][一二三四五六七八九十]{1,3}[）)].*"),
    DIGIT("\\d{1,2}(?:[、．]|\\.(?!\\d)).*"),
    BRACKETED_DIGIT("[（(]\\d{1,2}[）)].*");

    private final Pattern pattern;

    Style(String pattern) {
      this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    static @Nullable Style of(String line) {
      String stripped = line.strip();
      for (Style style : values()) {
        if (style.pattern.matcher(stripped).matches()) {
          return style;
        }
      }
      return null;
    }
  }

  /// The lines as they fall into place.
  private static final class Cut {
    private final List<String> background = new ArrayList<>();
    private final List<PastedSuggestion> suggestions = new ArrayList<>();
    private final List<String> request = new ArrayList<>();
    private @Nullable String heading;

    void begin(String line) {
      close();
      String text = bare(line);
      int stop = text.indexOf('。') + 1;
      int colon = text.indexOf('：') + 1;
      int end = stop == 0 || (colon > 0 && colon < stop) ? colon : stop;
      if (end > 0 && end < text.length() && end <= LONGEST_HEADING) {
        heading = text.substring(0, end).strip();
        request.add(text.substring(end).strip());
      } else if (text.length() <= LONGEST_HEADING) {
        heading = text;
      } else {
        heading = "";
        request.add(text);
      }
    }

    void end(String line) {
      close();
      background.add(line);
    }

    void go(String line) {
      (heading == null ? background : request).add(line);
    }

    void one(List<String> lines, int section) {
      for (int i = 0; i < lines.size(); i++) {
        (i <= section ? background : request).add(lines.get(i));
      }
      heading = "";
      close();
    }

    PastedBody body() {
      close();
      return new PastedBody(trimmed(background), suggestions);
    }

    private void close() {
      if (heading != null) {
        String asked = String.join("\n", trimmed(request));
        if (!heading.isEmpty() || !asked.isEmpty()) {
          suggestions.add(new PastedSuggestion(heading, asked));
        }
      }
      heading = null;
      request.clear();
    }

    private static List<String> trimmed(List<String> lines) {
      return lines.stream().filter(line -> !line.isBlank()).map(String::strip).toList();
    }
  }
}
