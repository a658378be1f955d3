package org.banfu.desktop.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.desktop.field.Said;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.document.Template;
import org.banfu.document.TemplateCheck;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Weight;
import org.banfu.work.OfficeTemplates;

/// Takes a file as the template of a kind: checks it, asks before another of its name is replaced,
/// keeps it, and says what is wrong or worth knowing. On the screen's thread.
final class TemplateTaking {
  private final Desk desk;
  private final ProfileModel profile;
  private final TemplateTrial trial;
  private final BiConsumer<DocumentKind, String> kept;
  private final Map<DocumentKind, ReadOnlyObjectWrapper<List<Said>>> said =
      new EnumMap<>(DocumentKind.class);

  /// @param kept is told the name under which the archive keeps a file that was taken
  TemplateTaking(
      Desk desk, ProfileModel profile, TemplateTrial trial, BiConsumer<DocumentKind, String> kept) {
    this.desk = desk;
    this.profile = profile;
    this.trial = trial;
    this.kept = kept;
  }

  /// What is to be said of the file that was last offered for a kind, with its places.
  ReadOnlyObjectProperty<List<Said>> said(DocumentKind kind) {
    return saidOf(kind).getReadOnlyProperty();
  }

  private ReadOnlyObjectWrapper<List<Said>> saidOf(DocumentKind kind) {
    return said.computeIfAbsent(kind, key -> new ReadOnlyObjectWrapper<>(List.of()));
  }

  void forget(DocumentKind kind) {
    saidOf(kind).set(List.of());
  }

  /// A file that was read, and whether another template would have to go for it.
  private record Offered(OfficeTemplates.Candidate file, boolean replaces) {}

  void take(DocumentKind kind, Path file) {
    read(kind, file, (offered, template) -> keep(kind, offered));
  }

  /// Shows what it makes of a proposal; it is taken only from there.
  void tryOut(DocumentKind kind, Path file) {
    read(
        kind,
        file,
        (offered, template) ->
            trial.show(kind, offered.file().name(), template, () -> keep(kind, offered)));
  }

  private void read(DocumentKind kind, Path file, BiConsumer<Offered, Template> sound) {
    forget(kind);
    desk.tasks()
        .run(
            () -> {
              OfficeTemplates.Candidate read = OfficeTemplates.read(file);
              boolean replaces =
                  OfficeTemplates.wouldReplace(
                      desk.session().archive(), profile.profile().get(), kind, read);
              return new Offered(read, replaces);
            },
            offered -> {
              Template template = offered.file().check().found();
              if (template == null) {
                saidOf(kind).set(mistakes(offered.file().check()));
              } else {
                sound.accept(offered, template);
              }
            },
            problem -> failed(kind, problem));
  }

  private void failed(DocumentKind kind, Problem problem) {
    saidOf(kind).set(List.of(new Said(Weight.WRONG, desk.messages().text(problem))));
  }

  private void keep(DocumentKind kind, Offered offered) {
    OfficeTemplates.Candidate file = offered.file();
    var existing = OfficeTemplates.Existing.STAYS;
    if (offered.replaces() && desk.dialogs().confirms(replacing(file.name()))) {
      existing = OfficeTemplates.Existing.REPLACED;
    }
    keep(kind, file, existing);
  }

  private Dialogs.Question replacing(String name) {
    return new Dialogs.Question(
        desk.text("office.template.replaceTitle"),
        desk.text("office.template.replaceWhy", name),
        desk.text("office.template.replace"),
        desk.text("office.template.keepBoth"));
  }

  private void keep(
      DocumentKind kind, OfficeTemplates.Candidate file, OfficeTemplates.Existing existing) {
    desk.tasks()
        .run(
            () ->
                OfficeTemplates.keep(
                    desk.session().archive(), profile.profile().get(), kind, file, existing),
            name -> {
              kept.accept(kind, name);
              saidOf(kind).set(notes(file.check()));
            },
            problem -> failed(kind, problem));
  }

  private List<Said> mistakes(TemplateCheck check) {
    List<Said> sentences = new ArrayList<>();
    String head = desk.text("office.template.mistakes", check.name(), check.mistakes().size());
    sentences.add(new Said(Weight.WRONG, head));
    check
        .mistakes()
        .forEach(one -> sentences.add(new Said(Weight.WRONG, one.text(desk.messages()))));
    return List.copyOf(sentences);
  }

  private List<Said> notes(TemplateCheck check) {
    return check.notes().stream()
        .map(note -> new Said(Weight.DOUBTFUL, note.text(desk.messages())))
        .toList();
  }
}
