package org.banfu.desktop.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.Archive;
import org.banfu.archive.KeptTemplate;
import org.banfu.desktop.field.Said;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Notice;
import org.banfu.document.Documents;
import org.banfu.document.WholeFile;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;
import org.banfu.work.OfficeTemplates;
import org.jspecify.annotations.Nullable;

/// The office's templates while they are chosen: what is kept in the archive, which one each kind
/// of document is written with, and what was wrong in one that was not taken. On the screen's
/// thread.
final class TemplatesModel {
  private final Desk desk;
  private final ProfileModel profile;
  private final ReadOnlyObjectWrapper<List<KeptTemplate>> kept =
      new ReadOnlyObjectWrapper<>(List.of());
  private final TemplateTaking taking;
  private boolean isRead;

  /// @param trial shows what a template makes before it is chosen
  TemplatesModel(Desk desk, ProfileModel profile, TemplateTrial trial) {
    this.desk = desk;
    this.profile = profile;
    this.taking = new TemplateTaking(desk, profile, trial, this::taken);
  }

  /// The documents that are written with a template.
  static List<DocumentKind> kinds() {
    return List.copyOf(Documents.templated());
  }

  /// What the archive keeps, by name.
  ReadOnlyObjectProperty<List<KeptTemplate>> kept() {
    return kept.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Profile> profile() {
    return profile.profile();
  }

  /// What is to be said of the file that was last offered for a kind, with its places.
  ReadOnlyObjectProperty<List<Said>> said(DocumentKind kind) {
    return taking.said(kind);
  }

  /// The name of the template that a kind is written with; empty for the built-in one.
  Optional<String> chosen(DocumentKind kind) {
    return Optional.ofNullable(profile.profile().get().templates().get(kind));
  }

  /// The kept template of this name.
  Optional<KeptTemplate> find(String name) {
    return kept.get().stream().filter(template -> template.name().equals(name)).findFirst();
  }

  /// Whether a chosen template is known not to be in the archive.
  boolean isMissing(String name) {
    return isRead && find(name).isEmpty();
  }

  /// Whether a document is written with it.
  boolean isUsed(String name) {
    return profile.profile().get().templates().containsValue(name);
  }

  /// Reads what the archive keeps.
  void read() {
    desk.tasks().run(() -> desk.session().view().templates(), this::show, desk.notices()::tell);
  }

  private void show(List<KeptTemplate> templates) {
    isRead = true;
    kept.set(templates);
  }

  /// Writes a kind with this template from now on; null is the built-in one.
  void choose(DocumentKind kind, @Nullable String name) {
    taking.forget(kind);
    profile.change(now -> OfficeTemplates.choosing(now, kind, name));
  }

  /// Asks for a file and takes it.
  void take(DocumentKind kind) {
    ask("office.template.take").ifPresent(file -> take(kind, file));
  }

  /// Asks for a file and shows what it makes of a proposal; it is kept and chosen only from there.
  void tryOut(DocumentKind kind) {
    ask("office.template.try").ifPresent(file -> taking.tryOut(kind, file));
  }

  private Optional<Path> ask(String what) {
    return desk.dialogs().files(desk.text(what), List.of(word())).stream().findFirst();
  }

  private Dialogs.FileKind word() {
    return Dialogs.FileKind.of(desk.text("office.template.word"), "*.docx", "*.dotx");
  }

  /// Checks a file; keeps it and chooses it if nothing is wrong in it.
  void take(DocumentKind kind, Path file) {
    taking.take(kind, file);
  }

  private void taken(DocumentKind kind, String name) {
    read();
    choose(kind, name);
    desk.notices()
        .tell(
            Notice.done(
                desk.text("office.template.taken", desk.text("words.document." + kind), name)));
  }

  /// Asks where, and saves the built-in template or the one of the office there.
  void save(DocumentKind kind, boolean own) {
    String name =
        own
            ? chosen(kind).orElseThrow()
            : desk.text("office.template.builtInFile", desk.text("words.document." + kind))
                + ".docx";
    desk.dialogs()
        .newFile(desk.text("office.template.save"), name, List.of(word()))
        .ifPresent(file -> save(kind, own, file));
  }

  private void save(DocumentKind kind, boolean own, Path file) {
    profile.saveNow();
    Profile now = profile.profile().get();
    var existing = WholeFile.Existing.REPLACE_OR_NUMBER;
    desk.tasks()
        .run(
            () -> {
              String chosen = own ? now.templates().get(kind) : null;
              byte[] docx =
                  chosen == null
                      ? new Documents().builtIn(kind, now).docx()
                      : desk.session().view().template(chosen);
              return WholeFile.write(file, existing, out -> out.write(docx));
            },
            written -> {
              WholeFile.heldOpen(file, existing, written)
                  .ifPresent(held -> desk.notices().tell(Notice.note(desk.messages().text(held))));
              desk.notices()
                  .tell(
                      Notice.done(
                          desk.text("office.template.saved", written),
                          new Notice.Link(
                              desk.text("office.template.open"),
                              () -> desk.dialogs().open(written))));
            },
            desk.notices()::tell);
  }

  /// Asks, and keeps a template that no document is written with no longer.
  void remove(String name) {
    var question =
        new Dialogs.Question(
            desk.text("office.template.remove"),
            desk.text("office.template.removeWhy", name),
            desk.text("office.template.remove"));
    if (!isUsed(name) && desk.dialogs().confirms(question)) {
      desk.tasks()
          .run(
              () -> {
                Archive archive = desk.session().archive();
                archive.removeTemplate(name);
                return archive.templates();
              },
              this::show,
              desk.notices()::tell);
    }
  }
}
