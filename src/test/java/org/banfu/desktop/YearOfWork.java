package org.banfu.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/// `mvn -Plongrun`: works a simulated year through the window and keeps what each week left in
/// `docs/longrun.md`.
public final class YearOfWork {
  private static final int PROPOSALS = 300;
  private static final int DAYS = 5;
  private static final int EDITS = 20;

  private YearOfWork() {}

  /// @param arguments the page, the folder to work in, how many weeks
  public static void main(String[] arguments) throws Exception {
    Path page = Path.of(arguments[0]);
    int weeks = Integer.parseInt(arguments[2]);
    Path place = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "year");
    LongRun.startToolkit();
    var office = new LongRun(place, PROPOSALS, DAYS, EDITS);
    office.begin();
    System.out.print(WeekFigures.head());
    List<WeekFigures> year = office.run(weeks, week -> System.out.print(week.line()));
    Files.writeString(page, page(year));
    System.exit(0);
  }

  static String page(List<WeekFigures> year) {
    var text = new StringBuilder();
    text.append("# A year of work\n\n");
    text.append(
        """
        Written by `mvn -Plongrun` on %s, Java %s, %s %s, %d processors. An office of %d proposals
        works %d weeks of %d days in the real window on the headless platform: on each day one
        import, %d edits that are saved one by one, five searches, two letters, an undo now and then,
        a change of state, all tabs and three pages, and at its end a verified backup. The program is
        started anew each week. The figures are those at the end of the week with the window open,
        the heap after a collection that gives up what is softly held, too.

        """
            .formatted(
                LocalDate.now(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.getRuntime().availableProcessors(),
                PROPOSALS,
                year.size(),
                DAYS,
                EDITS));
    text.append("## Flat or not\n\n");
    text.append("The last quarter beside the second, mean of the weeks.\n\n");
    text.append("| | second quarter | last quarter | times |\n|---|---:|---:|---:|\n");
    text.append(line("heap, MiB", year, WeekFigures::heap, 1024));
    text.append(line("RSS, MiB", year, WeekFigures::resident, 1024));
    text.append(line("handles", year, WeekFigures::handles, 1));
    text.append(line("threads", year, WeekFigures::threads, 1));
    text.append(line("journal, MiB", year, WeekFigures::journal, 1024));
    text.append(line("data file, MiB", year, WeekFigures::data, 1024));
    text.append(line("data file, KiB a proposal", year, of -> of.data() / of.proposals(), 1));
    text.append(line("backups, MiB", year, WeekFigures::backups, 1024));
    text.append(line("p99 of saves, ms", year, WeekFigures::slowest, 1));
    text.append("\n## Week by week\n\n").append(WeekFigures.head());
    year.forEach(week -> text.append(week.line()));
    return text.toString();
  }

  private static String line(
      String name, List<WeekFigures> year, ToLongFunction<WeekFigures> figure, int unit) {
    int quarter = Math.max(1, year.size() / 4);
    double second = mean(year.subList(quarter, Math.min(year.size(), 2 * quarter)), figure) / unit;
    double last = mean(year.subList(year.size() - quarter, year.size()), figure) / unit;
    return "| %s | %.1f | %.1f | %.2f |%n".formatted(name, second, last, last / second);
  }

  private static double mean(List<WeekFigures> weeks, ToLongFunction<WeekFigures> figure) {
    return weeks.stream().mapToLong(figure).average().orElse(0);
  }
}
