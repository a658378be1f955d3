package org.banfu.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Runs every benchmark and writes the page. `-Dbench.quick=true` runs a short one, for trying;
/// `-Dbench.only=window` only what is measured of the window, `intake` of the letters that come in,
/// `documents` of what goes out, `search` of search, `revisions` of kept versions; all leave the
/// rest of the page.
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.ofSystem();
    Instant start = Instant.now();
    Folders.delete(settings.work());
    Files.createDirectories(settings.work());
    var children = new Children(settings.work().resolve("children.log"));
    var page = new Page(settings, Machine.describe(settings.work()));
    Files.createDirectories(settings.page().toAbsolutePath().getParent());
    switch (settings.only()) {
      case "window" -> new Bulk(settings, children, new Figures()).fillLargest();
      case "documents" -> {
        new Bulk(settings, children, new Figures()).fillLargest();
        documents(settings, children, page, start);
      }
      case "intake" -> intake(settings, children, page, start);
      case "search" -> {
        new Bulk(settings, children, new Figures()).fillLargest();
        search(settings, children, page, start);
      }
      case "revisions" -> revisions(settings, children, page, start);
      default -> {
        Files.writeString(settings.page(), page.write(parts(settings, children, start)));
        intake(settings, children, page, start);
        documents(settings, children, page, start);
        search(settings, children, page, start);
        revisions(settings, children, page, start);
      }
    }
    if (!List.of("intake", "documents", "search", "revisions").contains(settings.only())) {
      step(start, "the window");
      var window = new Run();
      new Windows(settings, children, window.figures()).run();
      put(settings, Page.WINDOW, page.window(window));
    }
    Folders.delete(settings.work());
    step(start, "written: " + settings.page());
  }

  private static void intake(Settings settings, Children children, Page page, Instant start)
      throws Exception {
    step(start, "letters read");
    var in = new Run();
    new LettersIn(settings, children, in.figures()).run();
    Parts.reading(settings, in.figures());
    put(settings, Page.INTAKE, page.intake(in));
  }

  private static void documents(Settings settings, Children children, Page page, Instant start)
      throws Exception {
    step(start, "what goes out");
    var out = new Run();
    new LettersOut(settings, children, out.figures()).run();
    Parts.letters(settings, out.figures());
    put(settings, Page.DOCUMENTS, page.documents(out));
  }

  private static void search(Settings settings, Children children, Page page, Instant start)
      throws Exception {
    step(start, "search");
    var search = new Run();
    new Searches(settings, children, search.figures()).run();
    step(start, "search of an archive");
    new ArchiveSearches(settings, children, search.figures()).run();
    put(settings, SearchPage.HEADING, new SearchPage(page, settings).write(search));
  }

  private static void revisions(Settings settings, Children children, Page page, Instant start)
      throws Exception {
    step(start, "kept versions");
    var kept = new Run();
    new Kept(settings, children, kept.figures()).run();
    put(settings, Kept.HEADING, Kept.section(page, kept));
  }

  /// In the place of what the page told of it before.
  private static void put(Settings settings, String heading, String section) throws Exception {
    String written = Files.readString(settings.page());
    Files.writeString(settings.page(), Page.with(written, heading, section));
  }

  private static Run parts(Settings settings, Children children, Instant start) throws Exception {
    var run = new Run();
    var bulk = new Bulk(settings, children, run.figures());
    step(start, "filling archives");
    bulk.fillArchives();
    step(start, "cold starts");
    new Cold(settings, children, run.figures()).run();
    for (int round = 1; round <= settings.rounds(); round++) {
      step(start, "parts, round " + round + " of " + settings.rounds());
      Parts.run(settings, run.figures());
    }
    step(start, "whole jobs");
    bulk.runJobs();
    return run;
  }

  private static void step(Instant start, String what) {
    System.out.printf("%4d s  %s%n", Duration.between(start, Instant.now()).toSeconds(), what);
  }
}
