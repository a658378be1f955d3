package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.Delays;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.settings.Settings;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;

/// Weeks of work of one office, each in a window of its own: the program is started on Monday and
/// closed on Friday. The calendar is simulated, and what waits, waits a fiftieth of its time.
final class LongRun {
  private static final int SPEED = 50;

  private final Path place;
  private final int proposals;
  private final int days;
  private final int edits;
  private final OfficeClock clock = new OfficeClock();

  /// One for all weeks: each has a thread of its own, as the program has one.
  private final Delays delays = faster(Delays.onThread());

  private final Random random = new Random(20261123);
  private int fresh;
  private int made;

  /// @param proposals how many there are on the first day
  /// @param days of a week
  /// @param edits of a day
  LongRun(Path place, int proposals, int days, int edits) {
    this.place = place;
    this.proposals = proposals;
    this.days = days;
    this.edits = edits;
  }

  Path archive() {
    return place.resolve("archive");
  }

  /// Makes the archive of the first day.
  void begin() throws Exception {
    try (Archive archive = Archive.open(archive(), clock)) {
      archive.saveProfile(new Sample().profile());
      for (Proposal proposal : new Generator(5).proposals(proposals).toList()) {
        archive.save(proposal, 0, Occasion.IMPORT);
      }
    }
    Platform.setImplicitExit(false);
  }

  /// Starts JavaFX, where no test did.
  static void startToolkit() throws Exception {
    var started = new CompletableFuture<Boolean>();
    Platform.startup(() -> started.complete(true));
    started.get();
  }

  /// Works so many weeks.
  ///
  /// @param told takes each week's figures, with the window still open
  List<WeekFigures> run(int weeks, Consumer<WeekFigures> told) throws Exception {
    var figures = new ArrayList<WeekFigures>();
    for (int week = 1; week <= weeks; week++) {
      WeekFigures of = week(week);
      figures.add(of);
      told.accept(of);
      clock.forward(Duration.ofDays(7 - days));
    }
    return figures;
  }

  private WeekFigures week(int week) throws Exception {
    Path letters = place.resolve("letters");
    try (var window =
        new OpenWindow(
            OpenWindow.onScreen(Stage::new),
            archive(),
            place.resolve("settings.json"),
            clock,
            Locale.CHINESE,
            Settings.STANDARD
                .withLook(new Look(Look.Mode.LIGHT, 100, null))
                .remembering("export.folder", letters.toString()),
            delays)) {
      var clerk = new Clerk(window, letters, place.resolve("incoming"), random);
      for (int day = 0; day < days; day++) {
        clerk.day(edits, fresh++);
        // The schedule's own hours do not pass here.
        window.archive().backup();
        clock.forward(Duration.ofDays(1));
      }
      clerk.rest();
      made += clerk.edits();
      return WeekFigures.now(week, made, window.archive().rows().size(), archive(), clerk.saves());
    }
  }

  private static Delays faster(Delays delays) {
    return (delay, action) -> delays.after(delay.dividedBy(SPEED), action);
  }

  /// A clock that is put forward day by day.
  private static final class OfficeClock extends Clock {
    private volatile Instant now = Instant.parse("2026-01-05T01:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
