package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.kit.SelectableText;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchRequest;
import org.banfu.search.WordedProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever is found is opened at its place, with it marked there and nothing else: in the real
/// window, for every text that a proposal can hold (issue 6, point 1).
@ExtendWith(ApplicationExtension.class)
class EveryHitOpenedTest {
  /// These stand in chips and labels, in which nothing can be marked: the chip has the focus, or
  /// what stands beside the label.
  private static final Set<String> SHOWN =
      Set.of(
          "letter.addressees",
          "letter.attachments",
          "letter.copies",
          "otherLetters.addressees",
          "proposers.name",
          "tags",
          "unsorted.source");

  private static final int SECONDS = 4;

  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;
  private final Map<String, String> words = new LinkedHashMap<>();

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    Path folder = place.resolve("archive");
    Files.createDirectories(WindowFixture.letters(folder));
    WordedProposal worded = WordedProposal.make();
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(worded.proposal(), 0, Occasion.IMPORT);
      FoundArchive.save(archive, "other", "20240702", "关于缆车的提案", "缆车已投入使用。", 2024);
      archive.newSearch().awaitComplete();
      // The last one of each list: the first is what is shown where a place is not understood.
      for (var word : worded.words().entrySet()) {
        var request = SearchRequest.of("\"" + word.getValue() + "\"");
        if (!word.getKey().contains("[0]")
            && archive.newSearch().find(request).orElseThrow().total() > 0) {
          words.put(word.getKey(), word.getValue());
        }
      }
    }
    window = new WindowFixture(folder);
    // So that each tab is gone to before it was seen.
    window.settings.remember("editor.tab", "history");
    window.show(stage);
    WindowFixture.table(robot);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyHitIsOpenedAtItsPlace(FxRobot robot) throws Exception {
    assertTrue(words.size() > 40, words.toString());
    var missed = new TreeMap<String, String>();
    var shown = new TreeSet<String>();
    for (var word : words.entrySet()) {
      search(robot, word.getValue());
      robot.push(KeyCode.ENTER);
      String path = WordedProposal.field(word.getKey());
      try {
        until(() -> marks(word.getValue()) || shows(word.getValue()));
        if (!marks(word.getValue())) {
          shown.add(path);
        }
      } catch (TimeoutException e) {
        missed.put(path, stage.getScene().getFocusOwner() + " " + marked());
      }
    }
    assertEquals(Map.of(), missed);
    assertEquals(SHOWN, shown);
    assertEquals(0, robot.lookup(".notice-text").queryAll().size());
  }

  private void search(FxRobot robot, String word) throws Exception {
    ListView<SearchHit> list = robot.lookup("#search-hits").queryListView();
    robot.interact(() -> {
      var field = (TextInputControl) stage.getScene().lookup("#search");
      field.requestFocus();
      field.setText("\"" + word + "\"");
    });
    WindowFixture.until(() ->
        list.getItems().size() == 1
            && list.getItems().getFirst().passages().stream()
                .anyMatch(passage -> passage.text().contains(word)));
  }

  private void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
  }

  private boolean marks(String word) {
    Node owner = stage.getScene().getFocusOwner();
    return isInEditor(owner) && marked().equals(word) && isInSight(owner);
  }

  /// What is marked in what has the focus.
  private String marked() {
    return switch (stage.getScene().getFocusOwner()) {
      case TextInputControl text -> text.getSelectedText();
      case SelectableText text -> text.selected().get();
      case null, default -> "";
    };
  }

  /// Whether it stands in what has the focus, or close beside it, and nothing is marked.
  private boolean shows(String word) {
    Node owner = stage.getScene().getFocusOwner();
    Node near = owner;
    for (int i = 0; i < 2 && near != null; i++) {
      if (isInEditor(near) && marked().isEmpty() && hasLabel(near, word)) {
        return isInSight(owner);
      }
      near = near.getParent();
    }
    return false;
  }

  private static boolean hasLabel(Node node, String word) {
    return node.lookupAll(".label").stream()
        .anyMatch(label ->
            label instanceof Labeled said && said.getText().contains(word) && isInSight(said));
  }

  private static boolean isInEditor(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if ("editor-tabs".equals(at.getId())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInSight(Node node) {
    var bounds = node.localToScene(node.getLayoutBounds());
    var panes = new ArrayList<ScrollPane>();
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
      if (at instanceof ScrollPane pane) {
        panes.add(pane);
      }
    }
    return bounds.getHeight() > 0
        && panes.stream()
            .allMatch(pane -> pane.localToScene(pane.getLayoutBounds()).intersects(bounds));
  }
}
