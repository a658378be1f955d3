package org.banfu.search;

import java.util.Set;
import org.banfu.text.Pinyin;

/// One condition of a query; all texts are folded.
sealed interface Atom {
  /// A text that the proposal contains.
  ///
  /// @param aloud whether Latin letters may be meant as pinyin
  record Words(String text, boolean aloud) implements Atom {}

  /// 编号: a part of the number.
  record NumberPart(String text) implements Atom {}

  /// 第0477号: the whole number, zeros at its beginning and a year before it or not.
  record WholeNumber(String text) implements Atom {}

  /// 委员: a part of a proposer's name, or its pinyin.
  record Member(String text) implements Atom {}

  /// 单位: a part of a unit's name, or its pinyin.
  record Unit(String text) implements Atom {}

  /// 年, 类别, 状态: one of these values.
  record OneOf(Facet facet, Set<String> values) implements Atom {
    public OneOf {
      values = Set.copyOf(values);
    }
  }

  /// The text that is looked for; empty for [OneOf].
  default String wanted() {
    return switch (this) {
      case Words words -> words.text();
      case NumberPart number -> number.text();
      // What is there in any case.
      case WholeNumber number -> number.text().substring(Rank.zeros(number.text()));
      case Member member -> member.text();
      case Unit unit -> unit.text();
      case OneOf one -> "";
    };
  }

  /// What is read before the subject of a title finds nothing yet, and something once it goes on.
  private static boolean isReadOn(String typed, Words before, Pinyin pinyin) {
    return before.aloud()
        && typed.startsWith(before.text())
        && !TitleFrame.isReadBefore(Pinyin.typed(before.text()), pinyin);
  }

  /// Whether whatever fits this fits the other one too; false where that is not sure.
  default boolean narrows(Atom other, Pinyin pinyin) {
    return switch (this) {
      case Words words ->
          other instanceof Words before
              && words.text().contains(before.text())
              && (!words.aloud() || isReadOn(words.text(), before, pinyin));
      case NumberPart number ->
          other instanceof NumberPart before && number.text().contains(before.text());
      case Member member ->
          other instanceof Member before
              && member.text().startsWith(before.text())
              && before.text().length() >= 2;
      case Unit unit ->
          other instanceof Unit before
              && unit.text().startsWith(before.text())
              && before.text().length() >= 2;
      case WholeNumber number -> equals(other);
      case OneOf one -> equals(other);
    };
  }
}
