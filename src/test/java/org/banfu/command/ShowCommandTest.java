package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banfu.generator.Generator;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  @TempDir private Path home;

  @Test
  void whatIsEnclosedAndWhatTheMemberSaidIsShown() throws Exception {
    Proposal any = new Generator(3).proposal(4);
    Proposal one =
        any.withLetter(any.letter().withAttachments(List.of("站点分布表", "专线时刻表")))
            .withFeedback(
                new Feedback(
                    Satisfaction.SATISFIED,
                    null,
                    true,
                    LocalDate.of(2023, 9, 1),
                    "盼早日建成。\n已电话沟通。"));
    Path file = home.resolve("一.json");
    Files.writeString(file, new ProposalJson().write(List.of(one)));
    var banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    assertEquals(ExitCode.DONE, banfu.run("import", file).code());

    String shown = banfu.run("show", one.id()).out();

    assertTrue(shown.contains("附件说明：站点分布表、专线时刻表"), shown);
    assertTrue(shown.contains("委员的意见：盼早日建成。\n已电话沟通。"), shown);
    assertTrue(shown.contains("反馈日期：2023-09-01"), shown);
  }
}
