package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Unsorted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "GB18030, false",
    "UTF-16LE, false",
    "UTF-16LE, true",
    "UTF-16BE, false",
    "UTF-16BE, true"
  })
  void theWholeLetter(String charset, boolean marked) throws Exception {
    String text = (marked ? "\uFEFF" : "") + FormLetter.text();

    ReadProposal read = read(text.getBytes(Charset.forName(charset)));

    assertEquals(FormLetter.text(), read.cover().orElseThrow().text());
    assertEquals("20230612", read.proposal().number());
  }

  @ParameterizedTest
  @CsvSource({
    "联通, GB18030",
    "联通, UTF-8",
    "提案办理情况, UTF-16LE",
    "提案办理情况, UTF-16BE",
    "提案办理情况, GB18030",
    "Reply to proposal 12, UTF-8",
    "Reply to proposal 12, UTF-16LE",
    "Reply to proposal 12, UTF-16BE",
    "李𠮷同志的建议, GB18030",
    "李𠮷同志的建议, UTF-8",
    "李𠮷同志的建议, UTF-16LE",
    "電動自行車充電設施建設，請予辦理, UTF-8",
    "關於, UTF-8",
    "縣, UTF-8",
    "烎熳矗彧翀, UTF-8",
    "𠮷𠮷, UTF-8",
    "陆芦, GB18030"
  })
  void aFewCharacters(String text, String charset) throws Exception {
    ReadProposal read = read(text.getBytes(Charset.forName(charset)));

    assertEquals(List.of(new Unsorted(text, "第1段")), read.proposal().unsorted());
  }

  @Test
  void lineEndsOfAllSystems() throws Exception {
    for (String end : new String[] {"\r\n", "\r", "\u000B", "\f"}) {
      String text = FormLetter.text().replace("\n", end);

      ReadProposal read = read(text.getBytes(StandardCharsets.UTF_8));

      assertEquals(FormLetter.text(), read.cover().orElseThrow().text());
    }
  }

  @Test
  void controlCharactersAreDroppedWithANote() throws Exception {
    String text = FormLetter.text().replace("答复", "答\u0007复");

    ReadProposal read = read(text.getBytes(StandardCharsets.UTF_8));

    assertEquals(FormLetter.text(), read.cover().orElseThrow().text());
    assertEquals(Problem.of("intake.dropped", 1), read.doubts().getFirst());
  }

  private ReadProposal read(byte[] content) throws Exception {
    return FormLetter.read(folder.resolve("letter.txt"), content);
  }
}
