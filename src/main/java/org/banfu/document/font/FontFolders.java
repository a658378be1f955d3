package org.banfu.document.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Where an operating system keeps its fonts.
final class FontFolders {
  private static final int DEEPEST = 8;
  private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc");

  private FontFolders() {}

  /// The folders of this system, those of the person first.
  static List<Path> of(UnaryOperator<String> property, Map<String, String> environment) {
    String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
    Path home = Path.of(String.valueOf(property.apply("user.home")));
    List<Path> folders = new ArrayList<>();
    if (system.contains("win")) {
      String local = environment.get("LOCALAPPDATA");
      if (local != null) {
        folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
      }
      folders.add(Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"));
    } else if (system.contains("mac")) {
      folders.add(home.resolve("Library/Fonts"));
      folders.add(Path.of("/Library/Fonts"));
      folders.add(Path.of("/System/Library/Fonts"));
      folders.add(Path.of("/System/Library/AssetsV2"));
    } else {
      folders.add(home.resolve(".local/share/fonts"));
      folders.add(home.resolve(".fonts"));
      folders.add(Path.of("/usr/local/share/fonts"));
      folders.add(Path.of("/usr/share/fonts"));
    }
    return folders;
  }

  /// The font files below these folders, in a fixed order.
  static List<Path> files(List<Path> folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found =
            Files.find(folder, DEEPEST, (path, is) -> isFont(path), FileVisitOption.FOLLOW_LINKS)) {
          found.sorted().forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
          // A folder that may not be read has no fonts for us.
        }
      }
    }
    return List.copyOf(files);
  }

  private static boolean isFont(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
