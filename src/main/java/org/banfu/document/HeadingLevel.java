package org.banfu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The levels of a letter's headings that have a face of their own (GB/T 9704-2012, 7.3.3): 一、 in
/// 黑体, （一） in 楷体. 1. and （1） are set as the text.
///
/// A heading is the whole line, or its first sentence when text follows behind it in the line.
enum HeadingLevel {
  ONE("LevelOne", "层次一", "[一二三四五六七八九十]{1,3}、"),
  TWO("LevelTwo", "层次二", "[（(][一二三四五六七八九十]{1,3}[）)]");

  /// The longest heading: two lines of a letter. What is longer is text that begins with a number.
  private static final int LONGEST = 56;

  private final String style;
  private final String styleName;
  private final Pattern number;

  HeadingLevel(String style, String styleName, String number) {
    this.style = style;
    this.styleName = styleName;
    this.number = Pattern.compile(number);
  }

  /// Whether this is its character style in the built-in templates.
  boolean isStyle(String id, String name) {
    return id.equals(style) || name.equals(styleName);
  }

  /// The level of the heading that this line begins with, if it does.
  static @Nullable HeadingLevel of(String text, int from, int to) {
    for (HeadingLevel level : values()) {
      Matcher number = level.number.matcher(text).region(from, to);
      if (number.lookingAt() && end(text, from, to) - from <= LONGEST) {
        return level;
      }
    }
    return null;
  }

  /// Where the heading of a line ends.
  static int end(String text, int from, int to) {
    int stop = text.indexOf('。', from);
    return stop < 0 || stop >= to ? to : stop + 1;
  }
}
