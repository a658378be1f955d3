package org.banfu.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/// Runs every benchmark and writes the page. `-Dbench.quick=true` runs a short one, for trying;
/// `-Dbench.only=window` only what is measured of the window, and leaves the rest of the page.
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
    boolean isWhole = !settings.only().equals("window");
    if (isWhole) {
      Files.writeString(settings.page(), page.write(parts(settings, children, start)));
    } else {
      new Bulk(settings, children, new Figures()).fillLargest();
    }
    step(start, "the window");
    var window = new Run();
    new Windows(settings, children, window.figures()).run();
    String written = Files.readString(settings.page());
    Files.writeString(settings.page(), Page.withWindow(written, page.window(window)));
    Folders.delete(settings.work());
    step(start, "written: " + settings.page());
  }

  private static Run parts(Settings settings, Children children, Instant start) throws Exception {
    var run = new Run();
    var bulk = new Bulk(settings, children, run.figures());
    step(start, "filling archives");
    bulk.fillArchives();
    step(start, "writing letters");
    bulk.writeLetters();
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
