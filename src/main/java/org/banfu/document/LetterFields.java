package org.banfu.document;

import static org.banfu.document.Placeholder.list;
import static org.banfu.document.Placeholder.value;

import java.util.List;
import java.util.stream.Collectors;
import org.banfu.proposal.Categories;
import org.banfu.proposal.Category;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.jspecify.annotations.Nullable;

/// The placeholders that stand for the proposal and its letter as a whole.
final class LetterFields {

  static final List<Placeholder> FIELDS =
      List.of(
          value("题目", "提案或建议的题目（案由）", f -> f.proposal().title()),
          value("提案号", "带“第…号”的编号，如 第20230999号", f -> number(f.proposal())),
          value("届次", "如 七届三次", f -> session(f.proposal())),
          value("提案人", "全部提案人，用顿号隔开", f -> proposers(f.proposal())),
          value("第一提案人", "领衔委员或代表", f -> first(f.proposal())),
          value("主办单位", "主办单位", f -> text(f.proposal().leadUnit())),
          value("会办单位", "全部会办单位，用顿号隔开", f -> coUnits(f.proposal())),
          value("发文机关", "发文机关", f -> text(f.proposal().issuer())),
          value("填报单位", "填报单位或承办科室", f -> text(f.proposal().filingUnit())),
          value("联系人", "联系人", f -> text(f.proposal().contact().name())),
          value("联系电话", "联系电话", f -> text(f.proposal().contact().phone())),
          list("联系方式", "有联系人或联系电话才写", f -> hasContact(f.proposal()) ? List.of(f) : List.of()),
          value("交办日期", "交办日期", f -> Dates.shown(f.proposal().assignedOn())),
          value("签收日期", "签收日期", f -> Dates.shown(f.proposal().receivedOn())),
          value("答复日期", "答复日期", f -> Dates.shown(f.proposal().repliedOn())),
          value("发文字号", "发文字号", f -> text(f.proposal().letter().docNumber())),
          value("签发人", "签发人", f -> text(f.proposal().letter().signer())),
          value("主送", "主送，用顿号隔开", f -> String.join("、", f.proposal().letter().addressees())),
          value("抄送", "抄送，用顿号隔开", f -> String.join("、", f.proposal().letter().copies())),
          value("函件标题", "函件的标题，按意思分行", LetterText::title),
          value("称呼", "称呼", LetterText::salutation),
          value("开头", "称呼之后、第一条意见建议之前的文字", LetterText::opening).withLevels(),
          value("办理过程", "办理过程及其他需要说明的情况", LetterText::process),
          value("结尾", "结尾的话", LetterText::closing),
          value("自拟结尾", "只有自己写了结尾的话才有", f -> text(f.proposal().letter().closing())),
          value("署名", "发文机关，自动排在署名的位置", f -> text(f.proposal().issuer()))
              .placedBy(f -> Signature.of(f).issuerIndent()),
          value("成文日期", "函件的日期，自动排在日期的位置", f -> Dates.shown(f.proposal().letter().date()))
              .placedBy(f -> Signature.of(f).dateIndent()),
          value("公开方式", "如 全文公开", LetterText::publication),
          value("办理实效评估类别", "如 B类", LetterFields::category),
          value(
              "类别说明", "各类别的含义", f -> KindWords.in(f.proposal(), legend(f.profile().categories()))),
          marked("类别标在表内", "类别标在表格里时的类别", CategoryMark.FORM_SECTION),
          marked("类别标在右上", "类别标在首页右上角时的类别", CategoryMark.HEAD_RIGHT),
          marked("类别标在左上", "类别标在首页左上角时的类别", CategoryMark.HEAD_LEFT),
          marked("类别标在文末", "类别标在文末时的类别", CategoryMark.TAIL),
          value("口头意见", "提案人口头表示满意与否的一句话", LetterText::oralFeedback),
          list("意见建议", "逐条意见建议", Focus::suggestions));

  private LetterFields() {}

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String number(Proposal proposal) {
    String number = proposal.number();
    return number == null || number.isBlank() ? "" : "第" + number + "号";
  }

  private static boolean hasContact(Proposal proposal) {
    return !(text(proposal.contact().name()) + text(proposal.contact().phone())).isBlank();
  }

  private static String session(Proposal proposal) {
    Integer term = proposal.term();
    Integer session = proposal.session();
    return term == null || session == null ? "" : numeral(term) + "届" + numeral(session) + "次";
  }

  private static String numeral(int number) {
    return number >= 1 && number <= 99 ? Numbering.numeral(number) : Integer.toString(number);
  }

  private static String proposers(Proposal proposal) {
    return proposal.proposers().stream().map(Proposer::name).collect(Collectors.joining("、"));
  }

  private static String first(Proposal proposal) {
    return proposal.leadProposer().map(Proposer::name).orElse("");
  }

  private static String coUnits(Proposal proposal) {
    return proposal.coUnits().stream().map(CoOpinion::name).collect(Collectors.joining("、"));
  }

  private static Placeholder marked(String name, String meaning, CategoryMark mark) {
    return value(name, meaning, f -> f.profile().categoryMark() == mark ? shown(f, mark) : "");
  }

  /// In the form's section and in a sentence the bare label, alone at the head as the office has
  /// it.
  private static String shown(Focus focus, CategoryMark mark) {
    boolean isAtHead = mark == CategoryMark.HEAD_LEFT || mark == CategoryMark.HEAD_RIGHT;
    return isAtHead ? focus.office().categoryMark(focus.proposal()) : category(focus);
  }

  private static String category(Focus focus) {
    return Categories.label(focus.profile(), focus.proposal().category());
  }

  private static String legend(List<Category> categories) {
    if (categories.isEmpty()) {
      return "";
    }
    return categories.stream()
        .map(c -> c.label() + "：" + c.legend().replaceFirst("[。；;]+$", ""))
        .collect(Collectors.joining("；", "（", "。）"));
  }
}
