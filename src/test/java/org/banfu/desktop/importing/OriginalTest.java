package org.banfu.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.intake.source.Cover;
import org.banfu.intake.source.Span;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.banfu.text.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The text of a letter as it is shown beside its fields.
class OriginalTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/banfu/intake");
  private static final String LETTER =
      """
      青禾区人民政府关于市政协七届三次会议第20230777号提案主办意见的函

      尊敬的江一苇委员：
      您提出的《关于修缮老旧码头的提案》收悉，现答复如下：
      一、加固码头护栏。
      已于今年五月完成护栏加固。
      二、增设夜间照明。
      正在招标，年内完成。

      青禾区人民政府
      2023年6月12日
      """;

  @TempDir Path folder;

  static Stream<Path> letters() throws Exception {
    try (var real = Files.list(FOLDER.resolve("letters"));
        var shapes = Files.list(FOLDER.resolve("shapes"))) {
      return Stream.concat(real, shapes)
          .filter(file -> file.toString().matches(".*\\.(?:txt|docx|doc)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /// Nothing but blanks is left out, and every passage is named in both languages.
  @ParameterizedTest
  @MethodSource("letters")
  void everyPassageOfALetterIsShownAndNamed(Path file) throws Exception {
    for (ReadProposal read : new Intake().read(file).proposals()) {
      Original original = original(read, Locale.CHINESE);

      assertEquals(
          Widths.squeeze(read.cover().orElseThrow().text()),
          Widths.squeeze(
              original.passages().stream().map(Passage::text).collect(Collectors.joining())));
      var english = new PassageNames(new Messages(Locale.ENGLISH), read.proposal(), read.doubts());
      for (Passage passage : original.passages()) {
        assertFalse(original.names().of(passage).isBlank());
        assertFalse(english.of(passage).isBlank());
        assertEquals(
            passage.text(),
            passage.runs().stream()
                .map(run -> passage.text().substring(run.start(), run.end()))
                .collect(Collectors.joining()));
      }
    }
  }

  @Test
  void namesTellTheFieldAndWhatIsDoubtful() throws Exception {
    Original original = original(read(LETTER), Locale.CHINESE);

    assertEquals(
        List.of(
            "复函标题",
            "称谓",
            "开头",
            "建议 1 · 标题",
            "建议 1 · 办理答复",
            "建议 2 · 标题",
            "建议 2 · 办理答复",
            "发文机关",
            "复函日期"),
        original.passages().stream().map(original.names()::of).toList());
    assertFalse(original.names().isDoubtful(original.passages().getLast()));

    // That it is an opinion for another unit is guessed from whom it speaks to.
    Original guessed =
        original(
            read(LETTER.replace("主办意见的函", "的函").replace("尊敬的江一苇委员：", "青禾区教育局：")), Locale.CHINESE);

    Passage salutation = guessed.passages().get(1);
    assertEquals("称谓（请核对）", guessed.names().of(salutation));
    assertTrue(guessed.names().isDoubtful(salutation));
  }

  @Test
  void fieldsWithoutCharactersOfTheirOwnAreFoundWhereTheyAreTold() throws Exception {
    Original original = original(read(LETTER), Locale.CHINESE);

    assertEquals(0, original.passageOf("number"));
    assertEquals(0, original.passageOf("session"));
    assertEquals(1, original.passageOf("proposers"));
    assertEquals(2, original.passageOf("title"), "the letter's title does not tell it");
    assertEquals(9, original.passageOf("letter.date") + 1);
    assertEquals(original.passageOf("letter.date"), original.passageOf("repliedOn"));
    assertEquals(-1, original.passageOf("letter.signer"));
  }

  @Test
  void aPassageLeadsToTheFieldsItIsCorrectedIn() throws Exception {
    Original original = original(read(LETTER), Locale.CHINESE);

    assertEquals(List.of("title", "number"), Original.fieldsOf(original.passages().getFirst()));
    assertEquals(List.of("letter.date"), Original.fieldsOf(original.passages().getLast()));
  }

  @Test
  void whatFoundNoFieldIsUnsortedToTheCharacter() {
    var cover =
        new Cover(
            "题目甲另有说明",
            List.of(
                new Span(0, 2, Span.Kind.STRUCTURE, ""),
                new Span(2, 3, Span.Kind.FIELD, "title"),
                new Span(3, 7, Span.Kind.UNSORTED, "")));

    Passage passage = Passages.of(cover).getFirst();

    assertTrue(passage.isUnsorted());
    assertEquals(new Passage.Run(3, 7, Span.Kind.UNSORTED), passage.runs().getLast());
    var names = new PassageNames(new Messages(Locale.CHINESE), new Sample().proposal(), List.of());
    assertEquals("题目、未归类内容", names.of(passage));
  }

  @Test
  void aVeryLongLineIsCutBehindItsSentences() {
    String text = "甲乙丙丁戊己。".repeat(100_000);
    var cover = new Cover(text, List.of(new Span(0, text.length(), Span.Kind.UNSORTED, "")));

    List<Passage> passages = Passages.of(cover);

    assertTrue(passages.stream().allMatch(one -> one.text().length() <= Passages.LONGEST));
    assertTrue(passages.stream().allMatch(one -> one.text().endsWith("。")));
    assertEquals(text.length(), passages.stream().mapToInt(one -> one.text().length()).sum());
  }

  private ReadProposal read(String letter) throws Exception {
    Path file = Files.writeString(folder.resolve("复函.txt"), letter);
    return new Intake().read(file).proposals().getFirst();
  }

  private static Original original(ReadProposal read, Locale language) {
    return Original.of(
            read, one -> new PassageNames(new Messages(language), one.proposal(), one.doubts()))
        .orElseThrow();
  }
}
