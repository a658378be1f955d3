package org.banfu.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.banfu.archive.Change;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;

/// What somebody in an office does in the [OpenWindow] on a day, by its keys and controls.
final class Clerk {
  private static final int LONGEST = 400;
  private static final int MOST_PAGES = 20;
  private static final List<String> ASKED = List.of("的提案", "道路", "居民 建议", "学校", "养老");
  private static final List<String> PAGES = List.of("settings", "statistics", "help");

  private final OpenWindow window;
  private final Hands hands;
  private final Path letters;
  private final Path incoming;
  private final Random random;
  private final List<Long> saves = Collections.synchronizedList(new ArrayList<>());
  private volatile long typedAt;
  private int edits;

  /// @param letters the folder that the settings name for what is written
  Clerk(OpenWindow window, Path letters, Path incoming, Random random) throws Exception {
    this.window = window;
    this.hands = new Hands(window);
    this.letters = letters;
    this.incoming = incoming;
    this.random = random;
    window
        .archive()
        .onChange(change -> {
          if (change instanceof Change.Saved && typedAt != 0) {
            saves.add((System.nanoTime() - typedAt) / 1_000_000);
            typedAt = 0;
          }
        });
  }

  int edits() {
    return edits;
  }

  /// How long each save took, from the key to the archive's word, in ms.
  List<Long> saves() {
    return List.copyOf(saves);
  }

  /// A day: one import, then edits with what lies between them.
  ///
  /// @param fresh names what comes in
  void day(int edits, int fresh) throws Exception {
    bring(fresh);
    for (int edit = 1; edit <= edits; edit++) {
      if (edit % 5 == 1) {
        openSome();
        window.tab(random.nextInt(tabs()));
      }
      edit();
      if (edit % 4 == 0) {
        search();
      }
      if (edit % 8 == 0) {
        window.press(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
      }
      if (edit % 10 == 0) {
        export();
      }
    }
    changeState();
    for (int tab = 0; tab < tabs(); tab++) {
      window.tab(tab);
    }
    for (String page : PAGES) {
      window.act(page);
      leavePages();
    }
  }

  /// Goes back to where each week ends: what is shown would be measured with the rest.
  void rest() throws Exception {
    hands.closeNotices();
    leavePages();
    window.tab(0);
  }

  private void leavePages() throws Exception {
    for (int tries = 0; window.isPageShown(); tries++) {
      if (tries == MOST_PAGES) {
        throw new AssertionError("a page stays, whatever is pressed");
      }
      // The button goes back a page, the key leaves what has none.
      if (tries % 2 == 0) {
        window.back();
      } else {
        window.press(KeyCode.ESCAPE);
      }
    }
  }

  private int tabs() throws Exception {
    return OpenWindow.onScreen(() -> window.tabs().getTabs().size());
  }

  private void openSome() throws Exception {
    int rows =
        OpenWindow.onScreen(
            () -> ((TableView<?>) window.scene().lookup("#proposal-table")).getItems().size());
    window.open(random.nextInt(rows));
  }

  /// Types a few keys into some text that is seen, one after another.
  private void edit() throws Exception {
    int keys = 3 + random.nextInt(8);
    boolean isTyped = OpenWindow.onScreen(() -> type(keys));
    if (!isTyped) {
      window.tab(0);
      OpenWindow.onScreen(() -> type(keys));
    }
    edits++;
    window.press(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    window.until(() -> typedAt == 0);
  }

  private boolean type(int keys) {
    List<TextArea> areas =
        window.scene().lookup("#editor").lookupAll(".text-area").stream()
            .filter(TextArea.class::isInstance)
            .map(TextArea.class::cast)
            .filter(area -> area.isEditable() && !area.isDisabled() && OpenWindow.isShown(area))
            .toList();
    if (areas.isEmpty()) {
      return false;
    }
    TextArea area = areas.get(random.nextInt(areas.size()));
    area.requestFocus();
    // What is written grows no further than a letter does.
    if (area.getLength() > LONGEST) {
      area.deleteText(LONGEST / 2, area.getLength());
    }
    typedAt = System.nanoTime();
    for (int key = 0; key < keys; key++) {
      area.appendText(Character.toString('一' + random.nextInt(2_000)));
    }
    return true;
  }

  private void search() throws Exception {
    String asked = ASKED.get(random.nextInt(ASKED.size()));
    hands.type("search", asked);
    window.until(() -> isSaid(window.scene().lookup("#search-said")));
    hands.type("search", "");
    window.until(() -> OpenWindow.isShown(window.scene().lookup("#proposal-table")));
  }

  private static boolean isSaid(Node said) {
    return said instanceof Labeled label
        && OpenWindow.isShown(label)
        && !String.valueOf(label.getText()).isEmpty();
  }

  private void export() throws Exception {
    hands.closeNotices();
    clear(letters);
    // It may lack what a letter needs; it is wanted all the same.
    window.dialogs.answers.add(true);
    window.press(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    // Where we answer nobody there is no letter, and that is told.
    window.until(() -> !names(letters).isEmpty() || window.scene().lookup(".notice") != null);
    window.dialogs.answers.clear();
    window.dialogs.asked.clear();
  }

  private void changeState() throws Exception {
    OpenWindow.onScreen(() -> {
      var menu = (MenuButton) window.scene().lookup("#change-state");
      menu.show();
      if (!menu.getItems().isEmpty()) {
        menu.getItems().getFirst().fire();
      }
      menu.hide();
      return menu;
    });
    window.press(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  }

  private void bring(int fresh) throws Exception {
    String id = "brought-" + fresh;
    Proposal coming = new Generator(99).proposal(fresh).withId(id).withNumber(id);
    Files.createDirectories(incoming);
    Path file = incoming.resolve(id + ".json");
    Files.writeString(file, new ProposalJson().write(List.of(coming)));
    window.dialogs.files.add(List.of(file));
    window.press(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    window.until(() ->
        window.scene().lookup("#review-import") instanceof Button button && !button.isDisabled());
    OpenWindow.onScreen(() -> {
      ((Button) window.scene().lookup("#review-import")).fire();
      return file;
    });
    window.until(() -> window.scene().lookup("#review-import") == null);
    if (window.archive().find(id).isEmpty()) {
      throw new AssertionError("not brought in: " + id);
    }
    leavePages();
    Files.delete(file);
  }

  private static Set<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return Set.of(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(".tmp"))
              .toArray(String[]::new));
    } catch (IOException e) {
      return Set.of();
    }
  }

  private static void clear(Path folder) throws IOException {
    for (String name : names(folder)) {
      Files.delete(folder.resolve(name));
    }
  }
}
