package org.banfu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was perhaps meant as 或: `OR`, and a | that stands in a term or at its end. Both are text,
/// since an operator counts only as a term of its own or where a term begins.
final class Either {
  private static final String BAR = "[|｜]";
  private static final String WRITTEN = " | ";

  private Either() {}

  static List<QueryNote> notes(List<Term> terms) {
    var notes = new ArrayList<QueryNote>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.form() != Term.Form.PLAIN || term.not() || term.isOr()) {
        continue;
      }
      Optional<Term> next =
          terms.stream().skip(i + 1L).findFirst().filter(one -> !one.not() && !one.isOr());
      boolean isWord = term.key() == null && term.raw().equalsIgnoreCase("or");
      if (isWord && i > 0 && next.isPresent() && isText(terms.get(i - 1))) {
        notes.add(between(terms.get(i - 1), term, next.get()));
      } else if (!isWord) {
        inside(term, next).ifPresent(notes::add);
      }
    }
    return notes;
  }

  private static boolean isText(Term term) {
    return !term.not() && !term.isOr();
  }

  private static QueryNote between(Term before, Term or, Term after) {
    return QueryNote.either(
        before.raw() + " " + or.raw() + " " + after.raw(), before.raw() + WRITTEN + after.raw());
  }

  private static Optional<QueryNote> inside(Term term, Optional<Term> next) {
    List<String> parts =
        Arrays.stream(term.text().split(BAR, -1)).filter(part -> !part.isEmpty()).toList();
    boolean isCut = term.text().matches(".*" + BAR + "$");
    if (parts.isEmpty() || (parts.size() == 1 && !(isCut && next.isPresent()))) {
      return Optional.empty();
    }
    String name = term.raw().substring(0, term.raw().length() - term.text().length());
    String written = parts.stream().map(name::concat).collect(Collectors.joining(WRITTEN));
    boolean goesOn = isCut && next.isPresent();
    return Optional.of(
        QueryNote.either(
            goesOn ? term.raw() + " " + next.get().raw() : term.raw(),
            goesOn ? written + WRITTEN + next.get().raw() : written));
  }
}
