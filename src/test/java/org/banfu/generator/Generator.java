package org.banfu.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkList;
import org.jspecify.annotations.Nullable;

/// Makes the proposals of an invented office, 云岫区 of 青澜市: about 10 KB of varied text each, over
/// fifteen years.
///
/// `proposal(i)` depends on seed and index alone, so an archive of 100 is the beginning of one of
/// 10,000, and parts can be made in any order or at once.
public final class Generator {
  private static final int FIRST_YEAR = 2009;
  private static final int YEARS = 15;
  private static final String UNIT = "云岫区人民政府";

  private final long seed;
  private final Grammar grammar = Grammar.shipped();

  public Generator(long seed) {
    this.seed = seed;
  }

  /// The first `count` proposals, in order.
  public Stream<Proposal> proposals(int count) {
    return IntStream.range(0, count).mapToObj(this::proposal);
  }

  /// The proposal of this index, from 0; its number is unique in the archive.
  public Proposal proposal(int index) {
    var random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index);
    int year = FIRST_YEAR + index % YEARS;
    var words = new Words(grammar, random, year);
    var life = Life.of(random, year, year == FIRST_YEAR + YEARS - 1);
    Kind kind = random.nextInt(5) < 3 ? Kind.CPPCC : Kind.NPC;
    Role role = role(random.nextInt(100));
    String title = title(kind, words);
    List<Proposer> proposers = proposers(words, random);
    List<CoOpinion> coUnits = role == Role.LEAD ? coUnits(words, random, life) : List.of();
    List<Suggestion> suggestions = suggestions(words, random, life);
    Contact contact = new Contact(words.person(), words.telephone());
    boolean replied = life.repliedOn() != null;

    return ProposalBuilder.builder()
        .id(words.id())
        .kind(kind)
        .council(kind == Kind.CPPCC ? "市政协" : "市人大")
        .term(5 + (year - FIRST_YEAR) / 5)
        .session(1 + (year - FIRST_YEAR) % 5)
        .year(year)
        .number(number(index, year))
        .title(title)
        .keyItem(random.nextInt(20) == 0)
        .proposers(proposers)
        .role(role)
        .leadUnit(role == Role.CO ? words.common("body") : UNIT)
        .coUnits(coUnits)
        .issuer("青澜市" + UNIT)
        .filingUnit(words.common("ourbody"))
        .handler(words.person())
        .contact(contact)
        .assignedOn(life.assignedOn())
        .receivedOn(life.receivedOn())
        .repliedOn(life.repliedOn())
        .state(life.state())
        .history(life.history())
        .suggestions(suggestions)
        .letter(letter(role, words, coUnits, proposers, life))
        .otherLetters(List.of())
        .workList(new WorkList(workListTitle(kind, year), life.repliedOn()))
        .category(replied ? List.of("A", "B", "B", "C", "D").get(random.nextInt(5)) : null)
        .publication(
            new Publication(
                List.of(PublicationMode.FULL, PublicationMode.FULL, PublicationMode.SUMMARY)
                    .get(random.nextInt(3)),
                null,
                words.person(),
                life.repliedOn()))
        .contacts(life.contacts(words, proposers.getFirst().name(), random))
        .feedback(replied ? feedback(random) : null)
        .rounds(List.of())
        .followUps(followUps(words, random, suggestions, life.repliedOn()))
        .unsorted(List.of())
        .tags(random.nextInt(4) == 0 ? List.of(words.theme()) : List.of())
        .build();
  }

  private static String workListTitle(Kind kind, int year) {
    return kind == Kind.CPPCC ? "青澜市政协" + year + "年提案工作清单表" : "青澜市人大" + year + "年建议工作清单表";
  }

  /// Numbers as they occur: mostly the year and four digits, some with a letter, some with zeros.
  private static String number(int index, int year) {
    int serial = 1 + index / YEARS;
    return switch (index % 11) {
      case 4 -> "DH%02d%04d".formatted(year % 100, serial);
      case 9 -> "0%02d%05d".formatted(year % 100, serial);
      default -> "%d%04d".formatted(year, serial);
    };
  }

  private static Role role(int percent) {
    if (percent < 65) {
      return Role.LEAD;
    }
    return percent < 88 ? Role.CO : percent < 95 ? Role.SOLE : Role.SEPARATE;
  }

  private static String title(Kind kind, Words words) {
    words.choose();
    String title = words.say("title");
    return kind == Kind.CPPCC ? title : title.substring(0, title.length() - 2) + "建议";
  }

  private static List<Proposer> proposers(Words words, SplittableRandom random) {
    int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 9 : 2);
    return IntStream.range(0, count).mapToObj(i -> words.proposer()).toList();
  }

  private static List<CoOpinion> coUnits(Words words, SplittableRandom random, Life life) {
    List<String> names =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(i -> words.common("body"))
            .distinct()
            .toList();
    LocalDate asked = life.assignedOn().plusDays(7 + random.nextInt(10));
    return names.stream()
        .map(name ->
            new CoOpinion(
                name,
                asked,
                null,
                asked.plusDays(9 + random.nextInt(30)),
                words.say("opinion"),
                List.of()))
        .toList();
  }

  private static List<Suggestion> suggestions(Words words, SplittableRandom random, Life life) {
    var suggestions = new ArrayList<Suggestion>();
    int count = 4 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      words.choose();
      suggestions.add(
          new Suggestion(
              words.id(),
              words.say("heading"),
              words.several("ask", 1 + random.nextInt(3)),
              words.reply(),
              random.nextInt(3) == 0 ? words.common("ourbody") : null,
              words.items(life.repliedOn()),
              null,
              null));
    }
    return suggestions;
  }

  private static Letter letter(
      Role role, Words words, List<CoOpinion> coUnits, List<Proposer> proposers, Life life) {
    String units = String.join("、", coUnits.stream().map(CoOpinion::name).toList());
    String process =
        coUnits.isEmpty()
            ? "此件由" + UNIT + "办理。"
            : words.say("processnote", Map.of("unit", UNIT, "co", units));
    return new Letter(
        role == Role.CO ? DocumentKind.CO_OPINION : DocumentKind.REPLY_FORM,
        life.repliedOn() == null ? null : words.docNumber(),
        words.person(),
        null,
        null,
        null,
        null,
        process,
        life.repliedOn(),
        List.of("市政协提案委员会"),
        List.of(),
        proposers.stream().map(Proposer::name).toList());
  }

  private static Feedback feedback(SplittableRandom random) {
    Satisfaction said =
        random.nextInt(8) == 0 ? Satisfaction.BASICALLY_SATISFIED : Satisfaction.SATISFIED;
    return new Feedback(said, Satisfaction.SATISFIED, random.nextBoolean(), null, null);
  }

  /// Half of the replied ones: a look at what was still under way, half a year after the reply.
  private static List<FollowUp> followUps(
      Words words,
      SplittableRandom random,
      List<Suggestion> suggestions,
      @Nullable LocalDate repliedOn) {
    if (repliedOn == null || random.nextBoolean()) {
      return List.of();
    }
    return suggestions.stream()
        .flatMap(suggestion -> suggestion.items(Stage.UNDERWAY).stream())
        .limit(2)
        .map(item ->
            new FollowUp(
                repliedOn.plusMonths(6), item.id(), words.say("looked"), random.nextBoolean()))
        .toList();
  }
}
