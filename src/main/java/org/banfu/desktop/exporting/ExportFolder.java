package org.banfu.desktop.exporting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.WholeFile;

/// Where documents go: the folder last used; the first time the one for documents, or home where
/// there is none.
final class ExportFolder {
  private static final String REMEMBERED = "export.folder";

  private final SettingsModel settings;
  private final Path home;

  ExportFolder(SettingsModel settings, Path home) {
    this.settings = settings;
    this.home = home;
  }

  /// Keeps it for the next time.
  static void remember(SettingsModel settings, Path folder) {
    settings.remember(REMEMBERED, folder.toString());
  }

  /// The folder that is meant now. It is looked for when it is asked for, which is for the
  /// background: a drive of the network may take its time.
  Supplier<Path> last() {
    Optional<Path> remembered = settings.get().remembered(REMEMBERED).flatMap(ExportFolder::path);
    return () -> remembered.or(this::ofDocuments).orElse(home);
  }

  /// Deletes from the folder last used what a killed process left unfinished there, in the
  /// background.
  void clear(Tasks tasks) {
    settings
        .get()
        .remembered(REMEMBERED)
        .flatMap(ExportFolder::path)
        .ifPresent(folder ->
            tasks.run(
                () -> {
                  WholeFile.clearAbandoned(folder);
                  return folder;
                },
                cleared -> {},
                untold -> {}));
  }

  private Optional<Path> ofDocuments() {
    return Stream.of("Documents", "文档", "My Documents")
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst();
  }

  /// A folder remembered on another system may be none here.
  private static Optional<Path> path(String remembered) {
    try {
      return Optional.of(Path.of(remembered));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
