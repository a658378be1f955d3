package org.banfu.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.text.ChineseNumerals;

/// The names of a letter's attachments without the numbers that were typed before them: a document
/// numbers them by position. What may be words of a name stays: 一、二年级课后服务清单, 1、2号线站点改造表.
final class AttachmentNames {
  /// 附件： numbers nothing. 附件：1.线路图 is how a letter itself has the first one.
  private static final Pattern LABEL = Pattern.compile("^附件[\\s\\u3000]*[：:][\\s\\u3000]*");

  /// 附件1：
  private static final String LABELLED = "附件[\\s\\u3000]*(\\d{1,2})[：:]";

  /// 附件1： 1. 1、 （1） 一、 but not the 1.5 of 1.5米.
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:"
              + LABELLED
              + "|(\\d{1,2})(?:、|[.．](?!\\d))|[（(](\\d{1,2})[）)]|([一二三四五六七八九十]{1,3})、)[\\s\\u3000]*");

  /// The one number that a single attachment may have.
  private static final Pattern ONLY =
      Pattern.compile("^(?:" + LABELLED + "|1[.．](?!\\d))[\\s\\u3000]*");

  /// What is counted on: 一、二年级 are two years, 1、2号线 two lines.
  private static final Pattern NEXT = Pattern.compile("^(?:\\d{1,4}|[一二三四五六七八九十]{1,3})");

  private AttachmentNames() {}

  /// In their order, blank ones left out.
  static List<String> of(List<String> typed) {
    List<String> names =
        typed.stream()
            .map(String::strip)
            .map(name -> unnumbered(name, LABEL))
            .filter(name -> !name.isEmpty())
            .toList();
    return names.size() == 1 ? List.of(unnumbered(names.getFirst(), ONLY)) : unnumbered(names);
  }

  /// Only where each has the number of its own position: else the numbers belong to the names.
  private static List<String> unnumbered(List<String> typed) {
    List<String> bare = new ArrayList<>();
    for (String name : typed) {
      Matcher number = NUMBER.matcher(name);
      boolean isOwn = number.find() && position(number) == bare.size() + 1;
      if (!isOwn || number.end() == name.length() || countsOn(number, name)) {
        return typed;
      }
      bare.add(name.substring(number.end()));
    }
    // （1）班情况 and （2）班情况 are two classes.
    return new HashSet<>(bare).size() == bare.size() ? bare : typed;
  }

  private static int position(Matcher number) {
    for (int group = 1; group <= number.groupCount(); group++) {
      if (number.group(group) != null) {
        return ChineseNumerals.parse(number.group(group)).orElse(0);
      }
    }
    return 0;
  }

  private static boolean countsOn(Matcher number, String name) {
    Matcher next = NEXT.matcher(name.substring(number.end()));
    if (!number.group().endsWith("、") || !next.find()) {
      return false;
    }
    OptionalInt following = ChineseNumerals.parse(next.group());
    return following.isPresent() && following.getAsInt() == position(number) + 1;
  }

  /// A name that is nothing but a number stays.
  private static String unnumbered(String name, Pattern number) {
    String bare = number.matcher(name).replaceFirst("");
    return bare.isEmpty() ? name : bare;
  }
}
