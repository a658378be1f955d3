package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.banfu.bench.child.Autosaves;

/// What is kept of one proposal that is typed in for two months, and the room that it takes.
final class Kept {
  static final String HEADING = "## Kept versions";

  static final int SAVES = 10_000;
  static final int DAYS = 60;

  private static final String NAME = "Autosaves " + SAVES;

  private static final String HOW =
      """
      One proposal of about 10 KB is saved 10,000 times over 60 days of a simulated calendar, by an archive
      that stays open all the time and makes its backup each evening. **Kept:** what stood before each
      day's first change. **Content:** the texts that are kept and the one that stands, in UTF-8. **Open:**
      the largest that the data file was at an evening; saves without a pause are written together by H2,
      so **growth by a save** was taken of saves 0.6 s apart, as typing makes them. **Closed:** after H2 has
      compacted it, or written it anew where less than half was used. **Backups:** all that the rotation leaves, with their journals.
      """;

  private final Settings settings;
  private final Children children;
  private final Figures figures;

  Kept(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException {
    Path archive = settings.work().resolve("kept");
    Children.Result result =
        children.run(Autosaves.class, archive.toString(), "" + SAVES, "" + DAYS);
    result.printed().forEach((figure, value) -> figures.add(NAME + ", " + figure, value));
    Folders.delete(archive);
  }

  /// The section of the page.
  static String section(Page page, Run run) {
    return """
    %s

    %s

    %s
    %s
    %s
    """
        .formatted(
            HEADING,
            page.taken(run),
            HOW,
            page.budgets(budgets(), run.figures()),
            Page.samples(run.figures()));
  }

  private static List<Budget> budgets() {
    return List.of(
        Budget.atMost(
            "the closed file ÷ its content",
            NAME + ", data file, closed, MB",
            NAME + ", content, MB",
            4,
            "pages half full, indexes, the tables of an empty archive"),
        Budget.shown(
            "the open file ÷ its content",
            NAME + ", data file, open, MB",
            NAME + ", content, MB",
            "replaced after a backup when it is over twice that and 64 MB"));
  }
}
