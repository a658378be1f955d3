package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Help as a person asks for it, in the real window.
@ExtendWith(ApplicationExtension.class)
class HelpInWindowTest {
  @TempDir Path folder;

  private Stage stage;
  private OpenWindow window;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open() throws Exception {
    ShownArchive.make(folder.resolve("archive"), DeskFixture.CLOCK);
    window =
        new OpenWindow(
            stage,
            folder.resolve("archive"),
            folder.resolve("settings.json"),
            DeskFixture.CLOCK,
            Locale.CHINESE,
            Settings.STANDARD.withLook(new Look(Look.Mode.LIGHT, 100, null)));
    window.open(0);
    window.tab(0);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void f1OpensTheGuideAtTheTabThatIsSeen() throws Exception {
    window.press(KeyCode.F1);

    assertTrue(OpenWindow.isShown(find("#guide-register")));
    window.press(KeyCode.ESCAPE);
    assertTrue(OpenWindow.isShown(find("#editor")));
  }

  @Test
  void wordsNarrowTheTopicsAndShowTheFirst() throws Exception {
    window.press(KeyCode.F1);
    OpenWindow.onScreen(() -> {
      ((TextField) find("#help-search")).setText("备份");
      return "";
    });
    window.settle();

    assertTrue(((ListView<?>) find("#help-topics")).getItems().size() < 13);
    assertTrue(OpenWindow.isShown(find(".guide")));
    assertFalse(texts().contains("登记一件提案"), texts().toString());
  }

  @Test
  void theKeysOfTheActionsAreListed() throws Exception {
    window.press(KeyCode.SLASH, KeyCombination.SHORTCUT_DOWN);

    assertTrue(
        texts().containsAll(Set.of("Ctrl+Z", "撤销", "Ctrl+E", "Ctrl+S", "F1", "使用指南", "Ctrl+/")),
        texts().toString());
  }

  @Test
  void licencesAreReadOfflineAndDiagnosticsCopied() throws Exception {
    window.act("about");
    OpenWindow.onScreen(() -> {
      ((Button) find("#licence-0")).fire();
      ((Button) find("#copy-diagnostics")).fire();
      return "";
    });
    window.until(() -> !window.dialogs.clipboard.isEmpty());

    var licence = (TextInputControl) find("#licence-text-0");
    assertTrue(licence.getText().contains("The GNU General Public License (GPL)"));
    assertTrue(texts().contains("Material Design Icons 7.4.47"), texts().toString());
    assertTrue(window.dialogs.clipboard.contains("Archive 6 proposals"), window.dialogs.clipboard);
    assertEquals(-1, window.dialogs.clipboard.indexOf(folder.toString()));
  }

  private Node find(String selector) {
    return window.scene().lookup(selector);
  }

  private Set<String> texts() throws Exception {
    return OpenWindow.onScreen(() ->
        window.scene().getRoot().lookupAll(".label").stream()
            .filter(OpenWindow::isShown)
            .map(node -> ((Label) node).getText())
            .collect(Collectors.toSet()));
  }
}
