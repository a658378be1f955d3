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

  /// No title and no name is read so long; a text without blanks that was pasted may be longer.
  private static final int MOST_ALOUD = 200;

  /// 第20230477号, 0477: zeros and a year that the number has more, or less, do not matter.
  private static final Pattern WHOLE_NUMBER = Pattern.compile("(?=第|.*号|0)第?([a-z]?0*[1-9]\\d*)号?");

  /// A name and a colon before something; not a time and not an address in the net.
  private static final Pattern LIKE_A_FIELD =
      Pattern.compile("(?:\\p{IsHan}{1,4}|[a-zA-Z]{2,12})[:：](?!//).+", Pattern.DOTALL);

  private final Fold fold;
  private final List<Messages> languages =
      List.of(new Messages(Locale.CHINESE), new Messages(Locale.ENGLISH));

  QueryParser(Fold fold) {
    this.fold = fold;
  }

  /// @param categories those that there are; empty where that is not known yet
  Query parse(String query, Set<String> categories) {
    return new Reading(categories).of(new Terms(query).read());
  }

  /// One query while it is read.
  private final class Reading {
    private final Set<String> categories;
    private final List<QueryNote> notes = new ArrayList<>();

    Reading(Set<String> categories) {
      this.categories = categories;
    }

    Query of(List<Term> terms) {
      notes.addAll(Either.notes(terms));
      for (int i = 0; i + 1 < terms.size(); i++) {
        String name = terms.get(i).raw();
        String value = terms.get(i + 1).raw();
        if (Terms.isName(terms.get(i))) {
          notes.add(QueryNote.blank(name + " " + value, name + value));
        }
      }
      var groups = new ArrayList<Query.Group>();
      for (int i = 0; i < terms.size(); i++) {
        boolean isEither = isEither(terms, i);
        Term first = terms.get(i);
        var any = new ArrayList<>(atoms(isEither && first.not() ? first.asText() : first));
        while (isEither(terms, i)) {
          i += 2;
          any.addAll(atoms(terms.get(i).not() ? terms.get(i).asText() : terms.get(i)));
        }
        groups.add(new Query.Group(any, first.not() && !isEither));
      }
      return new Query(groups, notes);
    }

    private static boolean isEither(List<Term> terms, int at) {
      return at + 2 < terms.size() && terms.get(at + 1).isOr() && !terms.get(at + 2).isOr();
    }

    private List<Atom> atoms(Term term) {
      Terms.Key key = term.key();
      if (key != null) {
        String typed = term.raw().substring(term.not() ? 1 : 0);
        List<Atom> read = restricted(key, fold.of(term.text()), typed);
        return read.isEmpty() ? List.of(words(typed, false)) : read;
      }
      return switch (term.form()) {
        case OPEN_PHRASE -> List.of(words(term.text(), true), words(term.raw(), true));
        case PHRASE -> List.of(words(term.text(), true));
        case PLAIN -> plain(term.text());
      };
    }

    /// A part of it, or with other zeros the whole.
    private static List<Atom> number(String value) {
      Atom part = new Atom.NumberPart(bare(NUMBER, value));
      Matcher number = WHOLE_NUMBER.matcher(value);
      return number.matches()
          ? List.of(part, new Atom.WholeNumber(number.group(1)))
          : List.of(part);
    }

    private List<Atom> plain(String text) {
      if (LIKE_A_FIELD.matcher(text).matches()) {
        notes.add(QueryNote.field(text));
      }
      Atom words = words(text, false);
      Matcher number = WHOLE_NUMBER.matcher(words.wanted());
      return number.matches()
          ? List.of(words, new Atom.WholeNumber(number.group(1)))
          : List.of(words);
    }

    /// Empty where the value is none of the field's.
    private List<Atom> restricted(Terms.Key key, String value, String typed) {
      return switch (key) {
        case NUMBER -> number(value);
        case MEMBER -> List.of(new Atom.Member(value));
        case UNIT -> List.of(new Atom.Unit(value));
        case YEAR -> noted(years(value), QueryNote.year(typed));
        case CATEGORY ->
            noted(
                category(value), QueryNote.category(typed, categories.stream().sorted().toList()));
        case STATE -> noted(states(value), QueryNote.state(typed));
      };
    }

    private List<Atom> noted(Optional<Atom> read, QueryNote note) {
      if (read.isEmpty()) {
        notes.add(note);
      }
      return read.stream().toList();
    }

    private Optional<Atom> category(String value) {
      String wanted = bare(CATEGORY, value);
      boolean isThere =
          categories.isEmpty() || categories.stream().anyMatch(one -> fold.of(one).equals(wanted));
      return isThere
          ? Optional.of(new Atom.OneOf(Facet.CATEGORY, Set.of(wanted)))
          : Optional.empty();
    }
  }

  private Atom words(String text, boolean literal) {
    String folded = fold.of(text);
    boolean isAloud = !literal && folded.length() <= MOST_ALOUD && Pinyin.isTyped(folded);
    return new Atom.Words(folded, isAloud);
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
