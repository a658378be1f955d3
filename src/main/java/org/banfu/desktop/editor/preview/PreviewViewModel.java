package org.banfu.desktop.editor.preview;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Change;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.document.Documents;
import org.banfu.document.Machine;
import org.banfu.document.Missing;
import org.banfu.document.PrintedDocuments;
import org.banfu.document.PrintedDocuments.Printed;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.review.Finding;
import org.banfu.review.Review;
import org.banfu.work.ArchiveTemplates;
import org.banfu.work.ExportJob;
import org.banfu.work.Misfit;
import org.banfu.work.MissingFields;
import org.jspecify.annotations.Nullable;

/// Lays the open proposal's document out in the background, anew after each pause in typing. A
/// layout that was overtaken is dropped.
final class PreviewViewModel {
  static final Duration PAUSE = Duration.ofMillis(400);

  private final Desk desk;
  private final ScreenFonts fonts;
  private final ScreenImages images;
  private final PrintedDocuments documents;
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<DocumentKind> kind =
      new ReadOnlyObjectWrapper<>(DocumentKind.REPLY_FORM);
  private @Nullable Editing editing;
  private @Nullable String lastId;
  private @Nullable DocumentKind chosenKind;
  private Subscription following = Subscription.EMPTY;
  private Runnable waiting = () -> {};
  private int asked;

  PreviewViewModel(Desk desk, ScreenFonts fonts, ScreenImages images, Machine machine) {
    this.desk = desk;
    this.fonts = fonts;
    this.images = images;
    this.documents =
        new PrintedDocuments(
            new Documents()
                .on(machine)
                .with(ArchiveTemplates.of(desk.session()::view))
                .on(() -> desk.session().view().workingDays()));
  }

  /// The last finished layout; stays while the next one is made.
  ReadOnlyObjectProperty<Optional<Preview>> preview() {
    return preview.getReadOnlyProperty();
  }

  /// Why there are no pages.
  ReadOnlyObjectProperty<Optional<Problem>> failure() {
    return failure.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DocumentKind> kind() {
    return kind.getReadOnlyProperty();
  }

  /// The documents that have pages.
  List<DocumentKind> kinds() {
    return List.of(DocumentKind.values()).stream().filter(documents::isPrinted).toList();
  }

  /// Shows the proposal's usual document, or the one chosen for it if no other proposal was shown
  /// since: a jump to a field and back changes nothing.
  void show(Editing shown) {
    leave();
    editing = shown;
    if (!shown.id().equals(lastId)) {
      lastId = shown.id();
      chosenKind = null;
    }
    DocumentKind wanted = chosenKind;
    if (wanted == null) {
      wanted = ExportJob.defaultFor(shown.proposalNow(), desk.profile());
    }
    kind.set(documents.isPrinted(wanted) ? wanted : DocumentKind.REPLY_FORM);
    following = shown.proposal().subscribe((before, after) -> soon()).and(followOffice());
    now();
  }

  /// What the settings say, and the office's own templates, show in the pages as well.
  private Subscription followOffice() {
    return desk.session()
        .opened()
        .<Subscription>map(archive -> {
          var listening =
              archive.onChange(change -> {
                if (change instanceof Change.ProfileSaved
                    || change instanceof Change.TemplatesSaved) {
                  desk.tasks().onScreen(this::soon);
                }
              });
          return listening::close;
        })
        .orElse(Subscription.EMPTY);
  }

  void choose(DocumentKind chosen) {
    if (chosen != kind.get()) {
      chosenKind = chosen;
      kind.set(chosen);
      now();
    }
  }

  /// Lays out what stands in the fields at this moment: what goes to the printer waits for no pause
  /// in typing.
  void latest(Consumer<Preview> then) {
    Editing open = editing;
    if (open != null) {
      Proposal proposal = open.proposalNow();
      DocumentKind asKind = kind.get();
      desk.tasks().run(() -> laidOut(asKind, proposal), then, desk.notices()::tell);
    }
  }

  void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    waiting.run();
    waiting = () -> {};
    asked++;
    editing = null;
    preview.set(Optional.empty());
    failure.set(Optional.empty());
  }

  private void soon() {
    waiting.run();
    waiting = desk.tasks().after(PAUSE, this::now);
  }

  private void now() {
    Editing open = editing;
    if (open == null) {
      return;
    }
    int own = ++asked;
    Proposal proposal = open.proposalNow();
    DocumentKind asKind = kind.get();
    desk.tasks()
        .run(
            () -> laidOut(asKind, proposal),
            made -> {
              if (own == asked) {
                failure.set(Optional.empty());
                preview.set(Optional.of(made));
              }
            },
            problem -> {
              if (own == asked) {
                preview.set(Optional.empty());
                failure.set(Optional.of(problem));
              }
            });
  }

  private Preview laidOut(DocumentKind asKind, Proposal proposal) throws ProblemException {
    Misfit.refuse(asKind, proposal);
    ArchiveView archive = desk.session().view();
    Profile profile = archive.profile();
    Printed printed = documents.pages(asKind, proposal, profile);
    fonts.read(printed.pages().pages());
    images.read(printed.pages().pages());
    List<Finding> problems =
        Missing.of(asKind, proposal, profile).stream()
            .map(one ->
                new Finding(
                    "missing", one.weight(), one.place(), 0, 0, one.problem(), Optional.empty()))
            .collect(Collectors.toCollection(ArrayList::new));
    Set<String> told = MissingFields.of(asKind, proposal, profile);
    Review.of(proposal, profile, archive.workingDays(), LocalDate.now(desk.clock()), asKind)
        .stream()
        .filter(one -> !told.contains(one.place().field()))
        .forEach(problems::add);
    return new Preview(printed, problems);
  }
}
