package org.banfu.desktop.help;

import java.util.List;

/// Something by others that ships with the program.
///
/// @param texts the files of its licence, among the licences
/// @param artifacts its jars, without version; none for drawings that are copied
/// @param home where it comes from
record Library(
    String name,
    String version,
    String licence,
    List<String> texts,
    List<String> artifacts,
    String home) {
  Library {
    texts = List.copyOf(texts);
    artifacts = List.copyOf(artifacts);
  }

  /// The whole licence.
  String licenceText() {
    return String.join(
        "\n\n", texts.stream().map(file -> HelpFiles.text("licences/" + file)).toList());
  }
}
