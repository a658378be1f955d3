package org.banfu.desktop.kit;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Hands files to the system's own programs. Neither JavaFX's host services (which need an
/// application) nor AWT (a second toolkit) are loaded for it.
final class SystemPrograms {
  private static final System.Logger LOG = System.getLogger(SystemPrograms.class.getName());

  private final String system;

  /// @param system as `os.name` has it
  SystemPrograms(String system) {
    this.system = system.toLowerCase(Locale.ROOT);
  }

  /// Opens a file, and tells whether the system took it.
  boolean open(Path file) {
    return start(opening(file));
  }

  /// Shows where a file lies, and tells whether the system took it.
  boolean showInFolder(Path file) {
    return start(showing(file));
  }

  List<String> opening(Path file) {
    String path = file.toAbsolutePath().toString();
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", path);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", path);
  }

  List<String> showing(Path file) {
    Path absolute = file.toAbsolutePath();
    if (system.startsWith("windows")) {
      return List.of("explorer", "/select,", absolute.toString());
    }
    if (system.startsWith("mac")) {
      return List.of("open", "-R", absolute.toString());
    }
    Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
    return List.of("xdg-open", folder.toString());
  }

  private static boolean start(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      LOG.log(WARNING, "the system has no program " + command.getFirst(), e);
      return false;
    }
  }
}
