package org.banfu.desktop.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBarFoldingTest {
  @TempDir Path folder;

  private DeskFixture fixture;
  private SettingsModel settings;

  @BeforeEach
  void wire() {
    fixture = new DeskFixture(folder.resolve("archive"));
    settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void itFoldsByItselfWhereThereIsNoRoomAndComesBack() {
    var folding = new SideBarFolding(settings);

    folding.room(1280);
    boolean wide = folding.shown().get();
    folding.room(853);
    boolean narrow = folding.shown().get();
    folding.room(1280);

    assertTrue(wide);
    assertFalse(narrow);
    assertTrue(folding.shown().get());
    assertEquals(Settings.STANDARD, settings.get());
  }

  @Test
  void largeTextNeedsMoreRoom() {
    settings.change(now -> now.withLook(new Look(Look.Mode.LIGHT, 200, null)));
    var folding = new SideBarFolding(settings);

    folding.room(1280);

    assertFalse(folding.shown().get());
  }

  @Test
  void whatThePersonFoldedStaysFolded() {
    var folding = new SideBarFolding(settings);
    folding.room(1280);

    folding.toggle();

    assertFalse(folding.shown().get());
    assertFalse(new SideBarFolding(settings).shown().get());
  }

  @Test
  void inANarrowWindowItCanBeOpenedForAWhile() {
    var folding = new SideBarFolding(settings);
    folding.room(853);

    folding.toggle();

    assertTrue(folding.shown().get());
    folding.room(1280);
    folding.room(853);
    assertFalse(folding.shown().get());
  }

  @Test
  void inAVeryNarrowWindowListAndEditorTakeTurns() {
    var folding = new SideBarFolding(settings);
    folding.room(500);

    boolean listAtFirst = folding.listShown().get() && !folding.editorShown().get();
    folding.editing(true);
    boolean editorWhenOpened = folding.editorShown().get() && !folding.listShown().get();
    folding.toList();
    folding.editing(true);
    boolean listWhileWalking = folding.listShown().get() && !folding.editorShown().get();
    folding.toEditor();

    assertTrue(listAtFirst);
    assertTrue(editorWhenOpened);
    assertTrue(listWhileWalking);
    assertTrue(folding.editorShown().get());
    assertFalse(folding.listShown().get());
  }
}
