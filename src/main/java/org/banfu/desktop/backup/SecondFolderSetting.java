package org.banfu.desktop.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsModel;

/// Which second folder an archive has on this machine: a stick belongs to the machine, and each
/// lineage of an archive has its own.
final class SecondFolderSetting {
  private static final String FOLDER = "backup.second.";
  private static final String COPIED = "backup.copied.";

  private final SettingsModel settings;

  SecondFolderSetting(SettingsModel settings) {
    this.settings = settings;
  }

  Optional<Path> folder(UUID lineage) {
    return settings.get().remembered(FOLDER + lineage).flatMap(SecondFolderSetting::path);
  }

  /// Those of all archives, for one that cannot be opened.
  List<Path> all() {
    Settings now = settings.get();
    return now.state().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(FOLDER))
        .map(Map.Entry::getValue)
        .flatMap(text -> Stream.ofNullable(path(text).orElse(null)))
        .distinct()
        .toList();
  }

  /// When it was last seen to have the newest backup.
  Optional<Instant> copiedAt(UUID lineage) {
    try {
      return settings
          .get()
          .remembered(COPIED + lineage)
          .filter(text -> !text.isEmpty())
          .map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  void copied(UUID lineage, Instant at) {
    settings.remember(COPIED + lineage, at.toString());
  }

  void choose(UUID lineage, Path folder, Instant now) {
    settings.remember(FOLDER + lineage, folder.toString());
    copied(lineage, now);
  }

  /// Goes on as with the newest of the archives that this one was restored in place of, unless
  /// something was chosen for this one.
  ///
  /// @param replaced their lineages, the newest first
  void carryOver(UUID lineage, List<UUID> replaced) {
    if (settings.get().remembered(FOLDER + lineage).isPresent()) {
      return;
    }
    replaced.stream()
        .filter(before -> settings.get().remembered(FOLDER + before).isPresent())
        .findFirst()
        .ifPresent(before ->
            List.of(FOLDER, COPIED)
                .forEach(name ->
                    settings
                        .get()
                        .remembered(name + before)
                        .ifPresent(text -> settings.remember(name + lineage, text))));
  }

  void forget(UUID lineage) {
    settings.remember(FOLDER + lineage, "");
    settings.remember(COPIED + lineage, "");
  }

  private static Optional<Path> path(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
