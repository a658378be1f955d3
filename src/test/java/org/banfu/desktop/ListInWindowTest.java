package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.ScriptedDialogs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does with the list, in the real window on a real archive.
@ExtendWith(ApplicationExtension.class)
class ListInWindowTest {
  private static final Clock CLOCK = DeskFixture.CLOCK;
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;

  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private ArchiveSession session;
  private SettingsModel settings;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void show() throws Exception {
    session = new ArchiveSession(folder.resolve("archive"), CLOCK);
    save("a", "20230701", "关于缆车的提案", State.HANDLING);
    save("b", "20230702", "关于电车的提案", State.HANDLING);
    save("c", "20230703", "关于渡轮的提案", State.REPLIED);
    var theme = new Theme(ChineseFont.choose());
    var tasks = new Tasks(background, Platform::runLater);
    settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")),
            Settings.STANDARD.remembering("search.view", "list"),
            tasks);
    var messages = new Messages(Locale.CHINESE);
    var window = new MainWindow(session, tasks, theme, messages, settings, CLOCK);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> window.show(stage, new Notices(tasks, messages), dialogs));
    until(() -> numbers().size() == 3);
  }

  @AfterEach
  void close() throws Exception {
    WaitForAsyncUtils.asyncFx(stage::hide).get();
    // What the window began while it closed still finds its archive, and ends before its folder.
    background.close();
    session.close();
  }

  @Test
  void typingNarrowsTheListAndAPageGivesTheWayBack() throws Exception {
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    robot.write("702");
    until(() -> numbers().equals(List.of("20230702")));
    assertEquals("显示 1 件，共 3 件", robot.lookup("#counted").queryLabeled().getText());

    robot.write("x");
    until(() -> isSeen("#clear-search"));
    robot.clickOn("#clear-search");

    until(() -> numbers().size() == 3);
    assertEquals("", robot.lookup("#search").queryTextInputControl().getText());
  }

  @Test
  void theSelectionStaysOnTheProposalThatIsEdited() throws Exception {
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    robot.write("702");
    until(() -> numbers().equals(List.of("20230702")));
    // A new one comes into the editor that the narrowed list does not hold.
    robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    until(() -> isSeen("#registration-title"));
    until(() -> "registration-number".equals(focused()));
    robot.clickOn("#registration-title").write("xyz", 0).clickOn("#registration-create");
    until(() -> isSeen("#editor-title") && editorTitle().equals("xyz"));

    robot.interact(() -> table().getSelectionModel().select(0));
    until(() -> editorTitle().equals("关于电车的提案"));
    robot.interact(() -> robot.lookup("#search").queryTextInputControl().clear());

    until(() -> numbers().size() == 4);
    assertEquals("20230702", table().getSelectionModel().getSelectedItem().number());
    assertEquals("关于电车的提案", editorTitle());
  }

  @Test
  void theEditedProposalIsMarkedAgainWhenTheListHoldsItAgain() throws Exception {
    robot.interact(() -> table().getSelectionModel().select(0));
    until(() -> isSeen("#editor-title"));
    String edited = table().getSelectionModel().getSelectedItem().number();
    String other = edited.equals("20230702") ? "701" : "702";

    robot.interact(() -> robot.lookup("#search").queryTextInputControl().setText(other));
    until(() -> numbers().size() == 1);
    robot.interact(() -> robot.lookup("#search").queryTextInputControl().clear());
    until(() -> numbers().size() == 3);

    assertEquals(edited, table().getSelectionModel().getSelectedItem().number());
  }

  @Test
  void groupsAreWalkedWithTheArrowKeys() throws Exception {
    ListView<Object> side = robot.lookup("#side-bar").queryListView();
    WaitForAsyncUtils.asyncFx(side::requestFocus).get();

    robot.type(KeyCode.HOME);

    until(() -> numbers().equals(List.of("20230701", "20230702")));
    assertEquals("待办 · 2 件", robot.lookup("#list-title").queryLabeled().getText());
  }

  @Test
  void headsSort() throws Exception {
    sortDescending("column-number");

    until(() -> numbers().equals(List.of("20230703", "20230702", "20230701")));
  }

  @Test
  void twoClicksOnAHeadOpenNothing() throws Exception {
    robot.interact(() -> table().getSelectionModel().clearAndSelect(0));
    until(() -> isSeen("#editor-title"));
    robot.interact(table()::requestFocus);

    robot.interact(() -> clickTwice(table().lookup(".column-header")));
    assertEquals(table(), stage.getScene().getFocusOwner());

    robot.interact(() -> clickTwice(table().lookup(".table-row-cell")));
    until(() -> !table().equals(stage.getScene().getFocusOwner()));
  }

  private static void clickTwice(Node on) {
    on.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            1,
            1,
            1,
            1,
            MouseButton.PRIMARY,
            2,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  @Test
  void columnsAreChosenAndRemembered() throws Exception {
    MenuButton choice = robot.lookup("#columns").queryAs(MenuButton.class);
    var kind = (CheckMenuItem) item(choice, "show-kind");

    WaitForAsyncUtils.asyncFx(() -> kind.setSelected(true)).get();

    assertTrue(column("column-kind").isVisible());
    assertTrue(settings.get().remembered("list.columns").orElse("").contains("kind:7.0:1"));
  }

  @Test
  void severalGoIntoTheBinAndComeBackByTheNotice() throws Exception {
    clickOnText("20230701");
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.type(KeyCode.DELETE);
    until(() -> numbers().equals(List.of("20230703")));
    assertEquals(List.of(), dialogs.asked);

    until(() -> robot.lookup("撤销").tryQueryAs(Hyperlink.class).isPresent());
    robot.clickOn(robot.lookup("撤销").queryAs(Hyperlink.class));

    until(() -> numbers().size() == 3);
  }

  @Test
  void whatIsInTheBinIsPutBack() throws Exception {
    session.archive().moveToBin("b");
    until(() -> numbers().size() == 2);
    ListView<Object> side = robot.lookup("#side-bar").queryListView();
    WaitForAsyncUtils.asyncFx(side::requestFocus).get();
    robot.type(KeyCode.END);
    until(() -> numbers().equals(List.of("20230702")));

    clickOnText("20230702");
    MenuItem back =
        item(robot.lookup("#selected-menu").queryAs(MenuButton.class), "menu-take-from-bin");
    WaitForAsyncUtils.asyncFx(back::fire).get();

    until(() -> numbers().isEmpty());
    assertEquals(3, session.archive().rows().size());
  }

  @Test
  void arrowsSelectAndEnterGoesToTheEditor() throws Exception {
    clickOnText("20230701");
    robot.type(KeyCode.DOWN);
    until(() -> headOfEditor().contains("20230702"));

    robot.type(KeyCode.ENTER);

    until(() -> robot.lookup("#editor-tabs").<Node>query().isFocused());
  }

  @Test
  void theSelectionStaysWithItsProposalWhenRowsChange() throws Exception {
    clickOnText("20230702");
    until(() -> headOfEditor().contains("20230702"));
    sortDescending("column-number");
    until(() -> numbers().getFirst().equals("20230703"));

    save("d", "20230704", "关于索道的提案", State.HANDLING);

    until(() -> numbers().getFirst().equals("20230704"));
    assertEquals("20230702", table().getSelectionModel().getSelectedItem().number());
  }

  @Test
  void aChangeOfStateThatGoesBackIsAskedAbout() throws Exception {
    dialogs.answers.add(true);
    clickOnText("20230702");
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    MenuItem change =
        item(robot.lookup("#selected-menu").queryAs(MenuButton.class), "menu-change-state");
    WaitForAsyncUtils.asyncFx(change::fire).get();
    until(() -> isSeen("#state-change-do"));
    ComboBox<State> state = robot.lookup("#state-change-state").queryComboBox();
    WaitForAsyncUtils.asyncFx(() -> state.setValue(State.DRAFTED)).get();
    robot.clickOn("#state-change-do");

    until(
        () -> table().getItems().stream().filter(row -> row.state() == State.DRAFTED).count() == 2);
    assertEquals("其中 1 件跳过或退回了步骤", dialogs.asked.getFirst().title());
  }

  @Test
  void chosenFilesAreImportedAndReported() throws Exception {
    Path letter = folder.resolve("letter.json");
    Files.writeString(letter, new ProposalJson().write(List.of(named("e", "20230705", "关于码头的提案"))));
    Path other = folder.resolve("no-letter.pdf");
    Files.writeString(other, "%PDF-1.7");
    dialogs.files.add(List.of(letter, other));

    robot.press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
    until(() -> isSeen("#review-import"));
    robot.clickOn("#review-import");
    until(() -> isSeen("#import-copy"));
    robot.clickOn("#import-copy");
    TableView<Object> report = robot.lookup("#import-table").queryTableView();
    WaitForAsyncUtils.asyncFx(() -> report.getSelectionModel().select(0)).get();
    until(() -> !robot.lookup("#import-open").queryAs(Button.class).isDisabled());
    robot.clickOn("#import-open");

    until(() -> headOfEditor().contains("20230705"));
    List<String> lines = dialogs.clipboard.lines().toList();
    assertEquals(letter + "\t新增\t20230705\t", lines.getFirst());
    assertTrue(lines.get(1).startsWith(other + "\t未能读入\t\t"), lines.get(1));
  }

  private void save(String id, String number, String title, State state) throws Exception {
    session.archive().save(named(id, number, title).with(it -> it.state(state)), 0, Occasion.EDIT);
  }

  private static Proposal named(String id, String number, String title) {
    return SAMPLE.with(
        it -> it.id(id).number(number).title(title).rounds(List.of()).suggestions(List.of()));
  }

  private TableView<ProposalRow> table() {
    return robot.lookup("#proposal-table").queryTableView();
  }

  private List<String> numbers() {
    return isSeen("#proposal-table")
        ? table().getItems().stream().map(ProposalRow::number).toList()
        : List.of();
  }

  private String headOfEditor() {
    return robot.lookup("#editor-facts").queryLabeled().getText();
  }

  private TableColumn<ProposalRow, ?> column(String id) {
    return table().getColumns().stream()
        .filter(column -> column.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static MenuItem item(MenuButton menu, String id) {
    return menu.getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private String focused() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }

  private String editorTitle() {
    return robot.lookup("#editor-title").queryLabeled().getText();
  }

  private boolean isSeen(String id) {
    return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
  }

  /// What a second click on a head does; the headless robot's clicks do not reach heads.
  private void sortDescending(String id) throws Exception {
    WaitForAsyncUtils.asyncFx(
            () -> {
              column(id).setSortType(TableColumn.SortType.DESCENDING);
              table().getSortOrder().add(column(id));
            })
        .get();
  }

  private void clickOnText(String text) throws Exception {
    until(() -> robot.lookup(text).queryAll().stream().anyMatch(Node::isVisible));
    robot.clickOn(text);
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    FxStage.until(condition);
  }
}
