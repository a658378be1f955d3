package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
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
import org.banfu.proposal.Letter;
import org.banfu.proposal.Place;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does to the cards, by mouse and keyboard, on a real archive.
@ExtendWith(ApplicationExtension.class)
class RepliesTabTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;

  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private final ManualDelays delays = new ManualDelays();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private Stage stage;
  private ArchiveSession session;
  private Editings editings;
  private EditorView editor;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @AfterEach
  void close() {
    session.close();
    background.close();
  }

  @Test
  void whatIsTypedIntoAReplyIsSaved(FxRobot robot) throws Exception {
    show(SAMPLE);

    robot.interact(() -> area(robot, "#reply-1").requestFocus());
    robot.interact(() -> area(robot, "#reply-1").positionCaret(0));
    robot.write("abc");

    String typed = "abc" + SAMPLE.suggestions().getFirst().reply();
    assertEquals(typed, now().suggestions().getFirst().reply());
    assertEquals("修改答复一", undoLabel());
    delays.pass(Duration.ofSeconds(1));
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> saved().suggestions().getFirst().reply().equals(typed));
  }

  @Test
  void aCardIsAddedByKeyAndTypedIntoAtOnce(FxRobot robot) throws Exception {
    show(SAMPLE);
    robot.interact(() -> area(robot, "#reply-1").requestFocus());

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.write("new");
    robot.push(KeyCode.ENTER);
    robot.write("answer");

    assertEquals("new", now().suggestions().get(1).heading());
    assertEquals("answer", now().suggestions().get(1).reply());
    assertEquals(SAMPLE.suggestions().size() + 1, now().suggestions().size());
  }

  @Test
  void theFocusStaysInTheCardThatIsMoved(FxRobot robot) throws Exception {
    show(SAMPLE);
    TextArea reply = area(robot, "#reply-1");
    robot.interact(reply::requestFocus);
    robot.interact(() -> reply.positionCaret(7));

    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of(1, 0, 2), order(3));
    assertSame(reply, stage.getScene().getFocusOwner());
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of(1, 2, 0), order(3));
    robot.push(KeyCode.ALT, KeyCode.UP);

    assertEquals(List.of(1, 0, 2), order(3));
    assertSame(reply, stage.getScene().getFocusOwner());
    assertEquals(7, reply.getCaretPosition());
    assertEquals("reply-2", reply.getId());
    assertEquals("答复二", reply.getAccessibleText());
  }

  @Test
  void aCardIsDraggedByItsHandle(FxRobot robot) throws Exception {
    show(three());
    Node handle = robot.lookup("#suggestion-1 .card-handle").query();
    Node second = robot.lookup("#suggestion-2").query();
    Bounds bounds = second.localToScene(second.getLayoutBounds());
    double y = bounds.getMinY() + bounds.getHeight() * 0.7;

    // The headless robot ends a drag after a few pixels.
    robot.interact(() -> {
      handle.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, handle, 0));
      handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, handle, y));
      handle.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, handle, y));
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(List.of("二", "一", "三"), headings());
    assertEquals("建议一移到第二", undoLabel());
  }

  @Test
  void aCardIsRemovedFromItsMenuAndUndoneByKey(FxRobot robot) throws Exception {
    show(three());

    robot.clickOn("#card-menu-2").clickOn("#menu-remove-suggestion");
    assertEquals(List.of("一", "三"), headings());
    robot.interact(() -> editing().undo());

    assertEquals(List.of("一", "二", "三"), headings());
    waitForLayouts();
    assertEquals("二", area(robot, "#heading-2").getText());
  }

  @Test
  void aReplyIsSplitAtTheCaretByKey(FxRobot robot) throws Exception {
    show(three());
    robot.interact(() -> area(robot, "#reply-1").requestFocus());
    robot.interact(() -> area(robot, "#reply-1").positionCaret(2));

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(List.of("一", "", "二", "三"), headings());
    assertEquals("答一", now().suggestions().get(0).reply());
    assertEquals("的后半", now().suggestions().get(1).reply());
    assertSame(area(robot, "#reply-2"), stage.getScene().getFocusOwner());
  }

  @Test
  void whatIsAskedFoldsAndIsRemembered(FxRobot robot) throws Exception {
    show(three());
    assertTrue(area(robot, "#request-1").isVisible());

    robot.clickOn("#fold-requests");
    assertFalse(area(robot, "#request-1").isVisible());
    robot.interact(() -> editor.reveal(place("request", 0)));

    assertTrue(area(robot, "#request-1").isVisible());
    assertSame(area(robot, "#request-1"), stage.getScene().getFocusOwner());
  }

  @Test
  void ofManyCardsOnlyThoseNearTheViewAreMade(FxRobot robot) throws Exception {
    Proposal many = many(40);
    show(many);
    int made = robot.lookup(".suggestion-card").queryAll().size();
    assertTrue(made > 0 && made < 20, made + " cards");

    robot.interact(() -> editor.reveal(place(many, "reply", 39)));
    WaitForAsyncUtils.waitForFxEvents();

    TextArea last = area(robot, "#reply-40");
    assertSame(last, stage.getScene().getFocusOwner());
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> seen(last));
    robot.interact(() -> last.positionCaret(0));
    robot.write("z");
    assertTrue(now().suggestions().get(39).reply().startsWith("z"));
  }

  @Test
  void theOfficesSentenceIsRewrittenLeftOutAndHadBack(FxRobot robot) throws Exception {
    Proposal plain = three().withLetter(Letter.EMPTY);
    show(plain);
    robot.clickOn("#letter-head");
    String office = Sentences.title(plain);
    assertTrue(robot.lookup("#letter-title-sentence").queryLabeled().getText().contains(office));

    robot.clickOn("#letter-title-rewrite");
    assertEquals(office, now().letter().title());
    assertEquals(office, area(robot, "#letter-title").getText());
    robot.clickOn("#letter-title-leave-out");
    assertEquals("", now().letter().title());
    robot.clickOn("#letter-title-restore");

    assertEquals(plain, now());
    assertTrue(robot.lookup("#letter-title-restore").query().isDisabled());
  }

  @Test
  void theTailOfTheLetterIsTypedAndRevealed(FxRobot robot) throws Exception {
    show(three().withLetter(Letter.EMPTY));

    robot.interact(() -> editor.reveal(Place.of("letter.docNumber")));
    robot.write("abc 7");

    assertEquals("abc 7", now().letter().docNumber());
  }

  @Test
  void aReminderIsAddedAndTyped(FxRobot robot) throws Exception {
    show(three().withOtherLetters(List.of()));

    robot.interact(() -> editor.reveal(Place.of("letter.signer")));
    robot.interact(() -> robot.lookup("#add-other-letter").queryButton().fire());
    robot.interact(() -> editor.reveal(Place.of("otherLetters.title", 0)));
    robot.write("note");

    assertEquals("note", now().otherLetters().getFirst().title());
    robot.interact(() -> robot.lookup("#other-letter-1-remove").queryButton().fire());
    assertEquals(List.of(), now().otherLetters());
  }

  @Test
  void aPastedProposalIsShownBeforeItIsTaken(FxRobot robot) throws Exception {
    show(three());
    dialogs.clipboard = "建议：\n一、增设食堂。\n请安排选址。\n二、加装电梯。\n请给补贴。";

    robot.clickOn("#paste-proposal");
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup("#paste-found").queryLabeled().getText().contains("2"));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(3, now().suggestions().size());
    robot.clickOn("#paste-append");

    assertEquals(List.of("一", "二", "三", "增设食堂。", "加装电梯。"), headings());
  }

  @Test
  void hitsAreShownInTheirFieldsAndReplacedInOneStep(FxRobot robot) throws Exception {
    show(three());

    robot.push(KeyCode.CONTROL, KeyCode.H);
    robot.interact(() -> robot.lookup("#find-what").queryTextInputControl().setText("后半"));
    assertEquals("0/3", robot.lookup("#find-position").queryLabeled().getText());
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("2/3", robot.lookup("#find-position").queryLabeled().getText());
    assertEquals("后半", area(robot, "#reply-2").getSelectedText());
    assertTrue(robot.lookup("#find-what").query().isFocused());
    robot.interact(() -> robot.lookup("#find-with").queryTextInputControl().setText("全文"));
    robot.clickOn("#replace-all");
    assertEquals("答三的全文", now().suggestions().get(2).reply());
    assertEquals("全部替换“后半”", undoLabel());
    robot.interact(() -> editing().undo());

    assertEquals(three(), now());
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#find-bar").query().isVisible());
  }

  @Test
  void aHitFarAwayIsScrolledToWhileTheFocusStaysInTheBar(FxRobot robot) throws Exception {
    Proposal many = many(20);
    String id = many.suggestions().get(12).id();
    Proposal marked =
        Suggestions.change(many, id, one -> one.withReply(one.reply() + "XYZ" + one.reply()));
    show(marked);

    robot.push(KeyCode.CONTROL, KeyCode.H);
    robot.interact(() -> robot.lookup("#find-what").queryTextInputControl().setText("XYZ"));
    robot.push(KeyCode.ENTER);
    waitForLayouts();

    TextArea found = area(robot, "#reply-13");
    assertEquals("XYZ", found.getSelectedText());
    Bounds line = found.localToScene(new BoundingBox(0, found.getHeight() / 2 - 60, 10, 120));
    assertTrue(line.getMaxY() > 0 && line.getMinY() < stage.getScene().getHeight(), line + "");
    assertTrue(robot.lookup("#find-what").query().isFocused());
  }

  @Test
  void anotherProposalIsShownInTheSameCards(FxRobot robot) throws Exception {
    show(three());
    TextArea first = area(robot, "#reply-1");
    Proposal other = many(2);
    save(other);

    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> editings.open(other.id()));
    waitUntilOpen(other);

    assertSame(first, area(robot, "#reply-1"));
    assertEquals(other.suggestions().getFirst().reply(), first.getText());
    assertEquals(2, robot.lookup(".card-slot").queryAll().size());
    robot.interact(() -> first.positionCaret(0));
    robot.interact(first::requestFocus);
    robot.write("q");
    assertTrue(now().suggestions().getFirst().reply().startsWith("q"));
    assertEquals("三", saved(three()).suggestions().get(2).heading());
  }

  private void show(Proposal proposal) throws Exception {
    session = new ArchiveSession(folder, Clock.systemUTC());
    save(proposal);
    WaitForAsyncUtils.waitForAsyncFx(20_000, this::build);
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> editings.open(proposal.id()));
    waitUntilOpen(proposal);
  }

  private void build() {
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
    stage.show();
  }

  private void save(Proposal proposal) throws ProblemException {
    session.archive().save(proposal, 0, Occasion.IMPORT);
  }

  private void waitUntilOpen(Proposal proposal) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> editing() != null && editing().id().equals(proposal.id()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Editing editing() {
    return editings.current().get();
  }

  private Proposal now() {
    return editing().proposalNow();
  }

  private Proposal saved() throws ProblemException {
    return saved(now());
  }

  private Proposal saved(Proposal proposal) throws ProblemException {
    return session.archive().find(proposal.id()).orElseThrow().proposal();
  }

  private String undoLabel() {
    return editing().undoLabel().get().orElseThrow().text(new Messages(Locale.CHINESE));
  }

  private List<String> headings() {
    return now().suggestions().stream().map(Suggestion::heading).toList();
  }

  /// Where the first ones stood in the sample.
  private List<Integer> order(int count) {
    List<String> before = SAMPLE.suggestions().stream().map(Suggestion::id).toList();
    return now().suggestions().stream().limit(count).map(one -> before.indexOf(one.id())).toList();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Node source, double sceneY) {
    var at = new PickResult(source, 100, sceneY);
    return new MouseEvent(
        type,
        100,
        sceneY,
        100,
        sceneY,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        at);
  }

  /// A card is made, and a place brought to sight, with the layouts that follow.
  private void waitForLayouts() throws Exception {
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

  private boolean seen(Node node) {
    var bounds = node.localToScene(node.getLayoutBounds());
    // Its first line is in sight; its frame may not be.
    return bounds.getMinY() > -20 && bounds.getMinY() < stage.getScene().getHeight();
  }

  private Place place(String field, int index) {
    return place(now(), field, index);
  }

  private static Place place(Proposal proposal, String field, int index) {
    return new Place("suggestions." + field, proposal.suggestions().get(index).id());
  }

  private static TextArea area(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextArea.class);
  }

  private static Proposal three() {
    return SAMPLE.withSuggestions(List.of(card("一"), card("二"), card("三")));
  }

  private static Suggestion card(String heading) {
    return Suggestion.of(heading, "答" + heading + "的后半")
        .withId(UUID.nameUUIDFromBytes(heading.getBytes(StandardCharsets.UTF_8)).toString())
        .withRequest("问" + heading);
  }

  private static Proposal many(int count) {
    var cards = new ArrayList<Suggestion>();
    for (int i = 0; i < count; i++) {
      cards.add(Suggestion.of("第" + i + "条", "答复的正文。".repeat(300)).withRequest("请办理。"));
    }
    return Proposal.create(SAMPLE.kind()).withTitle("很多建议").withSuggestions(cards);
  }
}
