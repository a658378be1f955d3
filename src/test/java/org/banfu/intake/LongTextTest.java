package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.banfu.intake.source.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of one piece over and over: a rule that looks at all of them for each of them would take
/// hours.
class LongTextTest {
  private static final int LENGTH = 200_000;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "字",
        " ",
        "\n",
        "\t",
        "\t\n",
        "\t甲\n\n",
        "\t甲\n\n\n",
        "一、",
        "一、\n",
        "一、甲\n",
        "（一）甲\n",
        "1.甲\n",
        "第一，甲\n",
        "建议一：甲\n",
        "关于甲的建议\n",
        "关于",
        "关于《",
        "第1号提案",
        "《",
        "》",
        "《甲》",
        "（",
        "）",
        "“甲”",
        "白露委员：\n",
        "白露委员：\n收悉\n",
        "白露委员：\n您的提案收悉\n2023年1月1日\n",
        "白露、",
        "委员、",
        "联系人：",
        "联系人：甲乙\n",
        "联系电话：0000-1000000，",
        "提案人：甲乙\n",
        "内容：\n甲\n",
        "主办单位：甲局\n",
        "附件\n",
        "附件：甲\n",
        "2023年1月1日\n",
        "二○二三年",
        "云政函〔2023〕1号\n",
        "A类，",
        "A类\n",
        "公开\n",
        "主动公开、",
        "抄送：甲局、\n",
        "浏览次数：1\n",
        "上一篇\n",
        "上一篇\n甲\n",
        "甲局乙局丙局",
        "甲乙局\n",
        "意见建议\t办理答复\n\n",
        "\t意见建议\t办理答复\n\n\t甲\t乙\n\n\n",
        "填报单位：甲\n",
        "工作清单\n",
        "附件\n工作清单表\n",
        "\t已完成\t正在推进\t下一步计划\n\n",
        "办理实效评估类别",
        "感谢您对我们工作的支持。\n",
        "专此答复。\n",
        "满意□基本满意□",
        "13000000000，",
        "。",
        "：",
        "7月17日"
      })
  void takesAsLongAsItsLength(String piece) throws Exception {
    String text = piece.repeat(LENGTH / piece.length());
    Path file = Files.writeString(folder.resolve("函.txt"), "甲" + text + "乙");

    readInTime(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（）", "《》", "“”", "【】"})
  void nestedSigns(String pair) throws Exception {
    int half = LENGTH / 2;
    String text = pair.substring(0, 1).repeat(half) + pair.substring(1).repeat(half);
    Path file = Files.writeString(folder.resolve("函.txt"), text);

    readInTime(file);
  }

  /// Each character once; whether the fields say what their spans do is asked elsewhere, and takes
  /// the square of their number.
  private static void readInTime(Path file) {
    List<ReadProposal> read =
        assertTimeoutPreemptively(LONGEST, () -> new Intake().read(file).proposals());
    for (ReadProposal one : read) {
      int at = 0;
      for (Span span : one.cover().orElseThrow().spans()) {
        assertEquals(at, span.start());
        at = span.end();
      }
      assertEquals(one.cover().orElseThrow().text().length(), at);
    }
  }
}
