package org.banfu.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editor.EditorHeader;
import org.banfu.desktop.editor.EditorView;
import org.banfu.desktop.editor.basics.BasicsTab;
import org.banfu.desktop.editor.basics.StateMenu;
import org.banfu.desktop.editor.counits.CoUnitsTab;
import org.banfu.desktop.editor.feedback.FeedbackTab;
import org.banfu.desktop.editor.find.FindBar;
import org.banfu.desktop.editor.history.HistoryTab;
import org.banfu.desktop.editor.preview.PreviewLinks;
import org.banfu.desktop.editor.preview.PreviewTab;
import org.banfu.desktop.editor.preview.SystemPrinters;
import org.banfu.desktop.editor.replies.RepliesTab;
import org.banfu.desktop.editor.worklist.WorkListTab;
import org.banfu.desktop.exporting.ExportViewModel;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.review.ReviewPanel;
import org.banfu.desktop.review.ReviewViewModel;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.desktop.similar.SimilarBeside;
import org.banfu.document.Machine;
import org.banfu.proposal.Place;
import org.banfu.review.Finding;

/// The editor wired: the proposals under work, their head, their tabs, and what is done to the open
/// one from anywhere in the window.
final class EditorFeature {
  private final Desk desk;
  private final Editings editings;
  private final Machine machine = new Machine();
  private final ExportViewModel exports;
  private final RepliesTab replies;
  private final SimilarBeside similar;
  private final FoundPlace found;
  private final EditorHeader header;
  private final EditorView view;
  private final FindBar find;
  private final ReviewViewModel review;
  private final ReviewPanel reviewed;
  private final MainActions actions;

  /// @param rows what the list knows of a proposal, by its id
  EditorFeature(
      Desk desk,
      SettingsModel settings,
      KnownNames names,
      Function<String, Optional<ProposalRow>> rows) {
    this.desk = desk;
    this.editings = new Editings(desk);
    this.review = new ReviewViewModel(desk, editings);
    this.exports =
        new ExportViewModel(
            desk,
            editings,
            settings,
            Path.of(System.getProperty("user.home")),
            machine,
            () -> reviewed().show());
    this.replies = new RepliesTab(desk, settings, names);
    this.similar =
        new SimilarBeside(
            desk,
            settings,
            replies,
            new SimilarBeside.Links(
                replies.current(),
                rows,
                replies::insert,
                (id, place) -> found().openAt(id, place),
                this::goToReplies));
    replies.offer(similar.open());
    this.header = new EditorHeader(desk, editings);
    header.addBeside(new StateMenu(desk, editings).build());
    this.view =
        new EditorView(
            desk,
            editings,
            settings,
            header,
            List.of(
                new BasicsTab(desk, names, editings.current()::get, editings::open),
                similar,
                new WorkListTab(desk, names),
                new CoUnitsTab(desk, names, this::goToReplies),
                new FeedbackTab(desk, names),
                new PreviewTab(desk, previewLinks(), new SystemPrinters(), machine),
                new HistoryTab(desk)));
    this.found = new FoundPlace(editings, view);
    this.find =
        new FindBar(desk, editings, hit -> view().select(hit.place(), hit.start(), hit.end()));
    view.addBelowHead(find.build());
    this.reviewed = new ReviewPanel(desk, editings, review, this::reveal);
    view.addInTurn(reviewed.build());
    this.actions = new MainActions(desk, editings, view);
  }

  Editings editings() {
    return editings;
  }

  EditorHeader header() {
    return header;
  }

  /// Its fonts, for all that writes documents in this window.
  Machine machine() {
    return machine;
  }

  ExportViewModel exports() {
    return exports;
  }

  /// The way to what was found.
  FoundPlace found() {
    return found;
  }

  EditorView view() {
    return view;
  }

  MainActions actions() {
    return actions;
  }

  /// All that may have a key.
  List<Action> all() {
    var all = new ArrayList<>(actions.all());
    all.addAll(replies.actions());
    all.addAll(similar.actions());
    all.addAll(find.actions());
    all.add(reviewed.action());
    return all;
  }

  /// Lets the menu of a text take back steps of the proposal.
  void install(Scene scene) {
    new TextMenu(desk, List.of(actions.undo(), actions.redo()), view::holds).install(scene);
  }

  /// Follows what others save of open proposals, until it is disposed.
  void follow(ArchiveView archive) {
    editings.follow(archive);
  }

  void dispose() {
    find.dispose();
    review.dispose();
    view.dispose();
    editings.dispose();
  }

  private PreviewLinks previewLinks() {
    return new PreviewLinks(
        exports::exportOpen,
        exports::exportOpenAsPdf,
        exports::openInWord,
        (place, at) -> view().select(place, at, at));
  }

  /// What is missing in a list has no place of its own: the suggestion it belongs to is shown.
  private void reveal(Finding finding) {
    if (!view.showsTabs()) {
      review.open().set(false);
    }
    Place place = finding.place();
    if (place.field().equals("suggestions")) {
      goToReplies();
    } else if (place.field().equals("suggestions.items")) {
      view.reveal(new Place("suggestions.reply", place.id()));
    } else {
      view.bring(place, finding.start(), finding.end());
    }
  }

  /// What was found in the open proposal.
  ReviewPanel reviewed() {
    return reviewed;
  }

  private void goToReplies() {
    view.select(replies.id());
  }
}
