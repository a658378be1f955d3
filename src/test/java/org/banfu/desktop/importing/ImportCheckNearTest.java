package org.banfu.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.work.ImportItem;
import org.banfu.work.ImportReport;
import org.banfu.work.OnDuplicate;
import org.banfu.work.RememberedColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is told and can decide of one that looks like another.
class ImportCheckNearTest {
  @TempDir Path folder;

  private final Proposal there = new Generator(3).proposal(4);
  private DeskFixture fixture;
  private ImportCheckWords words;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder.resolve("archive"));
    words = new ImportCheckWords(fixture.desk);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void oneThatIsNearComesFirstAndBecomesANewVersion() throws Exception {
    fixture.archive().save(there, 0, Occasion.EDIT);
    Path other = file("a.json", new Generator(8).proposal(9));
    ImportCheckViewModel model = model(other, file("b.json", near("near", "20249999")));
    ImportCheckRow row = model.rows().get().getFirst();

    assertEquals("近似 " + there.number() + "（100%）", words.standing(row.itemNow()));
    assertTrue(
        words
            .stands(row.itemNow())
            .startsWith("与档案里的“" + there.number() + " " + there.title() + "”近似"));
    assertEquals("导入", words.decision(row.itemNow(), row.decision().get()));
    assertEquals("将新增 2 件", model.summary().get());
    assertEquals(0, model.questions());

    model.decide(row, OnDuplicate.REVISE);
    model.importNow();

    assertEquals(
        List.of("20249999"),
        fixture.archive().rows().stream()
            .filter(it -> it.id().equals(there.id()))
            .map(ProposalRow::number)
            .toList());
    assertEquals(2, fixture.archive().rows().size());
  }

  @Test
  void filesThatAreNearEachOtherAreTold() throws Exception {
    ImportCheckViewModel model =
        model(file("a.json", near("one", "1")), file("b.json", near("two", "2")));
    ImportCheckRow row = model.rows().get().getFirst();

    assertEquals("近似文件“a.json”（100%）", words.standing(row.itemNow()));
    assertEquals(List.of(OnDuplicate.SKIP, OnDuplicate.KEEP), row.choices());
  }

  @Test
  void ofTwoThatAreCorrectedOneAfterTheOtherEachIsLookedAt() throws Exception {
    fixture.archive().save(there, 0, Occasion.EDIT);
    ImportCheckViewModel model =
        model(
            file("a.json", new Generator(8).proposal(9)),
            file("b.json", new Generator(8).proposal(10)));
    List<ImportCheckRow> rows = model.rows().get();

    for (ImportCheckRow row : rows) {
      correct(model, row);
      fixture.delays.pass(Duration.ofMillis(100));
    }
    fixture.delays.pass(Duration.ofSeconds(1));

    for (ImportCheckRow row : rows) {
      assertEquals(ImportItem.Standing.DIFFERENT, row.itemNow().standing());
    }
  }

  private void correct(ImportCheckViewModel model, ImportCheckRow row) {
    row.editing()
        .change(
            EditLabel.of("desktop.edit", "x"),
            it ->
                it.withKind(there.kind())
                    .withCouncil(there.council())
                    .withTerm(there.term())
                    .withSession(there.session())
                    .withNumber(there.number()));
    model.corrected(row);
  }

  private Proposal near(String id, String number) {
    return there.withId(id).withNumber(number).withTitle(there.title() + "（" + id + "）");
  }

  private Path file(String name, Proposal proposal) throws Exception {
    return Files.writeString(folder.resolve(name), new ProposalJson().write(List.of(proposal)));
  }

  private ImportCheckViewModel model(Path... files) {
    var model =
        new ImportCheckViewModel(
            fixture.desk,
            new RememberedColumns(folder.resolve("settings.json")),
            List.of(files),
            plan -> {},
            (ImportReport report) -> {});
    model.look();
    return model;
  }
}
