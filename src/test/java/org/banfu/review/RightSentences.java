package org.banfu.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.banfu.proposal.Items;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Stage;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.UnitName;

/// Sentences that are right, each put into a letter that is right, for an office whose profile is
/// filled in. They stand in `right-sentences.txt`.
final class RightSentences {
  static final Profile PROFILE =
      CleanLetter.PROFILE
          .withUnitNames(
              List.of(
                  new UnitName("市发展和改革委员会", List.of("市发改委", "发改委")),
                  new UnitName("市卫生健康委员会", List.of("市卫健委")),
                  new UnitName("云岫区住房和建设局", List.of("住建局", "区住建局")),
                  new UnitName("市水务局", List.of("市水利局"))))
          .withWatchedWords(List.of("黑码头", "脏乱差", "刁民"));

  private static final Map<String, String> IDS =
      Map.of("suggestions.reply", "s2", "suggestions.items.text", "i2");

  private RightSentences() {}

  /// A sentence where it stands, and the letter that holds it.
  record Right(String sentence, Proposal proposal) {}

  static List<Right> all() throws IOException {
    var all = new ArrayList<Right>();
    String field = "";
    UnaryOperator<Proposal> change = letter -> letter;
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        String[] head = line.substring(3).split(" \\| ", -1);
        field = head[0];
        change = head.length == 1 ? letter -> letter : change(head[1].split("=", 2));
      } else if (!line.isBlank() && !line.startsWith("//")) {
        Proposal letter = change.apply(CleanLetter.proposal());
        all.add(new Right(line, with(letter, field, line.replace("\\n", "\n"))));
      }
    }
    return all;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RightSentences.class.getResourceAsStream("right-sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Proposal with(Proposal letter, String field, String sentence) {
    if (field.equals("suggestions.items.text")) {
      String[] both = sentence.split(" \\| ", -1);
      Proposal told = with(letter, "suggestions.reply", both[0]);
      return TextFields.with(told, new Place(field, IDS.get(field)), both[1]);
    }
    String id = IDS.get(field);
    return TextFields.with(letter, id == null ? Place.of(field) : new Place(field, id), sentence);
  }

  private static UnaryOperator<Proposal> change(String[] said) {
    String value = said[1];
    return switch (said[0]) {
      case "proposers" ->
          letter ->
              letter.withProposers(
                  List.of(value.split("[；、]", -1)).stream().map(Proposer::named).toList());
      case "number" ->
          letter ->
              TextFields.with(letter.withNumber(value), Place.of("letter.title"), "关于提案主办意见的函");
      case "title" -> letter -> letter.withTitle(value);
      case "category" -> RightSentences::solved;
      case "kind" -> letter -> congress(letter, Kind.valueOf(value));
      default -> throw new IllegalArgumentException(said[0]);
    };
  }

  // Solved, with something planned beyond it.
  private static Proposal solved(Proposal letter) {
    Proposal done = Items.change(letter, "i2", item -> item.withStage(Stage.PLANNED));
    return done.withCategory("A");
  }

  private static Proposal congress(Proposal letter, Kind kind) {
    Proposal named =
        letter
            .withKind(kind)
            .withCouncil("市人大")
            .withTitle("关于修缮旧码头的建议")
            .withWorkList(letter.workList().withTitle("青澜市人大2023年建议工作清单表"));
    return TextFields.with(
        TextFields.with(named, Place.of("letter.salutation"), "尊敬的白露、江一苇代表："),
        Place.of("letter.title"),
        "青澜市云岫区人民政府关于市七届人大三次会议第20230612号建议主办意见的函");
  }
}
