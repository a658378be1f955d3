package org.banfu.intake.ledger;

import java.util.Arrays;
import java.util.Optional;

/// What a column of a ledger says of a proposal. The names are those of the command line
/// (`--columns 编号=NUMBER`).
public enum LedgerField {
  NUMBER("提案号|建议号|提案编号|建议编号|编号|案号|提案序号|建议序号|议案号|件号"),
  TITLE("案由|题目|标题|名称|提案题目|建议题目|提案名称|建议名称|提案标题|建议标题|提案案由|建议案由|提案建议题目|提案建议名称|主要内容标题"),
  KIND("类型|种类|类别名称|提案建议|建议提案"),
  COUNCIL("机构|届别机构|交办机关"),
  MEETING("届次|会议|会议届次|届次会议|会次"),
  YEAR("年份|年度|年"),
  KEY_ITEM("重点|是否重点|重点提案|重点建议|重点督办|是否重点提案|是否重点建议"),
  LEAD_PROPOSER("第一提案人|领衔人|领衔委员|领衔代表|领衔提案人|领衔建议人|第一建议人|第一代表"),
  PROPOSERS("提案人|提案者|建议人|提出人|委员|代表|委员姓名|代表姓名|提案委员|建议代表|代表委员|全部提案人"),
  CO_PROPOSERS("附议人|附议者|附议委员|附议代表|附议|联名人|联名者|联名委员|联名代表|联名提案人"),
  PROPOSER_PHONE("提案人电话|提案人联系电话|委员电话|代表电话|委员联系电话|代表联系电话|领衔人电话"),
  ROLE("办理方式|承办方式|我单位职责|办理类型|主会办|角色|主办会办|办理角色"),
  LEAD_UNIT("主办单位|主办|主办部门|牵头单位|承办单位|承办部门"),
  CO_UNITS("会办单位|协办单位|会办|协办|会办部门|协办部门|协同单位"),
  FILING_UNIT("承办科室|承办处室|承办股室|填报单位|责任科室|具体承办单位"),
  HANDLER("承办人|经办人|承办人员|责任人"),
  CONTACT("联系人|联络人|联系人姓名"),
  PHONE("联系电话|电话|联系方式|联系人电话|办公电话|手机"),
  STATE("状态|办理状态|办理进度|进度|是否办结|办结情况"),
  ASSIGNED_ON("交办日期|交办时间|转办时间|转办日期"),
  RECEIVED_ON("签收日期|签收时间|收文日期|收文时间|收到日期|接收日期"),
  DUE_ON("办理期限|办理时限|截止日期|办结期限|答复期限|到期日|限办日期|办结时限|期限"),
  REPLIED_ON("答复日期|答复时间|复函日期|复函时间|办结日期|办结时间|回复日期|回复时间|函复时间"),
  DOC_NUMBER("文号|发文字号|答复文号|复函文号|复文号|回复文号"),
  SIGNER("签发人|签发领导"),
  CATEGORY("办理结果|办复类别|类别|结果类别|办理类别|答复类别|办理结果类别|办理结果分类|办理实效评估类别|复函类别"),
  PUBLICATION("公开方式|公开属性|是否公开|公开类型|公开情况|是否同意公开"),
  FEEDBACK_WORK("对办理工作|办理态度|对办理工作是否满意|办理工作满意度|对办理态度"),
  FEEDBACK_RESULT("对办理结果|对办理结果是否满意|办理结果满意度|满意度|满意情况|委员满意度|代表满意度|是否满意|反馈结果|委员意见|代表意见"),
  FEEDBACK_ON("反馈日期|反馈时间"),
  HEADING("意见建议|建议内容|提案建议内容|建议事项|提案内容|具体建议"),
  REPLY("办理答复|答复内容|办理情况|答复意见|办理意见|办理落实情况|落实情况"),
  DONE("已完成事项|已完成|已完成的事项|已办结事项|完成情况"),
  UNDERWAY("正在推进事项|正在推进|正在推进的事项|推进情况|在办事项"),
  PLANNED("下一步计划|下步计划|下一步工作计划|下一步打算|下一步措施"),
  TAGS("标签|关键词"),
  NOTES("记事|备注|说明|附注"),

  /// Left out: it says nothing of the proposal, such as 序号.
  IGNORED("序号|序|行号|办理时效|剩余天数|建议条数|沟通次数|走访次数|重新办理次数");

  private final String heads;

  LedgerField(String heads) {
    this.heads = "|" + heads + "|";
  }

  /// The field that a head names in the words of the trade, written without blanks and brackets.
  static Optional<LedgerField> guess(String head) {
    return Arrays.stream(values())
        .filter(field -> !head.isEmpty() && field.heads.contains("|" + head + "|"))
        .findFirst();
  }

  /// The field of this name, in any case.
  public static Optional<LedgerField> named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }
}
