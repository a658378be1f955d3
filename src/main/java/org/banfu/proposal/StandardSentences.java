package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.OfficeSentence.What;
import org.jspecify.annotations.Nullable;

/// The sentences of an office that has none of its own: those of the founding document (a district
/// of Shenzhen), in the language of [SentenceText]. Whatever an office leaves out comes from here.
public final class StandardSentences {
  private static final List<OfficeSentence> ALL = all();

  private StandardSentences() {}

  /// All of them; each `What` has one for every reply.
  public static List<OfficeSentence> list() {
    return ALL;
  }

  private static List<OfficeSentence> all() {
    List<OfficeSentence> all = new ArrayList<>();
    add(What.TITLE, null, "{{发文机关}}关于{{来文}}的答复", all);
    add(What.TITLE, Role.LEAD, "{{发文机关}}关于{{来文}}主办意见的函", all);
    add(What.TITLE, Role.CO, "{{发文机关}}关于{{来文}}会办意见的函", all);
    add(What.TITLE, Role.SEPARATE, "{{发文机关}}关于{{来文}}分办意见的函", all);
    add(What.SALUTATION, null, "{{#收信人}}{{敬称}}{{收信人}}：{{/收信人}}", all);
    add(What.OPENING, null, "{{来文全称}}收悉，现将办理情况答复如下：", all);
    add(
        What.OPENING,
        Role.LEAD,
        "{{来文全称}}收悉，{{#主办单位}}按照办理分工，{{主办单位简称}}为主办单位，{{/主办单位}}现就{{来文种类}}办理情况回复如下：",
        all);
    add(What.OPENING, Role.CO, "{{来文全称}}收悉。经研究，现提出会办意见如下：", all);
    add(What.OPENING, Role.SEPARATE, "{{来文全称}}收悉，按照办理分工，现就我单位承办部分的办理情况答复如下：", all);
    add(What.PROCESS, null, "{{#承办说明}}此件由{{承办说明}}。{{/承办说明}}", all);
    add(What.CLOSING, null, "感谢{{对方}}对我们工作的关心和支持！", all);
    add(What.CLOSING, Role.CO, "以上意见，供贵单位答复时参考。", all);
    add(What.SIGNER, null, "签发人：{{签发人}}", all);
    add(What.CATEGORY_MARK, null, "{{办理实效评估类别}}", all);
    add(What.CATEGORY_LINE, null, "办理实效评估类别：{{办理实效评估类别}}。", all);
    add(What.PUBLICATION, null, "公开方式：{{公开方式}}", all);
    add(What.REMARK, null, "{{联系说明}}", all);
    add(What.WORK_LIST_TITLE, null, "{{来文机关}}{{#年份}}{{年份}}年{{/年份}}{{来文种类}}工作清单表", all);
    add(What.FEEDBACK_FORM_TITLE, null, "{{来文}}办理情况征询意见表", all);
    add(What.REMINDER_TITLE, null, "关于尽快反馈{{来文}}会办意见的函", all);
    add(What.REMINDER_OPENING, null, "{{来文}}由我单位主办、贵单位会办。现将征求会办意见的情况函告如下：", all);
    add(What.REMINDER_CLOSING, null, "为按时答复{{提出人称谓}}，请贵单位收到本函后尽快将会办意见函告我单位；如有特殊情况，请及时与我单位联系。", all);
    return List.copyOf(all);
  }

  private static void add(What what, @Nullable Role role, String text, List<OfficeSentence> all) {
    all.add(new OfficeSentence(what, null, role, text));
  }
}
