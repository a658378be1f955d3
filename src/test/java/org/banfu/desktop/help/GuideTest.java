package org.banfu.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/banfu/desktop/help/guide");
  private static final long LARGEST_PICTURE = 60 * 1024;

  private final Guide chinese = Guide.in(Locale.CHINESE);
  private final Guide english = Guide.in(Locale.ENGLISH);

  @Test
  void everyPageIsCompleteInBothLanguages() {
    assertEquals(shapes(chinese), shapes(english));
    assertTrue(
        english.topics().stream().noneMatch(topic -> hasChinese(topic.words())), "only English");
    assertTrue(
        chinese.topics().stream().allMatch(topic -> hasChinese(topic.title())), "in Chinese");
  }

  @Test
  void everyPictureIsThereAndUsed() throws Exception {
    var named = new TreeSet<String>();
    for (Topic topic : chinese.topics()) {
      pictures(topic).forEach(picture -> named.add(picture.file()));
    }

    assertEquals(named, files(".png"));
  }

  @Test
  void picturesAreSmall() throws Exception {
    for (String picture : files(".png")) {
      assertTrue(Files.size(FOLDER.resolve(picture)) <= LARGEST_PICTURE, picture);
    }
  }

  @Test
  void noPageIsForgottenInTheList() throws Exception {
    Set<String> listed =
        chinese.topics().stream()
            .flatMap(topic -> Stream.of(topic.id() + "_zh.txt", topic.id() + "_en.txt"))
            .collect(Collectors.toCollection(TreeSet::new));
    listed.add("topics.txt");

    assertEquals(listed, files(".txt"));
  }

  @Test
  void aTabAndAPageHaveTheirTopic() {
    assertEquals("register", chinese.about("basics").orElseThrow().id());
    assertEquals("settings", chinese.about("settings").orElseThrow().id());
    assertTrue(chinese.about("nothing").isEmpty());
  }

  @Test
  void allWordsSearchedForMustStandInAPage() {
    List<String> found = chinese.holding(" ctrl+e  复函 ").stream().map(Topic::id).toList();

    assertTrue(found.contains("export"), found.toString());
    assertFalse(found.contains("find"), found.toString());
    assertEquals(chinese.topics(), chinese.holding(" "));
    assertEquals(List.of(), chinese.holding("复函 天气预报"));
  }

  private static List<List<String>> shapes(Guide guide) {
    return guide.topics().stream()
        .map(topic ->
            Stream.concat(
                    Stream.of(topic.id()), topic.text().blocks().stream().map(GuideTest::shape))
                .toList())
        .toList();
  }

  /// What must be alike in both languages: kind, number of a step, picture, keys.
  private static String shape(Block block) {
    return switch (block) {
      case Block.Heading heading -> "heading";
      case Block.Paragraph paragraph -> "paragraph " + keys(paragraph.spans());
      case Block.Step step -> "step " + step.number() + keys(step.spans());
      case Block.Picture picture -> picture.file();
    };
  }

  private static Set<String> keys(List<Span> spans) {
    return spans.stream()
        .filter(span -> span.kind() == Span.Kind.KEY)
        .map(Span::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Block.Picture> pictures(Topic topic) {
    return topic.text().blocks().stream()
        .filter(Block.Picture.class::isInstance)
        .map(Block.Picture.class::cast)
        .toList();
  }

  private static Set<String> files(String ending) throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean hasChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
