package org.banfu.proposal;

import static org.banfu.proposal.Reference.stated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The office's own sentences of a letter, by kind (委员/提案 or 代表/建议) and role.
///
/// The plain functions give the sentence that follows from the proposal; those in `Of` what a
/// document shows: the text typed over it in `letter` or `workList`, else that sentence. What is
/// not stated leaves no hole, and a sentence that would say nothing is empty.
public final class Sentences {
  private Sentences() {}

  /// 青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案主办意见的函.
  public static String title(Proposal proposal) {
    return stated(proposal.issuer()) + "关于" + reference(proposal) + what(proposal.role());
  }

  /// 市政协七届三次会议第20230862号提案, as titles have it.
  public static String reference(Proposal proposal) {
    String reference = Reference.brief(proposal);
    // Without a number and a title there is still the word.
    return reference.endsWith("》") || reference.endsWith(noun(proposal))
        ? reference
        : reference + noun(proposal);
  }

  private static String what(@Nullable Role role) {
    return switch (role) {
      case LEAD -> "主办意见的函";
      case CO -> "会办意见的函";
      case SEPARATE -> "分办意见的函";
      case SOLE -> "的答复";
      case null -> "的答复";
    };
  }

  /// 尊敬的白露、江一苇委员：, a group without 委员; in role CO the lead unit, for the opinion goes there.
  public static String salutation(Proposal proposal) {
    if (proposal.role() == Role.CO) {
      List<String> units = Parties.nonBlank(proposal.letter().addressees());
      String unit = units.isEmpty() ? stated(proposal.leadUnit()) : String.join("、", units);
      return unit.isEmpty() ? "" : unit + "：";
    }
    List<String> names = Parties.names(proposal);
    if (names.isEmpty()) {
      return "尊敬的" + Reference.member(proposal.kind()) + "：";
    }
    String respect = Parties.isGroup(names.get(0)) ? "" : "尊敬的";
    return respect + Parties.called(names, proposal.kind()) + "：";
  }

  /// …收悉，按照办理分工，云岫区为主办单位，现就提案办理情况回复如下：
  public static String opening(Proposal proposal) {
    String received = Reference.full(proposal) + "收悉";
    String noun = noun(proposal);
    String lead = Parties.inText(stated(proposal.leadUnit()));
    return switch (proposal.role()) {
      case LEAD ->
          received
              + (lead.isEmpty() ? "" : "，按照办理分工，" + lead + "为主办单位")
              + ("，现就" + noun + "办理情况回复如下：");
      case CO -> received + "。经研究，现提出会办意见如下：";
      case SEPARATE -> received + "，按照办理分工，现就我单位承办部分的办理情况答复如下：";
      case SOLE -> received + "，现将办理情况答复如下：";
      case null -> received + "，现将办理情况答复如下：";
    };
  }

  /// The thanks at the end of a letter in prose; the form (`REPLY_FORM`) has no place for it.
  public static String closing(Proposal proposal) {
    if (proposal.role() == Role.CO) {
      return "以上意见，供贵单位答复时参考。";
    }
    List<String> names = Parties.names(proposal);
    boolean groups = !names.isEmpty() && names.stream().allMatch(Parties::isGroup);
    String you = groups ? "贵单位" : names.size() > 1 ? "你们" : "您";
    return "感谢" + you + "对我们工作的关心和支持！";
  }

  /// 此件由云岫区人民政府主办，市民政局、市教育局会办。
  public static String process(Proposal proposal) {
    String lead = stated(proposal.leadUnit());
    String others =
        String.join(
            "、", Parties.nonBlank(proposal.coUnits().stream().map(CoOpinion::name).toList()));
    if (lead.isEmpty() && others.isEmpty()) {
      return "";
    }
    String does = proposal.role() == Role.SEPARATE ? "分办" : "会办";
    String leads =
        switch (proposal.role()) {
          case SOLE -> "独办";
          case SEPARATE -> "分办";
          case LEAD, CO -> "主办";
          case null -> others.isEmpty() ? "办理" : "主办";
        };
    return "此件由"
        + (lead.isEmpty() ? "" : lead + leads)
        + (lead.isEmpty() || others.isEmpty() ? "" : "，")
        + (others.isEmpty() ? "" : others + does)
        + "。";
  }

