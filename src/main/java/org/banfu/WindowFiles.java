package org.banfu;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Arguments that are files and folders for the window, as a desktop hands them over when a file is
/// dropped on the program or opened with it.
final class WindowFiles {
  private WindowFiles() {}

  /// All of them, absolute; none if one is not there, or the first is the name of a command.
  static List<Path> of(String[] arguments, Predicate<String> isCommand) {
    var files = new ArrayList<Path>();
    for (String argument : arguments) {
      try {
        Path file = Path.of(argument).toAbsolutePath().normalize();
        if (argument.isEmpty() || !Files.exists(file)) {
          return List.of();
        }
        files.add(file);
      } catch (InvalidPathException e) {
        return List.of();
      }
    }
    return files.isEmpty() || isCommand.test(arguments[0]) ? List.of() : List.copyOf(files);
  }
}
