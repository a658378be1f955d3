package org.banfu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// Cuts a query into terms. Quotes, - and | count only where a term begins; an input method that
/// gives its second quote first (”科教城”) means a phrase, too.
final class Terms {
  private static final Map<String, Key> KEYS =
      Map.ofEntries(
          Map.entry("编号", Key.NUMBER),
          Map.entry("編號", Key.NUMBER),
          Map.entry("number", Key.NUMBER),
          Map.entry("委员", Key.MEMBER),
          Map.entry("委員", Key.MEMBER),
          Map.entry("代表", Key.MEMBER),
          Map.entry("member", Key.MEMBER),
          Map.entry("单位", Key.UNIT),
          Map.entry("單位", Key.UNIT),
          Map.entry("unit", Key.UNIT),
          Map.entry("年", Key.YEAR),
          Map.entry("year", Key.YEAR),
          Map.entry("类别", Key.CATEGORY),
          Map.entry("類別", Key.CATEGORY),
          Map.entry("category", Key.CATEGORY),
          Map.entry("状态", Key.STATE),
          Map.entry("狀態", Key.STATE),
          Map.entry("state", Key.STATE));

  private static final int LONGEST_KEY = 8;

  private final String query;
  private final List<Term> terms = new ArrayList<>();
  private int at;

  /// The fields that a term can be restricted to.
  enum Key {
    NUMBER,
    MEMBER,
    UNIT,
    YEAR,
    CATEGORY,
    STATE
  }

  Terms(String query) {
    this.query = query.replace(String.valueOf(Sheet.END), "");
  }

  List<Term> read() {
    while (skipBlanks()) {
      int start = at;
      boolean isOr = isOneOf("|｜") && isFollowed();
      if (isOr) {
        terms.add(new Term(Term.Form.PLAIN, false, null, "|", "|"));
        at++;
        start = at;
      }
      boolean not = isOneOf("-－") && isFollowed();
      if (not) {
        at++;
      }
      term(start, not);
    }
    return terms;
  }

  private void term(int start, boolean not) {
    Key key = key();
    int from = at;
    if (isOneOf("\"“”＂") && phrase(start, not, key)) {
      return;
    }
    while (at < query.length() && !isBlank(query.charAt(at))) {
      at++;
    }
    String text = query.substring(from, at);
    terms.add(new Term(Term.Form.PLAIN, not, key, text, query.substring(start, at)));
  }

  /// False if it is no phrase: nothing stands in it.
  private boolean phrase(int start, boolean not, @Nullable Key key) {
    char closing = query.charAt(at) == '“' ? '”' : query.charAt(at);
    int end = query.indexOf(closing, at + 1);
    boolean isOpen = end < 0;
    String text = query.substring(at + 1, isOpen ? query.length() : end);
    if (text.isBlank()) {
      return false;
    }
    at = isOpen ? query.length() : end + 1;
    String raw = query.substring(start + (not ? 1 : 0), at);
    Term.Form form = isOpen ? Term.Form.OPEN_PHRASE : Term.Form.PHRASE;
    terms.add(new Term(form, not, key, text, key == null ? raw : query.substring(start, at)));
    return true;
  }

  /// A field's name with its colon, if a value follows.
  private @Nullable Key key() {
    for (int i = at; i < query.length() && i <= at + LONGEST_KEY; i++) {
      if (query.charAt(i) == ':' || query.charAt(i) == '：') {
        Key key = KEYS.get(query.substring(at, i).toLowerCase(Locale.ROOT));
        if (key != null && i + 1 < query.length() && !isBlank(query.charAt(i + 1))) {
          at = i + 1;
          return key;
        }
        return null;
      }
    }
    return null;
  }

  /// Whether a term is nothing but a field's name with its colon: its value stands behind a blank.
  static boolean isName(Term term) {
    String raw = term.raw();
    boolean isNamed = raw.endsWith(":") || raw.endsWith("：");
    return term.form() == Term.Form.PLAIN
        && isNamed
        && KEYS.containsKey(raw.substring(0, raw.length() - 1).toLowerCase(Locale.ROOT));
  }

  private boolean skipBlanks() {
    while (at < query.length() && isBlank(query.charAt(at))) {
      at++;
    }
    return at < query.length();
  }

  private static boolean isBlank(char one) {
    return Widths.isBlank(one);
  }

  private boolean isOneOf(String characters) {
    return at < query.length() && characters.indexOf(query.charAt(at)) >= 0;
  }

  private boolean isFollowed() {
    return at + 1 < query.length() && !isBlank(query.charAt(at + 1));
  }
}
