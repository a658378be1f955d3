package org.banfu.desktop.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.banfu.desktop.WindowFixture;
import org.testfx.util.WaitForAsyncUtils;

/// The program in a process of its own, on a small disk that fails while somebody types. Prints
/// what the window says of it, and the title that was typed in the end.
final class FaultyDiskChild {
  private final Path folder;
  private final WindowFixture window;
  private Stage stage;

  private FaultyDiskChild(Path folder, Stage stage) {
    this.folder = folder;
    this.stage = stage;
    this.window = new WindowFixture(folder);
  }

  /// What happens to the disk.
  private enum Fault {
    FULL {
      @Override
      void happen(Path folder) throws IOException {
        try (OutputStream filler = Files.newOutputStream(filler(folder))) {
          byte[] some = new byte[1024];
          while (Files.getFileStore(folder).getUsableSpace() > 0) {
            filler.write(some);
          }
        } catch (IOException e) {
          System.out.println("full " + e.getMessage());
        }
      }

      @Override
      void end(Path folder) throws IOException {
        Files.delete(filler(folder));
      }
    },
    NO_PERMISSION {
      @Override
      void happen(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
      }

      @Override
      void end(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    },
    /// The journal is open already, so that it can be written on: it is the very file that stands
    /// there.
    READ_ONLY {
      @Override
      void happen(Path folder) throws IOException {
        ran("mount", "--bind", folder.toString(), folder.toString());
        ran("mount", "-o", "remount,ro,bind", folder.toString());
      }

      @Override
      void end(Path folder) throws IOException {
        ran("umount", folder.toString());
      }

      @Override
      String told() {
        return "已保存";
      }
    },
    REMOVED {
      @Override
      void happen(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
          deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
        // Nothing can be made in its place.
        Files.writeString(folder, "a file");
      }

      @Override
      void end(Path folder) throws IOException {
        Files.delete(folder);
      }
    };

    private static void ran(String... command) throws IOException {
      try {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
          throw new IOException(List.of(command) + " failed");
        }
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    /// How the line about saving begins meanwhile.
    String told() {
      return "尚未保存";
    }

    private static Path filler(Path folder) {
      return folder.resolveSibling("filler");
    }

    abstract void happen(Path folder) throws IOException;

    abstract void end(Path folder) throws IOException;
  }

  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    Stage stage = onScreen(Stage::new);
    new FaultyDiskChild(Path.of(arguments[0]), stage).run(Fault.valueOf(arguments[1]));
    System.exit(0);
  }

  private static <T> T onScreen(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }

  private void run(Fault fault) throws Exception {
    onScreen(() -> {
      window.showNow(stage, Locale.CHINESE);
      return true;
    });
    WindowFixture.until(
        () -> find("#proposal-table") instanceof TableView<?> table && !table.getItems().isEmpty());
    onScreen(() -> {
      ((TableView<?>) find("#proposal-table")).getSelectionModel().selectFirst();
      return true;
    });
    WindowFixture.until(
        () -> find("#proposal-title") instanceof TextField title && !title.getText().isEmpty());
    type("甲", "已保存");

    fault.happen(folder);
    type("乙", fault.told());
    // More keys than the disk has room for the journal of.
    type("丙", fault.told());
    System.out.println("told " + onScreen(this::saved));

    fault.end(folder);
    type("丁", "已保存");
    WindowFixture.until(() -> fault != Fault.REMOVED || !notices().isEmpty());
    System.out.println("notices " + onScreen(this::notices));
    System.out.println("typed " + onScreen(() -> ((TextField) find("#proposal-title")).getText()));
    window.close();
  }

  /// Types until the window says so: some room may be left for a save or two.
  private void type(String text, String wanted) throws Exception {
    onScreen(() -> {
      ((TextField) find("#proposal-title")).appendText(text);
      return true;
    });
    WindowFixture.until(() -> !saved().startsWith("正在保存") && isSettled(wanted));
  }

  private boolean isSettled(String wanted) {
    if (saved().startsWith(wanted)) {
      return true;
    }
    ((TextField) find("#proposal-title")).appendText("…");
    return false;
  }

  private String saved() {
    return find("#saved") instanceof Label label ? label.getText() : "";
  }

  private String notices() {
    return stage.getScene().getRoot().lookupAll(".notice-text").stream()
        .map(node -> node instanceof Label label ? label.getText() : node.toString())
        .collect(Collectors.joining(" | "));
  }

  private Node find(String id) {
    return stage.getScene().lookup(id);
  }
}
