package org.banfu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banfu.proposal.State;
import org.banfu.text.Fold;
import org.banfu.text.Messages;
import org.banfu.text.Pinyin;

/// Reads a query. A space means AND; a phrase stands in quotes; -词 excludes; 或 or | between two
/// terms means OR and binds closer than AND; 编号: 委员: 单位: 年: 类别: 状态: restrict.
///
/// No query is wrong: what cannot be understood is text to be found.
final class QueryParser {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:[-~—–至到](\\d{4})年?)?");
  private static final Pattern NUMBER = Pattern.compile("第?(.+?)号?");
  private static final Pattern CATEGORY = Pattern.compile("(.+?)类?");
  private static final int MOST_YEARS = 200;

  private final Fold fold;
  private final List<Messages> languages =
      List.of(new Messages(Locale.CHINESE), new Messages(Locale.ENGLISH));

  QueryParser(Fold fold) {
    this.fold = fold;
  }

  Query parse(String query) {
    List<Term> terms = new Terms(query).read();
    var groups = new ArrayList<Query.Group>();
    for (int i = 0; i < terms.size(); i++) {
      var any = new ArrayList<Atom>(atoms(terms.get(i)));
      while (i + 2 < terms.size() && terms.get(i + 1).isOr() && !terms.get(i + 2).isOr()) {
        i += 2;
        any.addAll(atoms(terms.get(i).not() ? terms.get(i).asText() : terms.get(i)));
      }
      groups.add(new Query.Group(any, terms.get(i).not() && any.size() == 1));
    }
    return new Query(groups);
  }

  private List<Atom> atoms(Term term) {
    if (term.key() != null) {
      Optional<Atom> restricted = restricted(term.key(), fold.of(term.text()));
      return restricted
          .map(List::of)
          .orElseGet(() -> List.of(words(term.raw().substring(term.not() ? 1 : 0), false)));
    }
    return switch (term.form()) {
      case OPEN_PHRASE -> List.of(words(term.text(), true), words(term.raw(), true));
      case PHRASE -> List.of(words(term.text(), true));
      case PLAIN -> List.of(words(term.text(), false));
    };
  }

  private Atom words(String text, boolean literal) {
    String folded = fold.of(text);
    return new Atom.Words(folded, !literal && Pinyin.isTyped(folded));
  }

  private Optional<Atom> restricted(Terms.Key key, String value) {
    return switch (key) {
      case NUMBER -> Optional.of(new Atom.NumberPart(bare(NUMBER, value)));
      case MEMBER -> Optional.of(new Atom.Member(value));
      case UNIT -> Optional.of(new Atom.Unit(value));
      case YEAR -> years(value);
      case CATEGORY -> Optional.of(new Atom.OneOf(Facet.CATEGORY, Set.of(bare(CATEGORY, value))));
      case STATE -> states(value);
    };
  }

  private static String bare(Pattern pattern, String value) {
    Matcher bare = pattern.matcher(value);
    return bare.matches() ? bare.group(1) : value;
  }

  private static Optional<Atom> years(String value) {
    Matcher years = YEARS.matcher(value);
    if (!years.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    if (last < first || last - first > MOST_YEARS) {
      return Optional.empty();
    }
    return Optional.of(
        new Atom.OneOf(
            Facet.YEAR,
            IntStream.rangeClosed(first, last)
                .mapToObj(Integer::toString)
                .collect(Collectors.toSet())));
  }

  /// The states whose name on the screen contains the value, in either language.
  private Optional<Atom> states(String value) {
    Set<String> states =
        Stream.of(State.values())
            .filter(state -> languages.stream().anyMatch(one -> isNamed(one, state, value)))
            .map(state -> fold.of(state.name()))
            .collect(Collectors.toCollection(TreeSet::new));
    return states.isEmpty() ? Optional.empty() : Optional.of(new Atom.OneOf(Facet.STATE, states));
  }

  private boolean isNamed(Messages language, State state, String value) {
    return fold.of(language.text("words.state." + state)).contains(value);
  }
}
