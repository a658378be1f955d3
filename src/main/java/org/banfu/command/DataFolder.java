package org.banfu.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the archive lies when several places are possible: the one named with `--data`, else a
/// folder `banfu-data` beside the program (a portable program on a stick), else the user's own
/// (`%APPDATA%\Banfu`; `$XDG_DATA_HOME/banfu`, that is `~/.local/share/banfu`).
public final class DataFolder {
  private static final String PORTABLE = "banfu-data";

  private final Path program;
  private final Map<String, String> environment;
  private final boolean windows;
  private final Path home;

  /// The places of this process.
  ///
  /// @param program the folder in which the program lies
  public DataFolder(Path program, Map<String, String> environment) {
    this(
        program,
        environment,
        System.getProperty("os.name"),
        Path.of(System.getProperty("user.home")));
  }

  DataFolder(Path program, Map<String, String> environment, String system, Path home) {
    this.program = program;
    this.environment = Map.copyOf(environment);
    this.windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    this.home = home;
  }

  /// The archive's folder, absolute; it need not exist.
  public Path choose(@Nullable Path named) {
    return choose(named, null);
  }

  /// The same for the window, which remembers the archive that was chosen last.
  ///
  /// @param last null if none was; one that is no path here counts as none
  public Path choose(@Nullable Path named, @Nullable String last) {
    if (named != null) {
      return named.toAbsolutePath().normalize();
    }
    Path portable = program.resolve(PORTABLE);
    if (Files.isDirectory(portable)) {
      return portable.toAbsolutePath().normalize();
    }
    Optional<Path> remembered = absolute(last == null ? "" : last);
    if (remembered.isPresent()) {
      return remembered.get().normalize();
    }
    return windows
        ? base("APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Banfu")
        : base("XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve("banfu");
  }

  /// Where logs lie, never in an archive: `%LOCALAPPDATA%\Banfu\logs`, `~/.cache/banfu/logs`.
  Path logs() {
    return cache().resolve("logs");
  }

  /// Where the starts of one archive's window meet, never in an archive, which may lie on a share:
  /// `%LOCALAPPDATA%\Banfu\calls`, `~/.cache/banfu/calls`.
  public Path calls() {
    return cache().resolve("calls");
  }

  private Path cache() {
    return windows
        ? base("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Banfu")
        : base("XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve("banfu");
  }

  /// The window's settings, never in an archive: `%LOCALAPPDATA%\Banfu\settings.json`,
  /// `~/.config/banfu/settings.json`.
  public Path settings() {
    Path folder =
        windows
            ? base("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Banfu")
            : base("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("banfu");
    return folder.resolve("settings.json");
  }

  /// A folder named by the environment; a relative or impossible one counts as not set, as the XDG
  /// Base Directory Specification asks.
  private Optional<Path> base(String variable) {
    return absolute(environment.getOrDefault(variable, ""));
  }

  private static Optional<Path> absolute(String value) {
    try {
      Path folder = Path.of(value);
      return !value.isBlank() && folder.isAbsolute() ? Optional.of(folder) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
