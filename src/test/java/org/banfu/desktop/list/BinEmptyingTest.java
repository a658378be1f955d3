package org.banfu.desktop.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Dialogs.Question;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 永久删除 and 清空回收站 are asked about, and do what the question says.
class BinEmptyingTest {
  private DeskFixture fixture;
  private BinEmptying emptying;

  @TempDir Path folder;

  @BeforeEach
  void wire() throws Exception {
    fixture = new DeskFixture(folder);
    emptying = new BinEmptying(fixture.desk);
    binned("a", "关于停车的提案");
    binned("b", "关于电车的提案");
    fixture.archive().save(named("c", "关于索道的提案"), 0, Occasion.EDIT);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void chosenOnesGoWithAllThatWasKeptOnceTheyWereAskedAbout() throws Exception {
    fixture.dialogs.answers.add(true);

    emptying.remove(List.of(row("a")));

    Question asked = fixture.dialogs.asked.getFirst();
    assertEquals("永久删除选中的 1 件提案？", asked.title());
    assertEquals("永久删除 1 件", asked.verb());
    assertTrue(asked.text().startsWith("《关于停车的提案》连同 1 个历史版本、1 个附件一起删除"), asked.text());
    assertTrue(asked.text().contains("不能撤销"), asked.text());
    assertTrue(asked.text().contains("备份里仍有"), asked.text());
    assertEquals(List.of("b"), ids(fixture.archive().bin()));
    assertEquals("已永久删除 1 件。", fixture.desk.notices().shown().getFirst().text());
  }

  @Test
  void theWholeBinIsEmptied() throws Exception {
    fixture.dialogs.answers.add(true);

    emptying.removeAll();

    assertEquals("清空回收站，永久删除其中全部 2 件提案？", fixture.dialogs.asked.getFirst().title());
    assertEquals("清空回收站", fixture.dialogs.asked.getFirst().verb());
    assertEquals(List.of(), fixture.archive().bin());
    assertEquals(List.of("c"), ids(fixture.archive().rows()));
  }

  @Test
  void whoThinksBetterOfItLosesNothing() throws Exception {
    emptying.removeAll();
    emptying.remove(List.of(row("b")));

    assertEquals(2, fixture.dialogs.asked.size());
    assertEquals(List.of("a", "b"), ids(fixture.archive().bin()));
    assertEquals(List.of(), fixture.desk.notices().shown());
  }

  @Test
  void manyAreDeletedInSeveralSteps() throws Exception {
    fixture
        .archive()
        .saveAll(
            IntStream.range(0, 120)
                .mapToObj(i -> new NewSave(named("m" + i, "多"), 0, Occasion.EDIT, List.of()))
                .toList());
    for (int i = 0; i < 120; i++) {
      fixture.archive().moveToBin("m" + i);
    }
    fixture.dialogs.answers.add(true);

    emptying.removeAll();

    assertEquals(List.of(), fixture.archive().bin());
    assertTrue(fixture.dialogs.asked.getFirst().text().contains("等 122 件，"));
  }

  private void binned(String id, String title) throws Exception {
    var file = new NewAttachment("来信.txt", new byte[] {1});
    fixture.archive().save(named(id, title), 0, Occasion.IMPORT, List.of(file));
    fixture.archive().moveToBin(id);
  }

  private static Proposal named(String id, String title) {
    return Proposal.create(Kind.CPPCC).with(it -> it.id(id).title(title));
  }

  private ProposalRow row(String id) throws Exception {
    return fixture.archive().bin().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<ProposalRow> rows) {
    return rows.stream().map(ProposalRow::id).toList();
  }
}
