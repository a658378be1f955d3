package org.banfu.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Lays the figures out as docs/benchmarks.md.
final class Page {
  private static final String NOT_YET =
      """
      The windows, ours and the bare one, are real but drawn into memory (JavaFX's headless platform), each
      in a fresh process without an AOT cache; a key stroke is what it costs the JavaFX thread until the
      window is laid out anew.

      Not measured: search, idle, installed size (these parts of the product come later); python-docx and docxtpl (no Python packages are to be
      had on this machine; in the first trials python-docx took 55 ms a letter, see the design's
      `documents.md`).
      """;

  private final Settings settings;
  private final Figures figures;
  private final String machine;

  Page(Settings settings, Figures figures, String machine) {
    this.settings = settings;
    this.figures = figures;
    this.machine = machine;
  }

  String write(String quietness, Duration took) {
    return """
    # Benchmarks

    Written by `mvn -Pbench` (a short run: `mvn -Pbench -Dbench.quick=true`); do not edit by hand.

    - **When:** %s, %d minutes%s
    - **Where:** %s
    - **How quiet:** %s
    - **How:** the parts by JMH (warm, own JVM each, %d rounds, medians of the rounds' p50), what is cold and
      whole jobs in child processes (%d runs each, medians; jobs once). Ours and the peers' figures come from
      this run. Proposals: generated, seed 42, about 10 KB of text each.

    ## Budgets

    Below 1 in a ratio means that we are faster. Budgets without a peer are times.

    | what | ours | the other | ours ÷ other | budget | result |
    |---|--:|--:|--:|---|---|
    %s

    %s
    ## Figures

    Milliseconds, or what the name ends with: the median, and the samples from the smallest to the largest.

    | figure | median | samples |
    |---|--:|---|
    %s
    """
        .formatted(
            LocalDate.now(),
            took.toMinutes(),
            settings.quick() ? " (a short run, nothing is warm in it: take no decision by it)" : "",
            machine,
            quietness,
            settings.rounds(),
            settings.runs(),
            budgets(),
            NOT_YET,
            samples());
  }

  private String budgets() {
    return Budget.all(settings).stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Budget budget) {
    OptionalDouble value = budget.value(figures);
    String other = budget.against();
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            budget.what(),
            amount(budget.measured()),
            other == null ? "" : amount(other),
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

  private String samples() {
    return figures.all().keySet().stream().map(this::sample).collect(Collectors.joining("\n"));
  }

  private String sample(String name) {
    List<Double> sorted = figures.all().get(name).stream().sorted().toList();
    String range =
        sorted.size() == 1
            ? "one"
            : "%d: %s – %s"
                .formatted(sorted.size(), number(sorted.getFirst()), number(sorted.getLast()));
    return "| %s | %s | %s |".formatted(name, number(figures.median(name).orElseThrow()), range);
  }

  private String amount(String figure) {
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
