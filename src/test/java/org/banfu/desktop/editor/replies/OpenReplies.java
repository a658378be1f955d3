package org.banfu.desktop.editor.replies;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editor.EditorHeader;
import org.banfu.desktop.editor.EditorView;
import org.banfu.desktop.editor.find.FindBar;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.kit.ManualDelays;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.Pages;
import org.banfu.desktop.kit.ScriptedDialogs;
import org.banfu.desktop.kit.Shortcuts;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Place;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The tab with its keys and the find bar on the stage, on a real archive. TestFX hands the stage
/// only to the test's own class.
@ExtendWith(ApplicationExtension.class)
abstract class OpenReplies {
  static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;

  final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  final ManualDelays delays = new ManualDelays();
  final ScriptedDialogs dialogs = new ScriptedDialogs();
  Stage stage;
  ArchiveSession session;
  Editings editings;
  EditorView editor;

  @AfterEach
  void close() {
    session.close();
    background.close();
  }

  void show(Proposal proposal) throws Exception {
    session = new ArchiveSession(folder, Clock.systemUTC());
    save(proposal);
    WaitForAsyncUtils.waitForAsyncFx(20_000, this::build);
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> editings.open(proposal.id()));
    waitUntilOpen(proposal);
  }

  void build() {
    var tasks = new Tasks(background, Platform::runLater, delays);
    var messages = new Messages(Locale.CHINESE);
    var desk =
        new Desk(
            messages,
            session,
            tasks,
            new Jobs(tasks),
            dialogs,
            new Notices(tasks, messages),
            new Pages(),
            Clock.systemUTC());
    var settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")), Settings.STANDARD, tasks);
    editings = new Editings(desk);
    var tab = new RepliesTab(desk, settings, new KnownNames(desk));
    editor =
        new EditorView(desk, editings, settings, new EditorHeader(desk, editings), List.of(tab));
    var find =
        new FindBar(desk, editings, hit -> editor.select(hit.place(), hit.start(), hit.end()));
    editor.addBelowHead(find.build());
    var scene = new Scene(editor.build(), 900, 950);
    var theme = new Theme(ChineseFont.choose());
    theme.use(Look.STANDARD);
    theme.dress(scene);
    var actions = new ArrayList<>(tab.actions());
    actions.addAll(find.actions());
    new Shortcuts(actions).install(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  void save(Proposal proposal) throws ProblemException {
    session.archive().save(proposal, 0, Occasion.IMPORT);
  }

  void waitUntilOpen(Proposal proposal) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> editing() != null && editing().id().equals(proposal.id()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  Editing editing() {
    return editings.current().get();
  }

  Proposal now() {
    return editing().proposalNow();
  }

  Proposal saved() throws ProblemException {
    return saved(now());
  }

  Proposal saved(Proposal proposal) throws ProblemException {
    return session.archive().find(proposal.id()).orElseThrow().proposal();
  }

  String undoLabel() {
    return editing().undoLabel().get().orElseThrow().text(new Messages(Locale.CHINESE));
  }

  List<String> headings() {
    return now().suggestions().stream().map(Suggestion::heading).toList();
  }

  /// A card is made, and a place brought to sight, with the layouts that follow.
  void waitForLayouts() throws Exception {
    var left = new AtomicInteger(6);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          stage.getScene().addPostLayoutPulseListener(left::decrementAndGet);
          Platform.requestNextPulse();
        });
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> {
          Platform.requestNextPulse();
          return left.get() <= 0;
        });
  }

  Place place(String field, int index) {
    return place(now(), field, index);
  }

  static Place place(Proposal proposal, String field, int index) {
    return new Place("suggestions." + field, proposal.suggestions().get(index).id());
  }

  static TextArea area(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextArea.class);
  }

  static Proposal three() {
    return SAMPLE.withSuggestions(List.of(card("一"), card("二"), card("三")));
  }

  static Suggestion card(String heading) {
    return Suggestion.of(heading, "答" + heading + "的后半")
        .withId(UUID.nameUUIDFromBytes(heading.getBytes(StandardCharsets.UTF_8)).toString())
        .withRequest("问" + heading);
  }

  static Proposal many(int count) {
    var cards = new ArrayList<Suggestion>();
    for (int i = 0; i < count; i++) {
      cards.add(Suggestion.of("第" + i + "条", "答复的正文。".repeat(300)).withRequest("请办理。"));
    }
    return Proposal.create(SAMPLE.kind()).withTitle("很多建议").withSuggestions(cards);
  }
}
