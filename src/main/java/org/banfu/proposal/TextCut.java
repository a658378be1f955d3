package org.banfu.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/// A text cut in two at a caret, and texts put together again.
record TextCut(String before, String after) {
  /// Cuts between characters; a line end at the caret goes, for the cut stands for it.
  static TextCut at(String text, int caret) {
    int at = Math.clamp(caret, 0, text.length());
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    at = inside ? at - 1 : at;
    boolean endsLine = at > 0 && text.charAt(at - 1) == '\n';
    boolean beginsLine = !endsLine && at < text.length() && text.charAt(at) == '\n';
    return new TextCut(
        text.substring(0, endsLine ? at - 1 : at), text.substring(beginsLine ? at + 1 : at));
  }

  /// Both texts, the second on a line of its own; one alone if the other is empty.
  static String lines(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second;
  }

  /// One card of two.
  static Suggestion joined(Suggestion first, Suggestion next) {
    boolean isHeadless = first.heading().isBlank();
    String inner = isHeadless ? "" : next.heading();
    boolean isBare = next.reply().isEmpty() && first.reply().isEmpty();
    boolean aboveReply = next.request().isEmpty() && !isBare;
    var items = new ArrayList<ActionItem>(first.items());
    items.addAll(next.items());
    return first
        .with()
        .heading(isHeadless ? next.heading() : first.heading())
        .request(lines(first.request(), lines(aboveReply ? "" : inner, next.request())))
        .reply(lines(first.reply(), lines(aboveReply ? inner : "", next.reply())))
        .unit(both(first.unit(), next.unit(), "、"))
        .items(items)
        .remark(both(first.remark(), next.remark(), "\n"))
        .sourceNumber(both(first.sourceNumber(), next.sourceNumber(), "、"))
        .build();
  }

  private static @Nullable String both(
      @Nullable String first, @Nullable String second, String between) {
    var stated = new LinkedHashSet<String>();
    if (first != null && !first.isBlank()) {
      stated.add(first);
    }
    if (second != null && !second.isBlank()) {
      stated.add(second);
    }
    return stated.isEmpty() ? first : String.join(between, stated);
  }
}
