package org.banfu.desktop.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveFacts;
import org.banfu.archive.BackupStanding;
import org.banfu.archive.Backups;
import org.banfu.archive.KeptBackup;
import org.banfu.archive.RestorePreview;
import org.banfu.archive.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs.FileKind;
import org.banfu.desktop.kit.Dialogs.Question;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Problem;

/// What the window knows of the archive's backups, and what is done with them. Properties change on
/// the screen's thread.
public final class BackupModel {
  private final Desk desk;
  private final SecondFolderSetting second;
  private final Saver saver;
  private final Consumer<Path> restore;
  private final BackupWords words;
  private final ReadOnlyObjectWrapper<List<KeptBackup>> backups =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Problem>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper ofNewerProgram = new ReadOnlyBooleanWrapper();
  private Runnable show = () -> {};
  private Subscription following = () -> {};
  private Optional<Problem> told = Optional.empty();
  private Optional<Problem> toldOfSecond = Optional.empty();
  private boolean isDisposed;

  /// Saves what was typed and is not saved yet, then runs on with what could not be saved.
  @FunctionalInterface
  public interface Saver {
    void then(Consumer<Optional<Problem>> next);
  }

  /// @param restore puts a backup in the archive's place, and makes the window anew
  public BackupModel(Desk desk, SettingsModel settings, Saver saver, Consumer<Path> restore) {
    this.desk = desk;
    this.second = new SecondFolderSetting(settings);
    this.saver = saver;
    this.restore = restore;
    this.words = new BackupWords(desk);
  }

  /// @param page shows the backups; what is told leads there
  void leadTo(Runnable page) {
    show = page;
  }

  /// Follows what becomes of the backups, until it is disposed.
  void follow(Archive archive) {
    if (isDisposed) {
      return;
    }
    Backups kept = archive.backups();
    following.close();
    following = kept.onChange(standing -> desk.tasks().onScreen(() -> tell(kept, standing)));
    desk.tasks().run(kept::replaced, before -> goOn(kept, before), desk.notices()::tell);
  }

  /// A restored archive has a lineage of its own, and the second folder of the one before.
  private void goOn(Backups kept, List<UUID> replaced) {
    if (isDisposed) {
      return;
    }
    second.carryOver(kept.lineage(), replaced);
    Optional<Path> chosen = second.folder(kept.lineage());
    folder.set(chosen);
    chosen.ifPresent(
        path -> kept.copyTo(path, second.copiedAt(kept.lineage()).orElseGet(this::now)));
  }

  void dispose() {
    isDisposed = true;
    following.close();
  }

  /// Newest first.
  ReadOnlyObjectProperty<List<KeptBackup>> backups() {
    return backups.getReadOnlyProperty();
  }

  /// Whether a newer program wrote the archive, so that this one puts nothing in its place.
  ReadOnlyBooleanProperty ofNewerProgram() {
    return ofNewerProgram.getReadOnlyProperty();
  }

  /// What keeps the archive from being backed up, as long as it does.
  ReadOnlyObjectProperty<Optional<Problem>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// The second folder.
  ReadOnlyObjectProperty<Optional<Path>> folder() {
    return folder.getReadOnlyProperty();
  }

  Optional<Instant> copiedAt() {
    return archive().flatMap(open -> second.copiedAt(open.backups().lineage()));
  }

  boolean isOpen() {
    return archive().isPresent();
  }

  /// Lists the backups anew.
  void refresh() {
    List<Path> seconds = isOpen() ? folder.get().stream().toList() : second.all();
    Path archive = desk.session().folder();
    desk.tasks()
        .run(
            () -> ArchiveFacts.isOfNewerProgram(archive),
            ofNewerProgram::set,
            desk.notices()::tell);
    desk.tasks().run(() -> Archive.backups(archive, seconds), backups::set, desk.notices()::tell);
  }

