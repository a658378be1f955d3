package org.banfu.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.ProfileBuilder;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;

/// Invented proposals of very different lengths, in the one font that both sides have.
final class Letters {
  private static final String FONT = "Noto Sans SC";

  private static final List<String> SENTENCES =
      List.of(
          "我局高度重视，会同市发展改革、财政、住房和城乡建设等部门认真研究，现将有关情况答复如下。",
          "截至2023年6月30日，全区已建成社区养老服务设施126处，床位3,480张，护理型床位占比达到58.6%，较上年末提高4.2个百分点；",
          "一是加强统筹协调，建立“区—街道—社区”三级联动机制（由分管副区长牵头），每季度召开1次专题会议；",
          "下一步，将依托《云岫区“十四五”老龄事业发展规划》，计划于2024年12月底前完成32个老旧小区加装电梯改造，投入资金约1.35亿元。",
          "关于“建设15分钟生活圈”的建议，目前已纳入年度民生实事，并在青澜大道、岫云路、柏溪街等路段开展试点……",
          "感谢您对我区工作的关心与支持！如有不同意见，请及时与我们联系；联系电话：0000-0000000。",
          "二是强化科技支撑：引入AI巡检、5G专网和BIM+GIS平台，实现“一网统管”“一图感知”，有关数据每24小时更新一次；",
          "对于您提出的问题，我们将进一步细化措施、压实责任、跟踪问效，确保件件有着落、事事有回音。");

  private Letters() {}

  static Profile profile() {
    Profile sample = new Sample().profile();
    List<String> one = List.of(FONT);
    return ProfileBuilder.builder(sample)
        .fonts(Map.of("title", one, "body", one, "heading1", one, "heading2", one, "page", one))
        .build();
  }

  /// Text of at least so many characters, in paragraphs.
  static String text(int characters, int seed) {
    var text = new StringBuilder();
    for (int i = seed; text.length() < characters; i++) {
      text.append(SENTENCES.get(Math.floorMod(i * 7 + i / 3, SENTENCES.size())));
      text.append(i % 4 == 3 ? "\n" : "");
    }
    return text.toString().strip();
  }

  /// A proposal with so many suggestions, replies of this length and items in its work list.
  static Proposal proposal(int suggestions, int reply, int items, int seed) {
    Proposal sample = new Sample().proposal();
    List<Suggestion> all = new ArrayList<>();
    for (int i = 0; i < suggestions; i++) {
      List<ActionItem> list = new ArrayList<>();
      for (int k = 0; k < items; k++) {
        list.add(
            new ActionItem(
                "item-" + i + "-" + k,
                Stage.values()[k % 3],
                text(20 + 15 * (k + i) % 120, seed + k + i),
                null,
                null,
                null));
      }
      all.add(
          new Suggestion(
              "suggestion-" + i,
              "关于推进" + text(10 + 7 * i % 40, seed + i).replace("\n", ""),
              "",
              text(reply + 37 * i, seed + 2 * i),
              null,
              list,
              null,
              null));
    }
    return ProposalBuilder.builder(sample).suggestions(all).build();
  }

  /// What LibreOffice 7.4 begins no line with.
  private static final String NO_BEGIN = "!%),.:;?]}¢·ˇˉ’”〃々～、。〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝￠";

  /// The file with what LibreOffice 7.4 does not read, or reads otherwise than Word, put as
  /// LibreOffice takes it: its own lists of marks, and marks not set closer.
  static byte[] asLibreOfficeReads(byte[] docx) throws IOException {
    String settings = "word/settings.xml";
    byte[] own = Docx.changed(docx, settings, "<w:noLineBreaksAfter[^>]*/>", "");
    byte[] marks =
        Docx.changed(
            own,
            settings,
            "(<w:noLineBreaksBefore w:lang=\"zh-CN\" w:val=\")[^\"]*",
            "$1" + NO_BEGIN);
    return Docx.changed(marks, settings, "<w:characterSpacingControl[^>]*/>", "");
  }
}
