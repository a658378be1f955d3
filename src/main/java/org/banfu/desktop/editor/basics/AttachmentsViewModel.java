package org.banfu.desktop.editor.basics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.Attachment;
import org.banfu.archive.NewAttachment;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.document.TemporaryFolder;
import org.banfu.document.WholeFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.HandoverManifest;
import org.jspecify.annotations.Nullable;

/// The files kept with the open proposal. On the screen's thread; files are read and written in the
/// background.
final class AttachmentsViewModel {
  /// What a file handed over may hold, so that no proposal becomes one that cannot be handed over.
  static final long LARGEST = HandoverManifest.LARGEST_ATTACHMENT;

  private static final int MEGABYTE = 1024 * 1024;

  /// The chooser asked; a file that Word holds open stays, and the copy gets a number.
  private static final WholeFile.Existing CHOSEN = WholeFile.Existing.REPLACE_OR_NUMBER;

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
    if (target != null) {
      add(chosen, target);
    }
  }

  /// One after another, so that never more than one of them is in memory.
  private void add(List<Path> chosen, Editing target) {
    if (chosen.isEmpty()) {
      load(target.id());
      return;
    }
    Runnable others = () -> add(chosen.subList(1, chosen.size()), target);
    desk.tasks()
        .run(
            () -> read(chosen.getFirst()),
            read -> target.enclose(List.of(read), others),
            problem -> {
              desk.notices().tell(problem);
              others.run();
            });
  }

  /// Opens a copy of a document; what is changed in it does not come back.
  void open(Attachment file) {
    if (DocumentTypes.holds(file.fileName())) {
      desk.tasks().run(() -> copy(file), desk.dialogs()::open, desk.notices()::tell);
    } else {
      desk.notices()
          .tell(
              Notice.note(
                  desk.text("basics.files.notOpened", file.fileName()),
                  new Notice.Link(desk.text("basics.files.saveAs"), () -> saveAs(file))));
    }
  }

  void saveAs(Attachment file) {
    desk.dialogs()
        .newFile(desk.text("basics.files.saveAs"), file.fileName(), List.of())
        .ifPresent(to ->
            desk.tasks()
                .run(
                    () -> write(file, to),
                    written -> tellSaved(to, written),
                    desk.notices()::tell));
  }

  private void tellSaved(Path wanted, Path written) {
    WholeFile.heldOpen(wanted, CHOSEN, written)
        .ifPresent(held -> desk.notices().tell(Notice.note(desk.messages().text(held))));
    desk.notices()
        .tell(
            Notice.done(
                desk.text("basics.files.saved", written),
                new Notice.Link(
                    desk.text("basics.files.folder"), () -> desk.dialogs().openFolderOf(written))));
  }

  private void load(String id) {
    long number = ++asked;
    desk.tasks()
        .run(
            () -> desk.session().view().attachments(id),
            found -> {
              if (number == asked) {
                files.set(found);
              }
            },
            desk.notices()::tell);
  }

  private static NewAttachment read(Path file) throws ProblemException {
    try {
      // One more than allowed is enough to know; a file may grow while it is read.
      if (Files.size(file) <= LARGEST) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] content = in.readNBytes((int) LARGEST + 1);
          if (content.length <= LARGEST) {
            return new NewAttachment(name(file), content);
          }
        }
      }
      throw new ProblemException(
          Problem.of("basics.files.tooLarge", name(file), LARGEST / MEGABYTE));
    } catch (IOException e) {
      throw new ProblemException(Problem.of("basics.files.unreadable", file), e);
    }
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private Path copy(Attachment file) throws ProblemException {
    try {
      Path folder = TemporaryFolder.create("opened").path();
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
    byte[] content = desk.session().view().attachment(file.id());
    return WholeFile.write(to, CHOSEN, out -> out.write(content));
  }
}
