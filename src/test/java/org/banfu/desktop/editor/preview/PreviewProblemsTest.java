package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is wrong with a document, or why there is none, is said on its preview.
@ExtendWith(ApplicationExtension.class)
class PreviewProblemsTest {
  @TempDir Path folder;

  private Stage stage;
  private OpenPreview preview;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    preview = OpenPreview.of(robot, stage, folder);
  }

  @AfterEach
  void close() {
    preview.close();
  }

  @Test
  void whatTheDocumentCannotDoWithoutIsSaid(FxRobot robot) throws Exception {
    preview.change(
        p -> p.withLetter(p.letter().withDate(null)).withLeadUnit(null).withCategory(null));
    List<String> missing =
        List.of("leadUnit", "date", "category").stream()
            .map(name -> preview.screen.desk.text("document.missing." + name))
            .toList();
    // What 校对 finds besides follows.
    FxStage.until(() ->
        missing.equals(
            preview.problems().getItems().stream().map(MenuItem::getText).limit(3).toList()));
    robot.interact(() -> preview.problems().getItems().get(1).fire());
    assertEquals(List.of("letter.date 0"), preview.told);
  }

  @Test
  void whatIsMissingIsToldOnce() throws Exception {
    preview.change(p ->
        p.withContact(Contact.EMPTY)
            .withIssuer(null)
            .withSuggestions(p.suggestions().stream().map(one -> one.withReply("")).toList()));
    List<String> missing =
        List.of("issuer", "contact", "reply").stream()
            .map(name -> preview.screen.desk.text("document.missing." + name))
            .toList();
    FxStage.until(() -> problems().containsAll(missing));

    for (String again :
        List.of("signature.none", "contact.name", "contact.phone", "answered.empty")) {
      String said = preview.screen.desk.text("review." + again);
      assertFalse(problems().contains(said), said);
    }
  }

  @Test
  void problemsAreMarkedAndListed(FxRobot robot) throws Exception {
    preview.change(p -> p.withContact(p.contact().withPhone("1x")));
    String phone = preview.screen.desk.text("field.phone");
    FxStage.until(() ->
        preview.problems().getItems().stream().anyMatch(item -> item.getText().equals(phone)));
    robot.interact(() -> preview.problems().getItems().forEach(item -> item.fire()));
    assertTrue(preview.told.contains("contact.phone 0"), preview.told.toString());

    ListView<?> list = (ListView<?>) stage.getScene().lookup("#preview-pages");
    robot.interact(() -> list.scrollTo(list.getItems().size() - 1));
    for (int i = list.getItems().size() - 1; i >= 0 && !isMarked(phone); i--) {
      int row = i;
      robot.interact(() -> list.scrollTo(row));
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertTrue(isMarked(phone));
  }

  /// Said where the pages would be, as the export says it.
  @Test
  void aDocumentThatMakesNoSenseIsExplainedInThePagesPlace() throws Exception {
    preview.change(p -> p.withRole(Role.LEAD));
    preview.show(DocumentKind.CO_OPINION);

    String why = preview.screen.desk.text("work.noOpinion");
    FxStage.until(() -> preview.label("#preview-none").equals(why));
    assertEquals("没有页面", preview.said());
    assertEquals(List.of(), preview.pages());
    assertTrue(stage.getScene().lookup("#preview-export").isDisabled());
    assertTrue(stage.getScene().lookup("#preview-print").isDisabled());

    preview.show(DocumentKind.REPLY_FORM);

    FxStage.until(() -> !preview.pages().isEmpty());
    assertEquals("", preview.label("#preview-none"));
  }

  private List<String> problems() {
    return preview.problems().getItems().stream().map(MenuItem::getText).toList();
  }

  private boolean isMarked(String said) {
    return marks().stream().anyMatch(mark -> said.equals(mark.getAccessibleText()));
  }

  private Set<Node> marks() {
    return stage.getScene().getRoot().lookupAll(".preview-problem");
  }
}
