package org.banfu.intake.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words before a colon, or in a table cell beside a value, say of that value.
///
/// [#NONE] is a label that is known, so that it ends the value before it, but has no field here.
enum Label {
  NUMBER(true, "提案号", "提案编号", "建议号", "建议编号", "提案序号", "议案号", "案号", "编号", "提案案号"),
  TITLE(
      true, "案由", "题目", "标题", "信息名称", "文件名称", "公文名称", "提案题目", "提案名称", "提案标题", "提案案由", "建议题目",
      "建议名称", "建议标题"),
  /// What a page says of itself: it is set aside where it stands in a table.
  PAGE(
      true, "索引号", "信息索引号", "主题分类", "主题词", "信息分类", "发布日期", "发布时间", "发布机构", "公开日期", "公开时间", "有效性",
      "时效性", "体裁分类", "组配分类", "关键词", "生成日期", "信息来源", "浏览次数", "服务对象分类"),
  ISSUER(true, "发文机关", "发文单位", "发文机构", "制发机关", "制文机关", "成文机关", "答复单位", "复文单位"),
  DATED(true, "成文日期", "发文日期", "发文时间", "成文时间", "制发日期", "答复时间", "答复日期", "复文日期", "复文时间"),
  DOC_NUMBER(true, "文号", "发文字号", "发文文号", "公文文号", "答复文号"),
  GROUP(true, "界别", "所属界别"),
  PROPOSERS(
      true, "提案人", "第一提案人", "提案者", "提出人", "领衔人", "领衔委员", "领衔代表", "领衔提案人", "建议人", "领衔建议人", "联名人",
      "附议人", "委员姓名", "代表姓名"),
  LEAD_UNIT(true, "主办单位", "承办单位", "主办部门", "承办部门"),
  CO_UNITS(true, "会办单位", "协办单位", "会办部门", "协办部门"),
  REQUEST(true, "内容", "提案内容", "建议内容", "主要内容"),
  ASSIGNED(true, "交办日期", "交办时间"),
  RECEIVED(true, "签收日期", "签收时间", "收件日期", "收到日期"),
  DUE(true, "办理期限", "办理时限", "办结期限", "答复期限"),
  SESSION(true, "会议届次", "届次"),
  CATEGORY(
      false,
      "办复类别",
      "承办类别",
      "类别标记",
      "办理类别标记",
      "办理类别",
      "答复类别",
      "办理结果",
      "类别",
      "结果类别",
      "办理结果类别",
      "复函类别",
      "办理结果分类",
      "答复分类",
      "办理程度",
      "办理实效评估类别",
      "办理分类"),
  PUBLICATION(
      false,
      "公开方式",
      "公开形式",
      "信息公开形式",
      "信息公开方式",
      "公开属性",
      "公开类型",
      "公开选项",
      "是否公开",
      "是否同意公开",
      "是否主动公开",
      "是否完成对外公开",
      "是否对外公开",
      "可否公开",
      "能否公开",
      "公开意见",
      "公开",
      "信息公开选项",
      "信息公开属性",
      "公开类别"),
  SIGNER(false, "签发人", "签发", "签发领导", "领导署名", "承办负责人", "审签人", "负责人签字", "单位负责人", "领导签字"),
  HANDLER(false, "承办人", "经办人", "承办人员"),
  HANDLER_AND_PHONE(false, "承办人及联系电话", "承办人及电话", "承办人和联系电话", "经办人及电话", "经办人及联系电话", "承办人员及电话"),
  CONTACT(false, "联系人", "联络人", "联系人员", "联系人姓名"),
  CONTACT_AND_PHONE(false, "联系人及电话", "联系人及联系电话", "联系人和电话", "联系人、电话", "联系人电话", "联系人及联系方式"),
  PHONE_AND_CONTACT(false, "联系电话及联系人", "电话及联系人", "联系电话和联系人", "联系电话、联系人"),
  DEPARTMENT_AND_PHONE(
      false, "联系单位及电话", "联系单位及联系电话", "联系科室及电话", "承办科室及电话", "承办处室及电话", "联系处室及电话", "承办科室及联系电话"),
  PHONE(false, "联系电话", "电话", "联系方式", "联系人电话", "办公电话", "手机", "联系手机"),
  DEPARTMENT(
      false,
      "联系单位",
      "承办科室",
      "承办处室",
      "承办股室",
      "联系科室",
      "填报单位",
      "办理科室",
      "办理处室",
      "办理股室",
      "具体承办科室",
      "承办部门（科室）"),
  COPIES(false, "抄送", "抄报"),
  ADDRESSEES(false, "主送", "主送单位"),
  FEEDBACK(false, "委员满意度", "满意度", "代表满意度", "委员意见", "代表意见", "满意程度", "反馈意见"),
  NONE(
      true, "责任领导", "督办领导", "政府督办领导", "分管领导", "反馈时间", "反馈日期", "备注", "类型", "代表团", "通讯地址", "邮编",
      "附议委员", "委员", "代表", "联系代表", "联系委员", "办理方式", "会议名称", "核稿", "核稿人", "拟稿", "拟稿人", "审核", "审核人",
      "校对", "会签", "传真", "邮箱", "地址", "单位及职务");

  private static final Pattern WORDS = Pattern.compile("\\|");
  private static final Map<String, Label> BY_WORD = byWord();

  private final boolean record;
  private final String words;

  Label(boolean record, String... words) {
    this.record = record;
    this.words = String.join("|", words);
  }

  /// Whether it stands in a record of the proposal before the letter, not around the letter itself.
  boolean isOfRecord() {
    return record;
  }

  /// The label these words are, written without blanks.
  static Optional<Label> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// All words that are labels.
  static List<String> words() {
    return List.copyOf(BY_WORD.keySet());
  }

  // A word that two of them have belongs to the first.
  private static Map<String, Label> byWord() {
    var labels = new HashMap<String, Label>();
    for (Label label : values()) {
      WORDS.splitAsStream(label.words).forEach(word -> labels.putIfAbsent(word, label));
    }
    return Map.copyOf(labels);
  }
}
