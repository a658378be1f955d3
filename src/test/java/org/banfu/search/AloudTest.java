package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;
import org.banfu.text.Pinyin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Pinyin finds what reading each title and name would find, and nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AloudTest {
  private static final Fold FOLD = Fold.shipped();
  private static final Pinyin PINYIN = Pinyin.shipped();

  private final List<Proposal> proposals = new Generator(5).proposals(200).toList();
  private final SplittableRandom random = new SplittableRandom(3);
  private final SearchText text = new SearchText();

  @BeforeAll
  void fill() {
    text.put(proposals.stream().map(one -> new SearchEntry(one, 1, false)).toList());
  }

  @AfterAll
  void close() {
    text.close();
  }

  @Test
  void typedPinyinIsFoundExactly() {
    int some = 0;
    for (int i = 0; i < 400; i++) {
      String typed = typed(i % 4);
      TreeSet<String> expected = containing(typed);
      assertEquals(expected, found(typed), typed);
      assertEquals(byMembers(typed), found("委员:" + typed), typed);
      some += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(some > 250, some + " found anything");
  }

  /// By initials, whole, unfinished, or letters as they come.
  private String typed(int how) {
    while (true) {
      Proposal proposal = proposals.get(random.nextInt(proposals.size()));
      String from =
          random.nextBoolean() ? proposal.title() : proposal.proposers().getFirst().name();
      String folded = FOLD.of(from);
      int length = Math.min(1 + random.nextInt(4), folded.length());
      int start = random.nextInt(folded.length() - length + 1);
      var typed = new StringBuilder();
      for (int i = start; i < start + length; i++) {
        int[] readings = PINYIN.readings(folded.charAt(i));
        if (readings.length > 0) {
          String syllable = PINYIN.syllable(readings[random.nextInt(readings.length)]);
          typed.append(how == 0 ? syllable.substring(0, 1) : syllable);
        }
      }
      if (how == 2 && typed.length() > 2) {
        typed.setLength(typed.length() - 1);
      }
      if (how == 3) {
        typed.setLength(0);
        IntStream.range(0, 2 + random.nextInt(3))
            .forEach(i -> typed.append((char) ('a' + random.nextInt(26))));
      }
      if (Pinyin.isTyped(typed.toString())) {
        return typed.toString();
      }
    }
  }

  private TreeSet<String> containing(String typed) {
    var ids = new TreeSet<String>();
    for (Proposal proposal : proposals) {
      if (Lines.of(proposal).stream()
          .anyMatch(line ->
              FOLD.of(line.text()).contains(typed)
                  || (line.kind() == FieldKind.TITLE && isReadInTitle(line.text(), typed))
                  || (line.kind() == FieldKind.PEOPLE && isRead(line.text(), typed)))) {
        ids.add(proposal.id());
      }
    }
    return ids;
  }

  private TreeSet<String> byMembers(String typed) {
    var ids = new TreeSet<String>();
    for (Proposal proposal : proposals) {
      if (proposal.proposers().stream().anyMatch(one -> isRead(one.name(), typed))) {
        ids.add(proposal.id());
      }
    }
    return ids;
  }

  /// With some of the subject in it.
  private static boolean isReadInTitle(String title, String typed) {
    String folded = FOLD.of(title);
    int begin = folded.startsWith("关于") ? 2 : 0;
    int end = folded.replaceAll("的?(?:提案|建议|议案)$", "").length();
    return IntStream.range(0, end)
        .anyMatch(i -> i + PINYIN.match(folded, i, folded.length(), typed) > Math.max(i, begin));
  }

  private static boolean isRead(String text, String typed) {
    String folded = FOLD.of(text);
    return IntStream.range(0, folded.length())
        .anyMatch(i -> PINYIN.match(folded, i, folded.length(), typed) > 0);
  }

  private TreeSet<String> found(String query) {
    var ids = new TreeSet<String>();
    text.newSession()
        .find(SearchRequest.of(query).withLimit(Integer.MAX_VALUE))
        .orElseThrow()
        .hits()
        .forEach(hit -> ids.add(hit.id()));
    return ids;
  }
}
