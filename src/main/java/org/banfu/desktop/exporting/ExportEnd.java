package org.banfu.desktop.exporting;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Problem;

/// Tells that a letter was written, what is to be said of it, and the way to it. On the screen's
/// thread.
final class ExportEnd {
  private static final String FONT_REPLACED = "document.fontReplaced";

  private final Desk desk;
  private final Set<Problem> toldFonts = new HashSet<>();

  ExportEnd(Desk desk) {
    this.desk = desk;
  }

  void tell(Path file, List<Problem> notes) {
    String done =
        desk.text(
            "exporting.done", String.valueOf(file.getFileName()), String.valueOf(file.getParent()));
    String said =
        Stream.concat(Stream.of(done), sentences(notes)).collect(Collectors.joining("\n"));
    var open = new Notice.Link(desk.text("exporting.open"), () -> desk.dialogs().open(file));
    var openFolder =
        new Notice.Link(desk.text("exporting.openFolder"), () -> desk.dialogs().openFolderOf(file));
    // What is missing in the letter must not go before it was read.
    desk.notices()
        .tell(
            holds(notes)
                ? Notice.note(said, open, openFolder)
                : Notice.done(said, open, openFolder));
  }

  /// The missing fonts in one sentence: there may be one for each part of a letter.
  private Stream<String> sentences(List<Problem> notes) {
    List<Problem> fonts = notes.stream().filter(ExportEnd::isFont).toList();
    if (fonts.size() < 2) {
      return notes.stream().map(desk.messages()::text);
    }
    String pairs =
        fonts.stream()
            .map(font -> String.join(" → ", font.arguments()))
            .collect(Collectors.joining("、"));
    return Stream.concat(
        notes.stream().filter(note -> !isFont(note)).map(desk.messages()::text),
        Stream.of(desk.text("exporting.fonts", pairs)));
  }

  private static boolean isFont(Problem note) {
    return note.code().equals(FONT_REPLACED);
  }

  /// A font that this machine lacks is the same in every letter: it is said each time, but once it
  /// was read the notice goes by itself.
  private boolean holds(List<Problem> notes) {
    boolean holds = false;
    for (Problem note : notes) {
      holds |= !isFont(note) || toldFonts.add(note);
    }
    return holds;
  }
}
