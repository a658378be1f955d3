package org.banfu.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.banfu.bench.part.Material;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;

/// What is asked: pieces of texts of some lengths, and texts that are nowhere. Without Latin
/// letters, quotes and line ends.
final class Questions {
  private static final int[] LENGTHS = {1, 2, 3, 4, 6, 10};
  private static final int EACH = 40;

  private Questions() {}

  /// One question with the number of proposals that contain it.
  ///
  /// @param expected -1 until it is known
  record Question(String text, int expected) {
    /// Its frequency among so many proposals.
    String frequency(int proposals) {
      return expected * 100L < proposals
          ? "rare"
          : expected * 4L < proposals ? "usual" : "frequent";
    }
  }

  static List<String> make(int proposals) {
    var random = new SplittableRandom(7);
    var generator = new Generator(Material.SEED);
    var questions = new ArrayList<String>();
    for (int length : LENGTHS) {
      for (int i = 0; i < EACH; i++) {
        questions.add(
            i % 8 == 7
                ? nowhere(random, length)
                : piece(generator.proposal(random.nextInt(proposals)), random, length));
      }
    }
    // Who is not through with them in time was asked all lengths alike.
    Collections.shuffle(questions, new Random(7));
    return questions;
  }

  private static String piece(Proposal proposal, SplittableRandom random, int length) {
    while (true) {
      List<String> texts = Texts.of(proposal);
      String text = texts.get(random.nextInt(texts.size()));
      if (text.length() >= length) {
        int at = random.nextInt(text.length() - length + 1);
        String piece = text.substring(at, at + length);
        if (piece.codePoints().allMatch(Character::isIdeographic)) {
          return piece;
        }
      }
    }
  }

  private static String nowhere(SplittableRandom random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(0x4E00, 0x9FA5));
    }
    return text.toString();
  }

  static void write(Path file, List<Question> questions) throws IOException {
    Files.write(file, questions.stream().map(one -> one.text() + "\t" + one.expected()).toList());
  }

  static List<Question> read(Path file) throws IOException {
    var questions = new ArrayList<Question>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      questions.add(
          new Question(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1))));
    }
    return questions;
  }
}
