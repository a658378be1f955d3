package org.banfu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.letter.Names;
import org.banfu.intake.letter.Reference;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// What the lines say of the proposal itself, and the lines that are left.
record PastedHead(
    @Nullable String number,
    @Nullable String title,
    List<String> proposers,
    Reference reference,
    List<String> rest) {
  private static final int HEAD_LINES = 30;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_NAMES = 200;
  private static final Pattern LABEL =
      Pattern.compile(
          "[【\\[]?(?:(提案号|提案编号|建议号|建议编号|编号|案号)"
              + "|(案由|题目|标题|提案题目|提案名称|建议题目|建议名称)"
              + "|(第一提案人|提案人|提案者|提出人|领衔人|领衔委员|领衔代表|领衔提案人|建议人|委员|代表|联名人|附议人))"
              + "[】\\]]?[：:](.*)");
  private static final Pattern NUMBER = Pattern.compile("第?([A-Za-z0-9【】〔〕\\[\\]-]{1,20})号?");
  private static final Pattern TITLE = Pattern.compile("《?(关于.{2,110}(?:提案|建议|议案))》?");

  static PastedHead of(List<String> lines) {
    var reading = new Reading();
    for (int i = 0; i < lines.size(); i++) {
      reading.line(lines.get(i), i);
    }
    return new PastedHead(
        reading.number != null ? reading.number : reading.reference().number(),
        reading.title,
        reading.proposers,
        reading.reference(),
        reading.rest);
  }

  private static final class Reading {
    private @Nullable String number;
    private @Nullable String title;
    private final List<String> proposers = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();

    void line(String line, int index) {
      if (index < HEAD_LINES) {
        // A line of its own stays one: two numbers must not run together.
        head.append(Widths.squeeze(line)).append('；');
      }
      String bare = line.strip();
      boolean taken = labelled(Widths.squeeze(bare)) || (title == null && titled(bare, index));
      if (!taken) {
        rest.add(line.stripTrailing());
      }
    }

    Reference reference() {
      return Reference.of(head.toString());
    }

    private boolean labelled(String line) {
      Matcher label = LABEL.matcher(line);
      if (line.length() > LONGEST_NAMES || !label.matches()) {
        return false;
      }
      String value = label.group(4);
      if (label.group(1) != null) {
        return numbered(value);
      } else if (label.group(2) != null) {
        boolean isNew = title == null && !value.isEmpty() && value.length() <= LONGEST_TITLE;
        title = isNew ? value : title;
        return isNew || value.isEmpty();
      }
      // 提案人：白露 界别：教育界 says more than names.
      boolean isNames = value.indexOf('：') < 0 && value.indexOf(':') < 0 && value.indexOf('。') < 0;
      if (isNames) {
        Names.addressed(value).stream()
            .filter(name -> !proposers.contains(name))
            .forEach(proposers::add);
      }
      return isNames;
    }

    private boolean numbered(String value) {
      Matcher found = NUMBER.matcher(value);
      if (number == null && found.matches()) {
        number = found.group(1);
        return true;
      }
      return value.isEmpty();
    }

    private boolean titled(String line, int index) {
      Matcher found = TITLE.matcher(line);
      boolean isTitle =
          index < HEAD_LINES
              && line.length() <= LONGEST_TITLE
              && found.matches()
              && line.indexOf('。') < 0;
      title = isTitle ? found.group(1) : title;
      return isTitle;
    }
  }
}
