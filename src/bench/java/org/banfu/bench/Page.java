package org.banfu.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Lays the figures out as docs/benchmarks.md.
final class Page {
  static final String WINDOW = "## The window";
  static final String DOCUMENTS = "## Documents";

  private static final String HOW_DOCUMENTS =
      """
      Each in a fresh process with the product's own JVM options, without an AOT cache, ours and the
      peers' in turn; one letter by JMH. **Letters:** reply forms with their annex, with the check for
      rare characters, each forced to disk and moved into place, on all cores; "warm" is the second
      batch of a process. **Ledger:** 17 columns of the largest archive; "from the archive" loads every
      proposal; against POI's SXSSF the cells are at hand (POI without title, totals and heights).
      """;

  static final String INTAKE = "## Letters read";

  private static final String HOW_INTAKE =
      """
      Our own letters, reply forms with their annex (.docx) and their text (.txt), each job in a fresh
      process with the product's own JVM options, on all cores; "first time in a process" is cold.
      **Reading:** until all fields are understood. **Import:** reading, the original kept, a search for
      doubles, and one transaction a file, each forced to disk. **Heap:** the most that was ever in use,
      garbage included; none of these jobs may use more than %d MB.
      """
          .formatted(LettersIn.HEAP);

  private static final String NOT_YET =
      """
      Not measured: idle, installed size (these parts of the product come later);
      python-docx and docxtpl (no Python packages are to be had on this machine; in the first trials
      python-docx took 55 ms a letter, see the design's `documents.md`).
      """;

  private static final String HOW_WINDOW =
      """
      Ours and a bare JavaFX window are real but drawn into memory (JavaFX's headless platform), each
      in a fresh process with the product's own JVM options, without an AOT cache. **Start:** from the
      start of the JVM until the list is filled. **Memory:** resident set, ours after the list was
      narrowed by words and sorted. **Opening:** from the choice of a row to the pulse after which all
      that is in sight of the tab shows the proposal, laid out; "to the last" is until one screen
      below and above is filled, too (longer forms follow row by row); "on the processor" is what the
      first screen took of the JavaFX thread's time, without other work on the machine. **Key
      stroke:** time of the processor on the JavaFX thread for the event and the three pulses after
      it. Rows are opened at random, the first five of each tab count for nothing.
      """;

  private final Settings settings;
  private final String machine;

  Page(Settings settings, String machine) {
    this.settings = settings;
    this.machine = machine;
  }

  /// The page but for the part of the window.
  String write(Run run) {
    return """
    # Benchmarks

    Written by `mvn -Pbench` (a short run: `mvn -Pbench -Dbench.quick=true`; the window alone:
    `-Dbench.only=window`; letters read: `intake`; what goes out: `documents`; search: `search`; kept
    versions: `revisions`); do not edit by hand.

    %s
    - **How:** the parts by JMH (warm, own JVM each, %d rounds, medians of the rounds' p50), what is cold and
      whole jobs in child processes (%d runs each, medians; jobs once). Ours and the peers' figures come from
      this run. Proposals: generated, seed 42, about 10 KB of text each.

    ## Budgets

    Below 1 in a ratio means that we are faster. Budgets without a peer are times.

    %s
    %s
    ## Figures

    %s
    """
        .formatted(
            taken(run),
            settings.rounds(),
            settings.runs(),
            budgets(Budget.all(settings), run.figures()),
            NOT_YET,
            samples(run.figures()));
  }

  /// What was measured of the window, with its own time and machine: it may be of another run.
  String window(Run run) {
    return """
    %s

    %s

    %s
    %s
    %s
    """
        .formatted(
            WINDOW,
            taken(run),
            HOW_WINDOW,
            budgets(Budget.window(settings), run.figures()),
            samples(run.figures()));
  }

  /// What was measured of the letters that come in.
  String intake(Run run) {
    return """
    %s

    %s

    %s
    %s
    %s
    """
        .formatted(
            INTAKE,
            taken(run),
            HOW_INTAKE,
            budgets(LettersIn.budgets(settings), run.figures()),
            samples(run.figures()));
  }

