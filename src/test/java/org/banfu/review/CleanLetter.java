package org.banfu.review;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.WorkList;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.ProfileJson;

/// A letter in which no rule finds anything, and what the rules find in others.
public final class CleanLetter {
  static final LocalDate DAY = LocalDate.of(2023, 6, 29);
  static final Profile PROFILE = new ProfileJson().standard();

  private CleanLetter() {}

  public static Proposal proposal() {
    return Proposal.create(Kind.CPPCC)
        .with(p ->
            p.id("clean")
                .council("市政协")
                .term(7)
                .session(3)
                .year(2023)
                .number("20230612")
                .title("关于修缮旧码头的提案")
                .proposers(List.of(Proposer.named("白露"), Proposer.named("江一苇")))
                .role(Role.LEAD)
                .leadUnit("云岫区人民政府")
                .coUnits(List.of(CoOpinion.named("市发展和改革委员会"), CoOpinion.named("市水务局")))
                .issuer("青澜市云岫区人民政府")
                .filingUnit("云岫区水务局")
                .contact(new Contact("柏舟", "0000-6100000"))
                .assignedOn(LocalDate.of(2023, 4, 1))
                .receivedOn(LocalDate.of(2023, 4, 3))
                .repliedOn(DAY)
                .state(State.REPLIED)
                .category("B")
                .publication(new Publication(PublicationMode.FULL, null, null, null))
                .workList(new WorkList("青澜市政协2023年提案工作清单表", DAY))
                .letter(letter())
                .suggestions(suggestions()));
  }

  private static Letter letter() {
    return LetterBuilder.builder(Letter.EMPTY)
        .document(DocumentKind.REPLY_FORM)
        .docNumber("云府函〔2023〕27号")
        .title("青澜市云岫区人民政府关于市政协七届三次会议第20230612号提案主办意见的函")
        .salutation("尊敬的白露、江一苇委员：")
        .opening("市政协七届三次会议第20230612号提案《关于修缮旧码头的提案》收悉，现答复如下：")
        .process("此件由云岫区人民政府主办，市发展和改革委员会、市水务局会办。")
        .date(DAY)
        .build();
  }

  private static List<Suggestion> suggestions() {
    return List.of(
        new Suggestion(
            "s1",
            "加固护栏。",
            "",
            "一是已完成护栏加固（共3.5公里）。二是《旧码头修缮方案》已于5月印发。",
            null,
            List.of(item("i1", Stage.DONE, "完成护栏加固。"), item("i2", Stage.UNDERWAY, "推动趸船改造。")),
            null,
            null),
        new Suggestion(
            "s2",
            "增设照明。",
            "",
            "正在招标，12月底前投用。",
            null,
            List.of(item("i3", Stage.PLANNED, "12月底前投用照明。")),
            null,
            null));
  }

  private static ActionItem item(String id, Stage stage, String text) {
    return new ActionItem(id, stage, text, null, null, null);
  }

  /// What all rules find, each as `rule [characters]`.
  static List<String> found(Proposal proposal, Profile profile) {
    return findings(proposal, profile).stream().map(one -> shown(proposal, one)).toList();
  }

  static List<Finding> findings(Proposal proposal, Profile profile) {
    return Review.of(proposal, profile, WorkingDays.shipped(), DAY);
  }

  static String shown(Proposal proposal, Finding finding) {
    String text =
        TextFields.of(proposal).stream()
            .filter(field -> field.place().equals(finding.place()))
            .map(TextField::text)
            .map(all -> all.substring(finding.start(), finding.end()))
            .findFirst()
            .orElse("");
    return finding.rule() + " [" + text + "]";
  }
}
