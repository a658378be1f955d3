package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.banfu.desktop.dashboard.DashboardPage;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editor.EditorHeader;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.editor.EditorView;
import org.banfu.desktop.editor.basics.BasicsTab;
import org.banfu.desktop.editor.basics.StateMenu;
import org.banfu.desktop.editor.counits.CoUnitsTab;
import org.banfu.desktop.editor.feedback.FeedbackTab;
import org.banfu.desktop.editor.find.FindBar;
import org.banfu.desktop.editor.history.HistoryTab;
import org.banfu.desktop.editor.replies.RepliesTab;
import org.banfu.desktop.editor.worklist.WorkListTab;
import org.banfu.desktop.exporting.ExportActions;
import org.banfu.desktop.exporting.ExportViewModel;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.handover.HandoverActions;
import org.banfu.desktop.help.HelpActions;
import org.banfu.desktop.importing.DropTarget;
import org.banfu.desktop.importing.ImportViewModel;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.NoticesView;
import org.banfu.desktop.kit.Pages;
import org.banfu.desktop.kit.ProgramIcon;
import org.banfu.desktop.kit.Shortcuts;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.kit.WindowDialogs;
import org.banfu.desktop.list.ListFeature;
import org.banfu.desktop.list.ProposalListViewModel;
import org.banfu.desktop.list.SideBarFolding;
import org.banfu.desktop.office.OfficeActions;
import org.banfu.desktop.registration.RegistrationAction;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;

/// The one window: wires the features and lays them out.
public final class MainWindow {
  private final ArchiveSession session;
  private final Tasks tasks;
  private final Theme theme;
  private final Messages messages;
  private final SettingsModel settings;
  private final Clock clock;

  public MainWindow(
      ArchiveSession session,
      Tasks tasks,
      Theme theme,
      Messages messages,
      SettingsModel settings,
      Clock clock) {
    this.session = session;
    this.tasks = tasks;
    this.theme = theme;
    this.messages = messages;
    this.settings = settings;
    this.clock = clock;
  }

  /// Shows the window at once and opens the archive behind it. On the JavaFX thread.
  public void show(Stage stage) {
    var notices = new Notices(tasks, messages);
    show(stage, notices, new WindowDialogs(stage, theme, messages, notices));
  }

