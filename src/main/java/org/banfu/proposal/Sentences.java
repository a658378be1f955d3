package org.banfu.proposal;

import static org.banfu.proposal.Reference.stated;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banfu.proposal.OfficeSentence.What;
import org.jspecify.annotations.Nullable;

/// An office's sentences of a letter, by kind (委员/提案 or 代表/建议) and role: those of its profile, and
/// where that is silent the [StandardSentences].
///
/// The plain functions give the sentence that follows from the proposal; those in `Of` what a
/// document shows: the text typed over it in `letter` or `workList`, else that sentence. What is
/// not stated leaves no hole, and a sentence that would say nothing is empty.
public record Sentences(Profile office) {
  private static final Comparator<OfficeSentence> CLOSEST =
      Comparator.comparingInt(OfficeSentence::closeness).reversed();

  /// A sentence for this proposal. One with a mistake in it is never used: the next one is.
  public String of(What what, Proposal proposal) {
    Role role = proposal.role() == null ? Role.SOLE : proposal.role();
    return SentenceText.filled(text(what, proposal.kind(), role), proposal, office);
  }

  /// What the sentence is made from for letters of this kind and role. For an opinion (`CO`) the
  /// standard one comes before the office's own for replies.
  public String text(What what, Kind kind, Role role) {
    boolean isOpinion = role == Role.CO;
    return Stream.concat(
            suiting(office.sentences(), what, kind, role),
            suiting(StandardSentences.list(), what, kind, role))
        .sorted(Comparator.comparingInt(one -> isOpinion && one.role() == null ? 1 : 0))
        .map(OfficeSentence::text)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<OfficeSentence> suiting(
      List<OfficeSentence> all, What what, Kind kind, Role role) {
    boolean isOpinion = role == Role.CO;
    return all.stream()
        .filter(one ->
            one.suits(what, kind, role)
                || (isOpinion && one.role() == null && one.suits(what, kind, Role.SOLE)))
        .filter(one -> SentenceText.problem(one.text()).isEmpty())
        .sorted(CLOSEST);
  }

  /// The first mistake in each of the office's sentences that has one.
  public List<Problem> problems() {
    return office.sentences().stream()
        .map(one -> SentenceText.problem(one.text()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Such as 青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案主办意见的函.
  public String title(Proposal proposal) {
    return of(What.TITLE, proposal);
  }

  /// 市政协七届三次会议第20230862号提案, as titles have it.
  public static String reference(Proposal proposal) {
    String reference = Reference.brief(proposal);
    String noun = Reference.noun(proposal.kind());
    // Without a number and a title there is still the word.
    return reference.endsWith("》") || reference.endsWith(noun) ? reference : reference + noun;
  }

  /// Such as 尊敬的白露、江一苇委员：; in role CO the lead unit, for the opinion goes there.
  public String salutation(Proposal proposal) {
    return of(What.SALUTATION, proposal);
  }

  /// Such as …收悉，按照办理分工，云岫区为主办单位，现就提案办理情况回复如下：
  public String opening(Proposal proposal) {
    return of(What.OPENING, proposal);
  }

  /// The thanks at the end of a letter in prose; the form (`REPLY_FORM`) has no place for it.
  public String closing(Proposal proposal) {
    return of(What.CLOSING, proposal);
  }

  /// Such as 此件由云岫区人民政府主办，市民政局、市教育局会办。
  public String process(Proposal proposal) {
    return of(What.PROCESS, proposal);
  }

  /// The category alone, such as （A类）; empty without one.
  public String categoryMark(Proposal proposal) {
    return hasCategory(proposal) ? of(What.CATEGORY_MARK, proposal) : "";
  }

  /// Such as 办理实效评估类别：A类。 Empty without a category.
  public String categoryLine(Proposal proposal) {
    return hasCategory(proposal) ? of(What.CATEGORY_LINE, proposal) : "";
  }

  private boolean hasCategory(Proposal proposal) {
    return !Categories.label(office, proposal.category()).isBlank();
  }

  /// The signer's line of 信函格式, such as 签发人：江一苇; empty without a signer.
  public String signer(Proposal proposal) {
    return stated(proposal.letter().signer()).isEmpty() ? "" : of(What.SIGNER, proposal);
  }

  /// How the letter is published, such as 公开方式：全文公开; empty if no way is chosen.
  public String publication(Proposal proposal) {
    return proposal.publication().mode() == null ? "" : of(What.PUBLICATION, proposal);
  }

  /// The remark (附注) without its brackets; empty without a contact.
  public String remark(Proposal proposal) {
    String contact = stated(proposal.contact().name()) + stated(proposal.contact().phone());
    return contact.isEmpty() ? "" : of(What.REMARK, proposal);
  }

  /// Such as 青澜市政协2023年提案工作清单表.
  public String workListTitle(Proposal proposal) {
    return of(What.WORK_LIST_TITLE, proposal);
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
  public String titleOf(Proposal proposal) {
    return chosen(proposal.letter().title(), What.TITLE, proposal);
  }

  /// The salutation as a document shows it.
  public String salutationOf(Proposal proposal) {
    return chosen(proposal.letter().salutation(), What.SALUTATION, proposal);
  }

  /// The opening as a document shows it.
  public String openingOf(Proposal proposal) {
    return chosen(proposal.letter().opening(), What.OPENING, proposal);
  }

  /// The closing as a document shows it.
  public String closingOf(Proposal proposal) {
    return chosen(proposal.letter().closing(), What.CLOSING, proposal);
  }

  /// The process note as a document shows it.
  public String processOf(Proposal proposal) {
    return chosen(proposal.letter().process(), What.PROCESS, proposal);
  }

  /// The work list's title as a document shows it.
  public String workListTitleOf(Proposal proposal) {
    return chosen(proposal.workList().title(), What.WORK_LIST_TITLE, proposal);
  }

  // An empty text was typed: the clerk wants nothing there.
  private String chosen(@Nullable String typed, What what, Proposal proposal) {
    return typed == null ? of(what, proposal) : typed;
  }
}
