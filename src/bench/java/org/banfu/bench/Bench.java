package org.banfu.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/// Runs every benchmark and writes the page. `-Dbench.quick=true` runs a short one, for trying.
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.ofSystem();
    Instant start = Instant.now();
    double load = Machine.load();
    Folders.delete(settings.work());
    Files.createDirectories(settings.work());
    var figures = new Figures();
    var children = new Children(settings.work().resolve("children.log"));
    var bulk = new Bulk(settings, children, figures);

    step(start, "filling archives");
    bulk.fillArchives();
    step(start, "writing letters");
    bulk.writeLetters();
    step(start, "cold starts");
    new Cold(settings, children, figures).run();
    for (int round = 1; round <= settings.rounds(); round++) {
      step(start, "parts, round " + round + " of " + settings.rounds());
      Parts.run(settings, figures);
    }
    step(start, "whole jobs");
    bulk.runJobs();

    var page = new Page(settings, figures, Machine.describe(settings.work()));
    Files.createDirectories(settings.page().toAbsolutePath().getParent());
    Files.writeString(
        settings.page(),
        page.write(Machine.quietness(load), Duration.between(start, Instant.now())));
    Folders.delete(settings.work());
    step(start, "written: " + settings.page());
  }

  private static void step(Instant start, String what) {
    System.out.printf("%4d s  %s%n", Duration.between(start, Instant.now()).toSeconds(), what);
  }
}
