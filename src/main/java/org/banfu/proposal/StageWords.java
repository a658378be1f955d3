package org.banfu.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which stage the words of a sentence tell.
///
/// Plain words decide first: 正在 and what comes after what is done; 已, 完成了; 将, 下一步, 力争. Where
/// something is done and more is to come in one sentence it is under way. Without plain words the
/// first verb does: 推动, 探索 go on, 成立, 印发 are done.
final class StageWords {
  private static final Pattern QUOTED = Pattern.compile("《[^《》\\n]*+》|“[^“”\\n]*+”|〈[^〈〉]*+〉");
  private static final Pattern CLAUSE = Pattern.compile("[^，,：:]++");
  private static final Pattern GOING_ON =
      Pattern.compile(
          "正在|正(?=积极|抓紧|加快|按|与|会|组织|配合|全力|有序|推|开展|编制|进行|处于|稳步|逐步|同步|在)"
              + "|抓紧|(?:有序|稳步|加紧|同步)(?:推进|实施|进行)"
              + "|(?:推进|建设|办理|实施|设计|施工|编制|招标|审批|论证|研究|筹备|改造|整改|进行|征求意见)(?:过程)?之?中"
              + "|目前[^，。]{0,20}阶段");
  private static final Pattern DONE =
      Pattern.compile(
          "(?<![不而自])已(?!有的|不)|累计|先后|今年以来|截至"
              + "|(?:完成|建成|出台|印发|开展|建立|成立|实现|制定|形成|召开|组织|增设|新增|解决|落实|举办|制作|达成|启动|签订|进行)了"
              + "|采购完毕|建设完毕|投入(?:使用|运营|运行)|均已|得到解决|达到了");
  private static final Pattern TO_COME =
      Pattern.compile(
          "下一步|接下来|下一阶段|今后|后续|届时|力争|争取(?!到|了)|预计|打算|明年|下半年|年内|尽快|尽早|适时|待[^，。]{1,30}后"
              + "|年底前|月底前|月前|(?<=\\d)日前|\\d{4}年前|年底(?=完成|建成|实现|全部|投)"
              + "|拟(?!定|稿|订|办|制|写)"
              + "|(?<!行动|工作|年度|建设|实施|投资|发展|专项|列入|纳入|大中修)计划"
              + "(?=于|在|用|到|新|建|今|明|年|投|对|通|开|完|启|出|组|争|再|增|改|升|每|由|将|逐|实|推|分|三年|两年|\\d)"
              + "|(?<![已即把正])将(?=继续|进一步|会|积极|按|加|持续|不断|提|组织|开展|推|建|动态|指导|与|对|在|于|以|通过|联合"
              + "|统筹|严格|根据|结合|围绕|认真|全力|全面|切实|优先|同步|扩|逐|适|尽|充分|努力|督促|协调|依|大力|深|新|启动|完|实"
              + "|从|力争|争取|多|定期|每|及时|研究|向|为|重点|配合|安排|落实|采取|健全|改|优化|强化|探索|鼓励|支持|引导|进行|再"
              + "|陆续|牵头|主动|密切|跟踪|抓|做|出台|印发|制定|编制|增|着力|聚焦|坚持|科学|抢|拓|常态|打造|申|引|形成)");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "加快|推进|推动|持续|探索|支持|深化|对接|谋划|研究|配合|协调|推行|推广|引导|鼓励|加强|加大|强化|完善|提升|优化|统筹|深入|不断"
              + "|着力|积极|督促|指导|助力|健全|督导|跟踪|争取|筹备|开始");
  private static final Pattern ACTED =
      Pattern.compile(
          "完成|建成|出台|印发|形成|召开|成立|组建|建立|开展|举办|实施|设立|增设|新增|新建|投入|签订|编制|制定|制作|起草|调整|增开|接入"
              + "|引进|摸排|排查|修建|改造|梳理|考察|走访|调研|踏勘|安装|发放|投放|配套|配备|划定|整治|清理|拆除|维修|组织|发布|推出"
              + "|上线|打造|搭建|申报|通过验收|获批|纳入|列入|写入|覆盖|实现|委托|邀请|争取到|拨付|下达|开通|增加|解决|检查|联合|会商"
              + "|拜访|约谈|查处|培训|宣传|吸纳|认定|评选|开放|落实");
  private static final Pattern COURTESY =
      Pattern.compile(
          "感谢|谢谢|收悉|谅解|宝贵(?:意见|建议)|(?:现|特)?(?:答复|回复|函复|函告|汇报)如下|您好|此复|专此"
              + "|(?:欢迎|希望)(?:您|你|各位|今后|以后)|以上(?:意见|答复)|是否满意|继续(?:关注|关心)");
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "^(?:您|你|你们|贵|委员|代表|该提案|提案|建议)[^，。]{0,12}(?:提出|指出|提到|提及|建议|反映|关心)"
              + "|(?:优势|基础|条件|意义|作用|特点|问题|矛盾|需求)(?:较为|十分|比较|非常|日益|依然)?(?:明显|突出|良好|重大|重要|扎实|优越|迫切)"
              + "|很有(?:帮助|价值|意义)|具有[^，。]{0,20}意义");
  private static final Pattern HEADS_TO_COME = Pattern.compile("下一步|下阶段|下一阶段|今后|打算|工作计划|工作安排|努力方向");
  private static final Pattern HEADS_GOING_ON = Pattern.compile("正在|推进中|在办");
  private static final Pattern HEADS_DONE =
      Pattern.compile("已(?:完成|开展|做|落实)|(?:工作|办理|开展|落实|完成|进展|解决)情况|主要(?:工作|做法|成效)");
  private static final Pattern TOPIC = Pattern.compile("^[^，]{1,40}方面[。：:]?$");

  private final String bare;

  /// @param sentence as it stands; what is quoted in it tells no stage
  StageWords(String sentence) {
    this.bare = QUOTED.matcher(sentence).replaceAll(found -> "□".repeat(found.group().length()));
  }

  /// The sentence with □ for every character that is quoted.
  String bare() {
    return bare;
  }

  /// Whether the sentence is no work at all: thanks, a topic, what the proposal said.
  boolean isBeside() {
    return COURTESY.matcher(bare).find()
        || TOPIC.matcher(bare).find()
        || (BACKGROUND.matcher(bare).find() && !has(GOING_ON) && !has(DONE));
  }

  /// What plain words say.
  Optional<Stage> told() {
    int goingOn = last(GOING_ON);
    int done = last(DONE);
    int toCome = last(TO_COME);
    if (goingOn >= 0 && goingOn > done) {
      return Optional.of(Stage.UNDERWAY);
    } else if (done >= 0) {
      return Optional.of(toCome > done && isNextClause(done, toCome) ? Stage.UNDERWAY : Stage.DONE);
    }
    return goingOn >= 0
        ? Optional.of(Stage.UNDERWAY)
        : toCome >= 0 ? Optional.of(Stage.PLANNED) : Optional.empty();
  }

  /// What the first verb makes likely.
  Optional<Stage> likely() {
    Matcher clause = CLAUSE.matcher(bare);
    while (clause.find()) {
      int goesOn = first(GOES_ON, clause.group());
      int acted = first(ACTED, clause.group());
      if (goesOn >= 0 || acted >= 0) {
        boolean isGoing = goesOn >= 0 && (acted < 0 || goesOn <= acted);
        return Optional.of(isGoing ? Stage.UNDERWAY : Stage.DONE);
      }
    }
    return Optional.empty();
  }

  /// The stage that a heading sets for what follows it; null if it sets none.
  static @Nullable Stage ofHeading(String heading) {
    if (HEADS_TO_COME.matcher(heading).find()) {
      return Stage.PLANNED;
    } else if (HEADS_GOING_ON.matcher(heading).find()) {
      return Stage.UNDERWAY;
    }
    return HEADS_DONE.matcher(heading).find() ? Stage.DONE : null;
  }

  // 已被列入年内计划 is one clause and done; 已开工，计划明年投运 is not at its end.
  private boolean isNextClause(int done, int toCome) {
    String between = bare.substring(done, toCome);
    return between.indexOf('，') >= 0 || between.indexOf(',') >= 0;
  }

  private boolean has(Pattern words) {
    return words.matcher(bare).find();
  }

  private int last(Pattern words) {
    Matcher found = words.matcher(bare);
    int last = -1;
    while (found.find()) {
      last = found.start();
    }
    return last;
  }

  private static int first(Pattern words, String clause) {
    Matcher found = words.matcher(clause);
    return found.find() ? found.start() : -1;
  }
}
