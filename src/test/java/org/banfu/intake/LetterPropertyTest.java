package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.banfu.intake.source.Span;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.text.Widths;

/// Letters put together at random say what they state; and whatever is done to a letter, each of
/// its characters is in exactly one span and fields are the text of theirs.
class LetterPropertyTest {
  private static final List<String> SIGNS =
      List.of(
          "：",
          "，",
          "。",
          "、",
          "\t",
          "\n",
          " ",
          "　",
          "《",
          "》",
          "“",
          "”",
          "（",
          "）",
          "一、",
          "第",
          "号",
          "2023年1月1日",
          "联系人：",
          "签发人：",
          "委员：",
          "A类",
          "公开",
          "附件：",
          "抄送：",
          "上一篇：",
          "如下：",
          "收悉",
          "某某局",
          "𠮷",
          "\u200B");

  private static Path file;

  @BeforeContainer
  static void folder() throws IOException {
    file = Files.createTempFile("letter", ".txt");
  }

  @AfterContainer
  static void clean() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void whatALetterStatesComesOut(@ForAll("letters") LetterParts parts) throws Exception {
    ReadProposal read = read(parts.text()).getFirst();
    Proposal proposal = read.proposal();

    Covers.assertComplete(read);
    assertEquals(parts.number(), proposal.number());
    assertEquals(parts.title(), proposal.title());
    assertEquals(parts.category(), proposal.category());
    assertEquals(parts.phone(), proposal.contact().phone());
    assertEquals("松湖市教育局", proposal.issuer());
    assertEquals(
        parts.headings(),
        proposal.suggestions().stream()
            .map(Suggestion::heading)
            .filter(heading -> !heading.isEmpty())
            .toList());
    assertEquals(List.of(), proposal.unsorted());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void nothingIsLostWhateverIsDone(
      @ForAll("shapes") String letter, @ForAll List<@IntRange(max = 1_000_000) Integer> choices)
      throws Exception {
    String text = mutated(letter, choices);
    if (Widths.squeeze(text).isEmpty()) {
      // Nothing but spaces, some of them without width.
      assertEquals(
          "intake.empty", assertThrows(ProblemException.class, () -> read(text)).problem().code());
      return;
    }
    List<ReadProposal> read = read(text);

    read.forEach(Covers::assertComplete);
    assertEquals(
        text.replace("\r", ""),
        read.stream().map(each -> each.cover().orElseThrow().text()).collect(Collectors.joining()));
    for (ReadProposal each : read) {
      boolean nothing =
          each.cover().orElseThrow().spans().stream()
              .noneMatch(span -> span.kind() == Span.Kind.FIELD);
      assertEquals(
          nothing,
          each.doubts().stream()
              .anyMatch(doubt -> doubt.code().equals("intake.nothing-understood")));
    }
  }

  @Provide
  Arbitrary<LetterParts> letters() {
    return LetterParts.any();
  }

  @Provide
  Arbitrary<String> shapes() throws IOException {
    List<String> all = ShapesTest.letters().map(LetterPropertyTest::text).toList();
    return Arbitraries.oneOf(Arbitraries.of(all), LetterParts.any().map(LetterParts::text));
  }

  // Each number does one thing: a line left out, said twice, moved, a sign put in, a character
  // exchanged, a piece cut out, the end cut off.
  private static String mutated(String letter, List<Integer> choices) {
    String text = letter;
    for (int choice : choices.subList(0, Math.min(choices.size(), 6))) {
      if (text.length() < 2) {
        return text;
      }
      int at = choice / 7 % text.length();
      var lines = new ArrayList<>(List.of(text.split("\n", -1)));
      int line = choice / 7 % lines.size();
      switch (choice % 7) {
        case 0 -> lines.remove(line);
        case 1 -> lines.add(line, lines.get(choice / 49 % lines.size()));
        case 2 -> lines.add(choice / 49 % lines.size(), lines.remove(line));
        case 3 ->
            text =
                text.substring(0, at) + SIGNS.get(choice / 49 % SIGNS.size()) + text.substring(at);
        case 4 ->
            text =
                text.substring(0, at)
                    + SIGNS.get(choice / 49 % SIGNS.size())
                    + text.substring(at + 1);
        case 5 -> text = text.substring(0, at) + text.substring(Math.min(text.length(), at + 40));
        default -> text = text.substring(0, Math.max(at, 1));
      }
      text = choice % 7 < 3 ? String.join("\n", lines) : text;
    }
    // Half of a character outside the basic plane cannot be written.
    return text.replaceAll(
        "[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "");
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ReadProposal> read(String text) throws Exception {
    Files.writeString(file, text);
    return new Intake().read(file).proposals();
  }
}