  /// 青澜市政协2023年提案工作清单表.
  public static String workListTitle(Proposal proposal) {
    Integer year = proposal.year();
    return Reference.fullCouncil(proposal)
        + (year == null ? "" : year + "年")
        + noun(proposal)
        + "工作清单表";
  }

  /// 公开方式：全文公开; empty if no way is chosen.
  public static String publicationLine(Proposal proposal) {
    String reason = stated(proposal.publication().reason());
    return switch (proposal.publication().mode()) {
      case FULL -> "公开方式：全文公开";
      case SUMMARY -> "公开方式：摘要公开";
      case ON_REQUEST -> "公开方式：依申请公开";
      case NONE -> "公开方式：不予公开" + (reason.isEmpty() ? "" : "（" + reason + "）");
      case null -> "";
    };
  }

  /// 经与领衔委员沟通，其对云岫区办理工作口头表示“满意”。 Empty without an answer.
  public static String satisfactionLine(Proposal proposal) {
    Feedback feedback = proposal.feedback();
    if (feedback == null || (feedback.work() == null && feedback.result() == null)) {
      return "";
    }
    boolean group =
        proposal.leadProposer().filter(lead -> Parties.isGroup(lead.name())).isPresent();
    String leader = group ? "领衔单位" : "领衔" + Reference.member(proposal.kind());
    String unit = Parties.inText(stated(proposal.leadUnit()));
    String says = feedback.oral() ? "口头表示" : "表示";
    return "经与" + leader + "沟通，其对" + unit + answers(feedback, says) + "。";
  }

  private static String answers(Feedback feedback, String says) {
    Satisfaction work = feedback.work();
    Satisfaction result = feedback.result();
    if (work == result) {
      return "办理工作和办理结果" + says + word(work);
    }
    String first = work == null ? "" : "办理工作" + says + word(work);
    String second = result == null ? "" : "办理结果" + says + word(result);
    return first + (first.isEmpty() || second.isEmpty() ? "" : "，对") + second;
  }

  private static String word(@Nullable Satisfaction satisfaction) {
    return switch (satisfaction) {
      case SATISFIED -> "“满意”";
      case BASICALLY_SATISFIED -> "“基本满意”";
      case UNSATISFIED -> "“不满意”";
      case null -> "";
    };
  }

  /// The title as a document shows it.
  public static String titleOf(Proposal proposal) {
    return chosen(proposal.letter().title(), title(proposal));
  }

  /// The salutation as a document shows it.
  public static String salutationOf(Proposal proposal) {
    return chosen(proposal.letter().salutation(), salutation(proposal));
  }

  /// The opening as a document shows it.
  public static String openingOf(Proposal proposal) {
    return chosen(proposal.letter().opening(), opening(proposal));
  }

  /// The closing as a document shows it.
  public static String closingOf(Proposal proposal) {
    return chosen(proposal.letter().closing(), closing(proposal));
  }

  /// The process note as a document shows it.
  public static String processOf(Proposal proposal) {
    return chosen(proposal.letter().process(), process(proposal));
  }

  /// The work list's title as a document shows it.
  public static String workListTitleOf(Proposal proposal) {
    return chosen(proposal.workList().title(), workListTitle(proposal));
  }

  // An empty text was typed: the clerk wants nothing there.
  private static String chosen(@Nullable String typed, String sentence) {
    return typed == null ? sentence : typed;
  }

  private static String noun(Proposal proposal) {
    return Reference.noun(proposal.kind());
  }
}
