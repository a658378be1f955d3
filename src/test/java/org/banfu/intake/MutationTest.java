package org.banfu.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to a letter, every character of it is accounted for and nothing breaks.
class MutationTest {
  private static final int ROUNDS = 60;

  private final List<String> letter = List.of(FormLetter.text().split("\n", -1));
  private final Random random = new Random(20230612);

  @TempDir Path folder;

  @Test
  void linesLeftOut() throws Exception {
    for (int i = 0; i < letter.size(); i++) {
      var lines = new ArrayList<>(letter);
      lines.remove(i);
      read(String.join("\n", lines));
    }
  }

  @Test
  void linesSaidTwice() throws Exception {
    for (int i = 0; i < letter.size(); i++) {
      var lines = new ArrayList<>(letter);
      lines.add(random.nextInt(lines.size()), lines.get(i));
      read(String.join("\n", lines));
    }
  }

  @Test
  void linesShuffled() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      var lines = new ArrayList<>(letter);
      int from = random.nextInt(lines.size());
      int to = from + random.nextInt(lines.size() - from + 1);
      Collections.shuffle(lines.subList(from, to), random);
      read(String.join("\n", lines));
    }
  }

  @Test
  void cutAtBothEnds() throws Exception {
    String text = FormLetter.text();
    for (int i = 0; i < ROUNDS; i++) {
      int at = random.nextInt(text.length() - 1) + 1;
      read(text.substring(0, at));
      read(text.substring(at - 1) + "。");
    }
  }

  @Test
  void rubbishInserted() throws Exception {
    String[] rubbish = {
      "\t",
      "\n",
      "\n\n",
      "《",
      "》",
      "附件",
      "第",
      "号",
      "：",
      "一、",
      "（",
      "1.",
      "建议三、",
      "\t\t\t",
      "　",
      "满意",
      "\uD842\uDFB7",
      "😀",
      "工作清单表",
      "填报单位：",
      "联系人：",
      "\t联系人",
      "2023年13月40日",
      "抄送：",
      "届",
      "𠮷",
      "\u200B",
      "此件由",
      "公开方式：",
      "B类",
      "\t意见建议\n\t办理答复\n",
      "一、办理过程",
      "二、办理实效评估类别",
      "尊敬的：",
      "第20239999号"
    };
    for (int i = 0; i < ROUNDS * 3; i++) {
      var text = new StringBuilder(FormLetter.text());
      for (int j = 0; j <= random.nextInt(4); j++) {
        text.insert(random.nextInt(text.length()), rubbish[random.nextInt(rubbish.length)]);
      }
      read(text.toString());
    }
  }

  @Test
  void nothingButRubbish() throws Exception {
    for (String word :
        new String[] {"一", "\t函", "《", "（", "第1号", "联系人：", "附件\n", "1.", "尊敬的：\n", "、"}) {
      read(word);
      read(word.repeat(20_000));
    }
  }

  private void read(String text) throws Exception {
    Covers.assertComplete(FormLetter.read(folder, text));
  }
}
