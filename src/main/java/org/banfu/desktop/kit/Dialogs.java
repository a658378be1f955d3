package org.banfu.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that leaves the window: the system's choosers, questions before something is
/// destroyed, the clipboard, other programs. Tests answer in its place. On the screen's thread.
public interface Dialogs {
  /// What a file chooser offers.
  ///
  /// @param name as shown, such as Word 文档
  /// @param patterns such as `*.docx`
  record FileKind(String name, List<String> patterns) {
    public FileKind {
      patterns = List.copyOf(patterns);
    }

    public static FileKind of(String name, String... patterns) {
      return new FileKind(name, List.of(patterns));
    }
  }

  /// A question before something cannot be taken back; its button carries the verb.
  ///
  /// @param otherwise what the other button says, null for 取消
  record Question(String title, String text, String verb, @Nullable String otherwise) {
    public Question(String title, String text, String verb) {
      this(title, text, verb, null);
    }
  }

  /// Asks for files to read; empty if the person thought better of it.
  List<Path> files(String title, List<FileKind> kinds);

  /// Asks where to write.
  Optional<Path> newFile(String title, String suggestedName, List<FileKind> kinds);

  /// Asks for a folder.
  Optional<Path> folder(String title);

  /// Whether the person pressed the verb.
  boolean confirms(Question question);

  /// Puts a text on the clipboard.
  void copy(String text);

  /// The text on the clipboard, empty if there is none.
  String pasted();

  /// Opens a file in the program that the system has for it.
  void open(Path file);

  /// Shows where a file lies.
  void openFolderOf(Path file);
}
