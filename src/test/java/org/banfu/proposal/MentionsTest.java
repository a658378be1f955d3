package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void everyNameIsFoundOnce() {
    Suggestion suggestion =
        Suggestion.of("建设食堂", "一是建设。")
            .withUnit("市教育局")
            .withItems(List.of(ActionItem.of(Stage.DONE, "已建成。").withUnit("市住建局")));
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withCouncil("市政协")
            .withProposers(List.of(new Proposer("白露", "经济界", null), Proposer.named("民建市委会")))
            .withLeadUnit("市教育局")
            .withCoUnits(List.of(CoOpinion.named("市民政局")))
            .withIssuer("青澜市人民政府")
            .withFilingUnit("市教育局")
            .withHandler("江一苇")
            .withContact(new Contact("江一苇", "0755-0000001"))
            .withSuggestions(List.of(suggestion))
            .withLetter(Letter.EMPTY.withSigner("方远"))
            .withPublication(Publication.EMPTY.withReviewer("方远"))
            .withTags(List.of("教育", "教育"));

    assertEquals(
        """
        COUNCIL 市政协
        PERSON 白露
        GROUP 经济界
        GROUP 民建市委会
        UNIT 市教育局
        UNIT 市民政局
        UNIT 青澜市人民政府
        PERSON 江一苇
        UNIT 市住建局
        PERSON 方远
        TAG 教育\
        """,
        Mentions.of(proposal).stream()
            .map(mention -> mention.kind() + " " + mention.name())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void whatIsSaidOfAPersonInTwoPlacesIsJoined() {
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withProposers(List.of(new Proposer("白露", "经济界", null)))
            .withContact(new Contact(" 白露 ", "0755-0000001"));

    assertEquals(
        List.of(
            new Mention(NameKind.PERSON, "白露", "0755-0000001", "经济界"),
            new Mention(NameKind.GROUP, "经济界", null, null)),
        Mentions.of(proposal));
  }

  @Test
  void blankNamesAreNone() {
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withCouncil(" ")
            .withProposers(List.of(new Proposer("", "　", null)))
            .withTags(List.of(""));

    assertEquals(List.of(), Mentions.of(proposal));
  }
}
