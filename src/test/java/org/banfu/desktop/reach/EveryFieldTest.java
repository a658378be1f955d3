package org.banfu.desktop.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every field of the JSON forms is reached by a control: `fields.txt` and `profile-fields.txt` map
/// each to one, this test changes them all in the real window and looks into the archive. A new
/// field without a line there fails it.
@ExtendWith(ApplicationExtension.class)
class EveryFieldTest {
  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;
  private final Hand hand = new Hand();
  private String tab = "";

  /// A line of the map: where the control is, or why there is none.
  ///
  /// @param ways folds and buttons that lead to it, in order
  private record Line(String field, String tab, List<String> ways, String control) {
    static Line of(String line) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      return new Line(
          cells[0],
          cells[1],
          cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" & ")),
          cells[3]);
    }

    boolean isException() {
      return tab.equals("none");
    }
  }

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyFieldOfAProposalIsChangedByAControl(FxRobot robot) throws Exception {
    Proposal example = new ProposalJson().read(example("example.json")).getFirst();
    show(archive -> archive.save(example, 0, Occasion.EDIT));
    WindowFixture.open(robot, example.title());
    Map<String, List<String>> before = fields(example);

    List<Line> map = map("fields.txt");
    assertEquals(
        before.keySet(),
        map.stream().map(Line::field).collect(Collectors.toCollection(TreeSet::new)));
    var expected = new LinkedHashMap<String, Optional<String>>();
    for (Line line : map) {
      if (!line.isException()) {
        expected.put(line.field(), change(robot, line));
      }
    }

    robot.push(KeyCode.CONTROL, KeyCode.S);
    untilChanged(expected, before, () -> fields(saved(example)));
  }

  @Test
  void everyFieldOfTheProfileIsChangedByAControl(FxRobot robot) throws Exception {
    var json = new ProfileJson();
    String example = example("profile.json");
    show(archive -> {
      archive.saveProfile(json.read(example));
      // A template to choose; it is not looked into before it is used.
      archive.saveTemplate("我的模板.docx", new byte[] {'P', 'K'});
    });
    WindowFixture.untilShown(robot, "#load-sample");
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    WindowFixture.untilShown(robot, "#profile-issuer");
    WindowFixture.until(
        () -> robot.lookup("#template-REPLY_FORM").queryComboBox().getItems().size() > 1);
    Map<String, List<String>> before = profileFields(example);

    List<Line> map = map("profile-fields.txt");
    assertEquals(
        before.keySet(),
        map.stream().map(Line::field).collect(Collectors.toCollection(TreeSet::new)));
    var expected = new LinkedHashMap<String, Optional<String>>();
    for (Line line : map) {
      if (!line.isException()) {
        expected.put(line.field(), change(robot, line));
      }
    }

    robot.interact(() -> robot.lookup("#page-back").queryButton().fire());
    untilChanged(
        expected, before, () -> profileFields(json.write(window.session.archive().profile())));
  }

  private Optional<String> change(FxRobot robot, Line line) throws Exception {
    if (!line.tab().equals(tab)) {
      tab = line.tab();
      robot.clickOn("#tab-" + tab);
    }
    for (String way : line.ways()) {
      Node node = find(line, way);
      robot.interact(() -> {
        if (Hand.find(stage.getScene().getRoot(), line.control()) == null
            || !isShown(Hand.find(stage.getScene().getRoot(), line.control()))) {
          Hand.open(node);
        }
      });
      WaitForAsyncUtils.waitForFxEvents();
    }
    Node control = find(line, line.control());
    var typed = new ArrayList<Optional<String>>();
    robot.interact(() -> {
      if (control.isDisabled() || !isShown(control)) {
        throw new AssertionError(line + " is not there to be used");
      }
      typed.add(hand.change(control));
    });
    WaitForAsyncUtils.waitForFxEvents();
    return typed.getFirst();
  }

  private Node find(Line line, String selector) throws Exception {
    Callable<Node> find = () -> Hand.find(stage.getScene().getRoot(), selector);
    if (WaitForAsyncUtils.asyncFx(find).get() == null) {
      try {
        WindowFixture.until(() -> find.call() != null);
      } catch (TimeoutException never) {
        throw new AssertionError(line + " has no " + selector, never);
      }
    }
    return WaitForAsyncUtils.asyncFx(find).get();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Waits for the save of the last change; tells what none of them brought.
  private static void untilChanged(
      Map<String, Optional<String>> expected,
      Map<String, List<String>> before,
      Callable<Map<String, List<String>>> saved)
      throws Exception {
    try {
      WindowFixture.until(() -> unchanged(expected, before, saved.call()).isEmpty());
    } catch (TimeoutException never) {
      assertEquals(List.of(), unchanged(expected, before, saved.call()));
    }
  }

  private static List<String> unchanged(
      Map<String, Optional<String>> expected,
      Map<String, List<String>> before,
      Map<String, List<String>> after) {
    var unchanged = new ArrayList<String>();
    expected.forEach((field, typed) -> {
      List<String> now = after.getOrDefault(field, List.of());
      boolean isThere =
          typed.isPresent() ? now.contains(typed.get()) : !now.equals(before.get(field));
      if (!isThere) {
        unchanged.add(field + " = " + now + " for " + typed.orElse("another"));
      }
    });
    return unchanged;
  }

  private interface Filling {
    void of(Archive archive) throws Exception;
  }

  private void show(Filling filling) throws Exception {
    Path folder = place.resolve("archive");
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      filling.of(archive);
    }
    window = new WindowFixture(folder);
    window.show(stage);
  }

  private Proposal saved(Proposal example) throws Exception {
    return window.session.archive().find(example.id()).orElseThrow().proposal();
  }

  private static Map<String, List<String>> fields(Proposal proposal) {
    return JsonPaths.values(new ProposalJson().write(List.of(proposal)), "proposals.");
  }

  private static Map<String, List<String>> profileFields(String json) {
    Map<String, List<String>> fields = JsonPaths.values(json, "");
    fields.keySet().removeAll(List.of("format", "version"));
    return fields;
  }

  private static List<Line> map(String name) throws Exception {
    return text(EveryFieldTest.class, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Line::of)
        .toList();
  }

  /// The example files of the design, which are the contract for the key names.
  private static String example(String name) throws Exception {
    return text(ProposalJson.class, name);
  }

  private static String text(Class<?> beside, String name) throws Exception {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
