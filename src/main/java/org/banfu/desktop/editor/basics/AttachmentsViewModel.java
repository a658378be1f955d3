package org.banfu.desktop.editor.basics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.Attachment;
import org.banfu.archive.NewAttachment;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// The files kept with the open proposal. On the screen's thread; files are read and written in the
/// background.
final class AttachmentsViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Attachment>> files =
      new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable Editing editing;
  private long asked;

  AttachmentsViewModel(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<List<Attachment>> files() {
    return files.getReadOnlyProperty();
  }

  /// Lists the files of this proposal from now on; null lets go.
  void show(@Nullable Editing next) {
    editing = next;
    asked++;
    files.set(List.of());
    if (next != null) {
      load(next.id());
    }
  }

  /// Asks for files and keeps copies of them with the proposal.
  void add() {
    List<Path> chosen = desk.dialogs().files(desk.text("basics.files.add"), List.of());
    Editing target = editing;
    if (target != null && !chosen.isEmpty()) {
      desk.tasks()
          .run(
              () -> read(chosen),
              read -> target.enclose(read, () -> load(target.id())),
              desk.notices()::tell);
    }
  }

  /// Opens a copy; what is changed in it does not come back.
  void open(Attachment file) {
    desk.tasks().run(() -> copy(file), desk.dialogs()::open, desk.notices()::tell);
  }

  void saveAs(Attachment file) {
    desk.dialogs()
        .newFile(desk.text("basics.files.saveAs"), file.fileName(), List.of())
        .ifPresent(to ->
            desk.tasks()
                .run(
                    () -> write(file, to),
                    written ->
                        desk.notices()
                            .tell(
                                Notice.done(
                                    desk.text("basics.files.saved", written),
                                    new Notice.Link(
                                        desk.text("basics.files.open"),
                                        () -> desk.dialogs().open(written)))),
                    desk.notices()::tell));
  }

  private void load(String id) {
    long number = ++asked;
    desk.tasks()
        .run(
            () -> desk.session().archive().attachments(id),
            found -> {
              if (number == asked) {
                files.set(found);
              }
            },
            desk.notices()::tell);
  }

  private static List<NewAttachment> read(List<Path> chosen) throws ProblemException {
    var read = new ArrayList<NewAttachment>();
    for (Path file : chosen) {
      try {
        read.add(new NewAttachment(name(file), Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new ProblemException(Problem.of("basics.files.unreadable", file), e);
      }
    }
    return read;
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private Path copy(Attachment file) throws ProblemException {
    try {
      Path folder = Files.createTempDirectory("banfu");
      folder.toFile().deleteOnExit();
      // The name comes from a file of somebody else's and is no path.
      Path to = folder.resolve(file.fileName().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_"));
      to.toFile().deleteOnExit();
      return write(file, to);
    } catch (IOException e) {
      throw new ProblemException(Problem.of("basics.files.unwritable", file.fileName()), e);
    }
  }

  private Path write(Attachment file, Path to) throws ProblemException {
    byte[] content = desk.session().archive().attachment(file.id());
    try {
      return Files.write(to, content);
    } catch (IOException e) {
      throw new ProblemException(Problem.of("basics.files.unwritable", to), e);
    }
  }
}