  /// With dialogs that a test answers.
  void show(Stage stage, Notices notices, Dialogs dialogs) {
    var desk =
        new Desk(messages, session, tasks, new Jobs(tasks), dialogs, notices, new Pages(), clock);
    var editings = new Editings(desk);
    var names = new KnownNames(desk);
    var list = new ProposalListViewModel(desk);
    var replies = new RepliesTab(desk, settings, names);
    var header = new EditorHeader(desk, editings);
    header.addBeside(new StateMenu(desk, editings).build());
    // A tab that leads to another one is there before the editor is.
    var goTo = new SimpleObjectProperty<Consumer<String>>(id -> {});
    List<EditorTab> tabs =
        List.of(
            new BasicsTab(desk, names),
            replies,
            new WorkListTab(desk, names),
            new CoUnitsTab(desk, names, () -> goTo.get().accept(replies.id())),
            new FeedbackTab(desk, names),
            new HistoryTab(desk));
    var editor = new EditorView(desk, editings, settings, header, tabs);
    goTo.set(editor::select);
    var find =
        new FindBar(desk, editings, hit -> editor.select(hit.place(), hit.start(), hit.end()));
    editor.addBelowHead(find.build());
    goTo.set(editor::select);
    var actions = new MainActions(desk, editings, editor);

    List<Action> all = new ArrayList<>(actions.all());
    all.addAll(replies.actions());
    all.addAll(find.actions());
    var exports =
        new ExportViewModel(desk, editings, settings, Path.of(System.getProperty("user.home")));
    var exportActions = new ExportActions(desk, editings, exports);
    all.addAll(exportActions.all());

    var registration =
        new RegistrationAction(desk, editings, names, () -> editor.reveal(Place.of("assignedOn")));
    all.add(registration.action());
    var handover = new HandoverActions(desk, list.chosen(), editings::flush);
    var imports =
        new ImportViewModel(desk, HandoverActions::canMerge, handover::merge, editings::open);
    var lists =
        new ListFeature(
            desk,
            settings,
            editings,
            list,
            editor::focus,
            List.of(registration.action(), imports.filesAction(), imports.folderAction()));
    lists
        .selection()
        .offer("export-selected", desk.text("list.export"), Icon.EXPORT, exports::exportAll);
    lists
        .selection()
        .offer("hand-over-selected", desk.text("list.handOver"), Icon.HANDOVER, handover::handOver);
    var folding = new SideBarFolding(settings);
    var office = new OfficeActions(desk, settings);
    var pages = new ArrayList<>(List.of(DashboardPage.action(desk)));
    pages.addAll(office.all());
    var help = new HelpActions(desk, editor::selectedTab, () -> List.copyOf(all));
    pages.addAll(help.all());
    all.addAll(pages);
    all.add(imports.filesAction());
    all.add(lists.find());
    var center =
        new WorkplaceView(settings, folding, lists.sideBar(), lists.list(), editor.build()).build();
    var drop = new DropTarget(desk, imports::take);
    var shell =
        new BorderPane(
            new StackPane(new PagesView(desk, center).build(), notices(desk), drop.node()));
    shell.setTop(
        new ToolBarView(desk, folding.narrow())
            .build(
                actions.foldSideBar(folding),
                List.of(registration.action(), imports.filesAction()),
                lists.search(),
                List.of(exportActions.button()),
                List.of(
                    List.of(actions.undo(), actions.redo(), actions.saveNow()),
                    List.of(imports.folderAction()),
                    List.of(handover.handOver(), handover.mergeFiles(), handover.mergeFolder()),
                    pages)));
    shell.setBottom(new StatusBarView(desk, editings, lists.counted()).build());

    var scene = new Scene(shell);
    var look = settings.settings().map(Settings::look).subscribe(theme::use);
    theme.dress(scene);
    new Shortcuts(all).install(scene);
    new TextMenu(desk, List.of(actions.undo(), actions.redo()), editor::holds).install(scene);
    drop.install(scene);
    scene.widthProperty().subscribe(width -> folding.room(width.doubleValue()));
    var room = settings.settings().subscribe(now -> folding.room(scene.getWidth()));
    stage.getIcons().setAll(ProgramIcon.sizes());
    stage.setScene(scene);
    stage.setTitle(messages.text("desktop.title", session.folder()));
    stage.setMinWidth(640);
    stage.setMinHeight(400);
    var place = new WindowPlace(settings);
    place.restore(stage);
    stage.addEventHandler(
        WindowEvent.WINDOW_CLOSE_REQUEST, event -> closing(event, stage, desk, editings));
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        event -> {
          find.dispose();
          editor.dispose();
          editings.dispose();
          names.dispose();
          lists.dispose();
          desk.pages().back();
          desk.notices().dispose();
          room.unsubscribe();
          look.unsubscribe();
        });
    stage.show();
    list.open();
    var last = new LastProposal(desk, editings, settings);
    tasks.run(
        session::archive,
        archive -> {
          editings.follow(archive);
          names.follow(archive);
          last.reopen();
          office.welcome(archive);
        },
        problem -> {});
  }

  private static Region notices(Desk desk) {
    return new NoticesView(desk.notices(), desk.messages()).build();
  }

  /// The window stays until what was typed is on disk: a few milliseconds, not on this thread.
  private void closing(WindowEvent event, Stage stage, Desk desk, Editings editings) {
    event.consume();
    editings.flush(failure -> {
      if (failure.isEmpty() || mayLose(failure, desk)) {
        new WindowPlace(settings).remember(stage);
        settings.writeNow();
        stage.hide();
      }
    });
  }

  private static boolean mayLose(Optional<Problem> failure, Desk desk) {
    return desk.dialogs()
        .confirms(
            new Dialogs.Question(
                desk.text("desktop.close.unsaved"),
                failure.map(desk.messages()::text).orElse(""),
                desk.text("desktop.close.anyway")));
  }
}
