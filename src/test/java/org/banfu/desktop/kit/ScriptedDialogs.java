package org.banfu.desktop.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Dialogs that a test answers beforehand, and asks afterwards. An answer that is missing means
/// that the person thought better of it.
public final class ScriptedDialogs implements Dialogs {
  public final Deque<List<Path>> files = new ArrayDeque<>();
  public final Deque<Path> newFiles = new ArrayDeque<>();
  public final Deque<Path> folders = new ArrayDeque<>();
  public final Deque<Boolean> answers = new ArrayDeque<>();
  public final List<Question> asked = new ArrayList<>();
  public final List<String> suggestedNames = new ArrayList<>();
  public final List<Path> opened = new ArrayList<>();
  public final List<Path> shownInFolder = new ArrayList<>();
  public String clipboard = "";

  @Override
  public List<Path> files(String title, List<FileKind> kinds) {
    List<Path> answer = files.poll();
    return answer == null ? List.of() : answer;
  }

  @Override
  public Optional<Path> newFile(String title, String suggestedName, List<FileKind> kinds) {
    suggestedNames.add(suggestedName);
    return Optional.ofNullable(newFiles.poll());
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.ofNullable(folders.poll());
  }

  @Override
  public boolean confirms(Question question) {
    asked.add(question);
    return Boolean.TRUE.equals(answers.poll());
  }

  @Override
  public void copy(String text) {
    clipboard = text;
  }

  @Override
  public String pasted() {
    return clipboard;
  }

  @Override
  public void open(Path file) {
    opened.add(file);
  }

  @Override
  public void openFolderOf(Path file) {
    shownInFolder.add(file);
  }
}
