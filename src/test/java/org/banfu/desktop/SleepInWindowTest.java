package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.ManualDelays;
import org.banfu.desktop.settings.Settings;
import org.banfu.proposal.Kind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The machine sleeps and wakes up while the window is open: the calendar jumps, and what waits has
/// waited no longer.
@ExtendWith(ApplicationExtension.class)
class SleepInWindowTest {
  private static final Proposal DUE =
      Proposal.create(Kind.CPPCC)
          .with(it ->
              it.id("a").title("关于停车的提案").state(State.HANDLING).dueOn(LocalDate.of(2024, 5, 12)));

  private final ManualDelays delays = new ManualDelays();
  private final JumpingClock clock = new JumpingClock();
  private Stage stage;
  private OpenWindow window;

  @TempDir Path place;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open() throws Exception {
    Path folder = place.resolve("archive");
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(DUE, 0, Occasion.EDIT);
    }
    window =
        new OpenWindow(
            stage,
            folder,
            place.resolve("settings.json"),
            clock,
            Locale.CHINESE,
            Settings.STANDARD,
            delays);
    window.open(0);
    window.tab(0);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  /// The pause of the autosave has not begun to pass.
  @Test
  void controlSSavesAtOnce() throws Exception {
    new Hands(window).type("proposal-title", "关于停车难的提案");
    assertEquals("关于停车的提案", saved());

    window.press(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    until(() -> saved().equals("关于停车难的提案"));
    window.until(() -> state().startsWith("已保存"));
  }

  @Test
  void whatWasTypedBeforeASleepIsSavedAfterIt() throws Exception {
    new Hands(window).type("proposal-title", "睡前写的");

    clock.jump(Duration.ofDays(3));
    delays.pass(Duration.ofSeconds(1));

    until(() -> saved().equals("睡前写的"));
    // And the clock that is put right again afterwards stops nothing.
    clock.jump(Duration.ofDays(-3));
    new Hands(window).type("proposal-title", "钟拨回以后写的");
    delays.pass(Duration.ofSeconds(1));
    until(() -> saved().equals("钟拨回以后写的"));
  }

  @Test
  void dueDatesAreThoseOfTheDayOnWhichItWakesUp() throws Exception {
    String before = OpenWindow.onScreen(this::groups);
    assertTrue(before.contains("将到期，1 件|逾期，0 件"), before);
    assertEquals("剩 2 天", OpenWindow.onScreen(this::due));

    clock.jump(Duration.ofDays(5));
    delays.pass(Duration.ofMinutes(5));

    window.until(() -> groups().contains("将到期，0 件|逾期，1 件"));
    window.until(() -> due().equals("逾期 3 天"));
  }

  /// The groups at the side with their counts.
  private String groups() {
    return stage.getScene().getRoot().lookupAll("#side-bar .list-cell").stream()
        .map(cell -> String.valueOf(cell.getAccessibleText()))
        .collect(Collectors.joining("|"));
  }

  private String due() {
    return ((Label) stage.getScene().lookup("#editor-due")).getText();
  }

  private String state() {
    return stage.getScene().lookup("#saved") instanceof Label label ? label.getText() : "";
  }

  private String saved() throws ProblemException {
    return window.archive().find("a").orElseThrow().proposal().title();
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private void until(Condition condition) throws Exception {
    for (int i = 0; i < 1000 && !condition.holds(); i++) {
      window.settle();
    }
    assertTrue(condition.holds());
  }

  /// Stands until it jumps.
  private static final class JumpingClock extends Clock {
    private volatile Instant now = Instant.parse("2024-05-10T02:00:00Z");

    void jump(Duration by) {
      now = now.plus(by);
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