  /// What was measured of what goes out.
  String documents(Run run) {
    return """
    %s

    %s

    %s
    %s
    %s
    """
        .formatted(
            DOCUMENTS,
            taken(run),
            HOW_DOCUMENTS,
            budgets(Budget.documents(settings), run.figures()),
            samples(run.figures()));
  }

  /// The page with a section in the place of the one that has its heading, else at the end.
  static String with(String page, String heading, String section) {
    int at = page.indexOf(heading + "\n");
    if (at < 0) {
      return page.stripTrailing() + "\n\n" + section;
    }
    int next = page.indexOf("\n## ", at + heading.length());
    String rest = next < 0 ? "" : page.substring(next);
    return page.substring(0, at) + section.stripTrailing() + "\n" + rest;
  }

  String taken(Run run) {
    return """
    - **When:** %s, %d minutes%s
    - **Where:** %s
    - **How quiet:** %s\
    """
        .formatted(
            LocalDate.ofInstant(run.began(), ZoneId.systemDefault()),
            run.took().toMinutes(),
            settings.quick() ? " (a short run, nothing is warm in it: take no decision by it)" : "",
            machine,
            Machine.quietness(run.load()));
  }

  String budgets(List<Budget> all, Figures figures) {
    String head =
        """
        | what | ours | the other | ours ÷ other | budget | result |
        |---|--:|--:|--:|---|---|
        """;
    return head
        + all.stream().map(budget -> line(budget, figures)).collect(Collectors.joining("\n"))
        + "\n";
  }

  private String line(Budget budget, Figures figures) {
    OptionalDouble value = budget.value(figures);
    String other = budget.against();
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            budget.what(),
            amount(budget.measured(), figures),
            other == null ? "" : amount(other, figures),
            other == null || value.isEmpty() ? "" : number(value.getAsDouble()),
            bound(budget),
            result(budget, value));
  }

  private static String bound(Budget budget) {
    String unit = budget.against() == null ? " ms" : "";
    return switch (budget.times()) {
      case AT_MOST -> "≤ " + number(budget.limit()) + unit;
      case FASTER_AT_LEAST -> "≥ " + number(budget.limit()) + " × faster";
      case SHOWN -> "";
    };
  }

  private String result(Budget budget, OptionalDouble value) {
    if (value.isEmpty()) {
      return "not measured";
    }
    // A short run does not warm up: POI and docx4j look many times slower than they are.
    if (settings.quick()) {
      return "no verdict";
    }
    String why = budget.why().isEmpty() ? "" : "; " + budget.why();
    if (budget.times() == Budget.Bound.SHOWN) {
      return budget.why();
    }
    return (budget.keeps(value.getAsDouble()) ? "met" : "**missed**") + why;
  }

  static String samples(Figures figures) {
    String head =
        """
        Milliseconds, or what the name ends with: the median, and the samples from the smallest to the
        largest.

        | figure | median | samples |
        |---|--:|---|
        """;
    return head
        + figures.all().keySet().stream()
            .map(name -> sample(name, figures))
            .collect(Collectors.joining("\n"));
  }

  private static String sample(String name, Figures figures) {
    List<Double> sorted = figures.all().get(name).stream().sorted().toList();
    String range =
        sorted.size() == 1
            ? "one"
            : "%d: %s – %s"
                .formatted(sorted.size(), number(sorted.getFirst()), number(sorted.getLast()));
    return "| %s | %s | %s |".formatted(name, number(figures.median(name).orElseThrow()), range);
  }

  private static String amount(String figure, Figures figures) {
    OptionalDouble value = figures.median(figure);
    String unit = figure.endsWith(", MB") ? " MB" : " ms";
    return value.isEmpty() ? "" : number(value.getAsDouble()) + unit;
  }

  /// Three digits that count, however large.
  private static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
