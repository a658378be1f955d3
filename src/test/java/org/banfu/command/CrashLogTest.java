package org.banfu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashLogTest {
  private static final RuntimeException FAILURE =
      new IllegalStateException("江一苇 0000-0000000", new NullPointerException("柏舟"));

  @TempDir private Path home;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void aPersonIsToldACodeAndAFileAndNoStackTrace() throws Exception {
    new CrashLog(console(CommandLineHarness.CLOCK)).tell(FAILURE);

    Path log = logs().getFirst();
    String text = said.toString(UTF_8);
    assertAll(
        () -> assertTrue(text.matches("(?s).*code B-[0-9A-F]{4}.*"), text),
        () -> assertTrue(text.contains(log.toString()), text),
        () -> assertEquals(1, text.lines().count(), text));
  }

  @Test
  void theLogSaysWhereAndNeverWhose() throws Exception {
    new CrashLog(console(CommandLineHarness.CLOCK)).tell(FAILURE);

    String log = Files.readString(logs().getFirst());
    assertTrue(log.contains("java.lang.IllegalStateException"), log);
    assertTrue(log.contains("CrashLogTest"), log);
    assertFalse(log.contains("江一苇") || log.contains("柏舟"), log);
  }

  @Test
  void onlyTheLastTenAreKept() throws Exception {
    for (int day = 0; day < 13; day++) {
      new CrashLog(console(Clock.offset(CommandLineHarness.CLOCK, Duration.ofDays(day))))
          .tell(FAILURE);
    }

    assertEquals(10, logs().size());
    assertTrue(logs().getFirst().toString().contains("20230720"), logs().toString());
  }

  @Test
  void withoutAPlaceForTheLogThePersonIsToldAllTheSame() throws Exception {
    Files.createFile(home.resolve("cache"));

    new CrashLog(console(CommandLineHarness.CLOCK)).tell(FAILURE);

    assertTrue(said.toString(UTF_8).contains("java.lang.IllegalStateException"));
  }

  private List<Path> logs() throws Exception {
    try (Stream<Path> files = Files.list(home.resolve("cache/banfu/logs"))) {
      return files.sorted().toList();
    }
  }

  private Console console(Clock clock) {
    return new Console(
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
        new PrintStream(said, true, UTF_8),
        new Messages(Locale.ENGLISH),
        clock,
        new CommandLineHarness(home, Locale.UK).folders(),
        false);
  }
}