  /// 立即备份.
  void make() {
    archive()
        .ifPresent(open ->
            desk.jobs()
                .start(
                    desk.text("backup.making"),
                    control -> open.backups().make(control::isCancelled),
                    made -> {
                      desk.notices()
                          .tell(
                              Notice.done(
                                  desk.text("backup.made", made.getFileName()),
                                  new Notice.Link(
                                      desk.text("backup.openFolder"),
                                      () -> desk.dialogs().openFolderOf(made))));
                      refresh();
                    },
                    desk.notices()::tell));
  }

  /// Asks for the second folder; the newest backup is copied there at once.
  void chooseSecond() {
    archive()
        .ifPresent(open ->
            desk.dialogs()
                .folder(desk.text("backup.second.choose"))
                .ifPresent(path -> {
                  if (path.toAbsolutePath().startsWith(open.folder())) {
                    desk.notices().tell(Problem.of("backup.second.inside", path));
                    return;
                  }
                  second.choose(open.backups().lineage(), path, now());
                  folder.set(Optional.of(path));
                  open.backups().copyTo(path, now());
                }));
  }

  /// Copies no more; what lies there stays.
  void forgetSecond() {
    archive()
        .ifPresent(open -> {
          second.forget(open.backups().lineage());
          folder.set(Optional.empty());
          open.backups().copyNoMore();
          refresh();
        });
  }

  /// Asks for a backup that lies elsewhere, and restores it.
  void restoreFile() {
    var kinds = List.of(FileKind.of(desk.text("backup.kind"), "*.zip"));
    desk.dialogs().files(desk.text("backup.restore.choose"), kinds).stream()
        .findFirst()
        .ifPresent(file -> restore(file, file.getFileName().toString()));
  }

  /// Reads a backup, tells what is newer now, asks, and restores it.
  void restore(KeptBackup backup) {
    restore(backup.file(), words.name(backup));
  }

  /// Restores a backup to another folder; the archive is left as it is.
  void restoreElsewhere(KeptBackup backup) {
    new Elsewhere(desk).restore(backup.file());
  }

  private void restore(Path file, String name) {
    Optional<Archive> open = archive();
    if (open.isEmpty()) {
      ask(file, name, desk.text("backup.restore.notOpen"));
      return;
    }
    saver.then(failure -> {
      if (failure.isPresent()) {
        desk.notices().tell(failure.get());
      } else {
        preview(open.get(), file, name);
      }
    });
  }

  private void preview(Archive open, Path file, String name) {
    desk.jobs()
        .start(
            desk.text("backup.reading"),
            control -> open.preview(file, desk.clock()),
            (RestorePreview preview) -> ask(file, name, words.consequence(preview)),
            desk.notices()::tell);
  }

  private void ask(Path file, String name, String consequence) {
    var question =
        new Question(
            desk.text("backup.restore.question", name),
            consequence + "\n" + desk.text("backup.restore.kept", desk.session().folder()),
            desk.text("backup.restore.verb"));
    if (desk.dialogs().confirms(question)) {
      restore.accept(file);
    }
  }

  /// A failure is told once, and stays until a backup was made.
  void tell(Backups kept, BackupStanding standing) {
    if (isDisposed) {
      return;
    }
    var link = new Notice.Link(desk.text("backup.title"), () -> show.run());
    told = newly(told, standing.failure(), text -> desk.notices().tell(Notice.failed(text, link)));
    toldOfSecond =
        newly(
            toldOfSecond, standing.second(), text -> desk.notices().tell(Notice.note(text, link)));
    trouble.set(standing.failure().or(standing::second));
    if (second.folder(kept.lineage()).isPresent()) {
      standing.copiedAt().ifPresent(at -> second.copied(kept.lineage(), at));
    }
  }

  private Optional<Problem> newly(
      Optional<Problem> before, Optional<Problem> now, Consumer<String> tell) {
    if (before.isEmpty()) {
      now.map(desk.messages()::text).ifPresent(tell);
    }
    return now;
  }

  private Optional<Archive> archive() {
    return desk.session().writing();
  }

  private Instant now() {
    return desk.clock().instant();
  }
}
