package org.banfu.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
  @TempDir Path home;

  private DeskFixture fixture;
  private SettingsModel settings;

  @BeforeEach
  void open() {
    fixture = new DeskFixture(home.resolve("archive"));
    settings =
        new SettingsModel(
            new SettingsFile(home.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  /// A drive of the network may take its time: the screen must not wait for it.
  @Test
  void theDiskIsNotTouchedBeforeTheFolderIsAskedFor() throws Exception {
    Files.createDirectory(home.resolve("文档"));
    var touched = new AtomicInteger();
    Supplier<Path> last = new ExportFolder(settings, counted(home, touched)).last();
    assertEquals(0, touched.get());

    assertEquals(home.resolve("文档"), last.get());

    assertEquals(2, touched.get());
  }

  @Test
  void theFolderLastUsedIsMeantWhenItWasAskedFor() throws Exception {
    var folder = new ExportFolder(settings, home);
    Supplier<Path> before = folder.last();
    ExportFolder.remember(settings, home.resolve("U盘"));

    assertEquals(home, before.get());
    assertEquals(home.resolve("U盘"), folder.last().get());
  }

  private static Path counted(Path path, AtomicInteger touched) {
    return (Path)
        Proxy.newProxyInstance(
            Path.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> {
              touched.incrementAndGet();
              try {
                return method.invoke(path, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
