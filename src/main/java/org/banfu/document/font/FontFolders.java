package org.banfu.document.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

  /// The font files below these folders, in a fixed order. What may not be read, and a link that
  /// leads back to a folder above it, costs only itself.
  static List<Path> files(List<Path> folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        var found = new FontsFound();
        try {
          Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found);
        } catch (IOException e) {
          // What was found until then is still there.
        }
        found.fonts.stream().sorted().forEach(files::add);
      }
    }
    return List.copyOf(files);
  }

  private static final class FontsFound extends SimpleFileVisitor<Path> {
    private final List<Path> fonts = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      if (about.isRegularFile() && isFont(file)) {
        fonts.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isFont(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
