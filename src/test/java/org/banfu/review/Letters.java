package org.banfu.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banfu.generator.Generator;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.Sample;

/// The letters on which false alarms are counted, and what was judged of each finding by eye.
final class Letters {
  private static final Path FOLDER = Path.of("src/test/resources/org/banfu/intake/letters");
  private static final int GENERATED = 300;
  private static final LocalDate LATER = LocalDate.of(2024, 12, 31);

  private Letters() {}

  /// What a letter of the folder really lacks or has wrong; a finding that is not here is a false
  /// alarm. None of the sixteen has more.
  private static final Map<String, List<String>> TRUE =
      Map.ofEntries(
          // Neither date nor signature; a department's telephone without a name.
          Map.entry("02-huangshan-xieban", List.of("signature", "letter-date", "contact")),
          Map.entry("03-kunming-huiban-baogao", List.of("contact")),
          Map.entry("04-nanjing-jiebiezu", List.of("contact")),
          Map.entry("06-dazhou-quote-headings", List.of("contact")),
          Map.entry("08-shapingba-fuhan", List.of("contact")),
          // The station signs with its date alone.
          Map.entry("12-junshan-marks-inline", List.of("signature")),
          Map.entry("13-guannan-bracket-marks", List.of("contact")),
          Map.entry("15-yanfeng-process-first", List.of("contact")),
          Map.entry("25-zhengzhou-diyi-dier", List.of("signature", "contact")),
          Map.entry("38-zhenkang-three-parts", List.of("contact")),
          // A proposal's form, written over a deputy's: 紫苑代表. Unit and day are left blank.
          Map.entry(
              "45-xinbin-chengbandan",
              List.of("signature", "letter-date", "contact", "form-of-address")));

  /// What the reader does not understand of a letter yet, and so looks as if it were missing: no
  /// judgement on the rules. Such an entry may go once the reader does.
  private static final Map<String, List<String>> UNREAD =
      Map.of(
          "02-huangshan-xieban", List.of("fields"),
          "12-junshan-marks-inline", List.of("contact"),
          "20-maguan-record-letter", List.of("contact"),
          "21-maguan-leibie-b", List.of("contact"),
          "04-nanjing-jiebiezu", List.of("fields"),
          "07-zhoucun-full-frame", List.of("brackets"),
          "45-xinbin-chengbandan", List.of("fields"));

  /// What was found by each rule: `true` findings and false alarms.
  record Count(int letters, Map<String, int[]> byRule, List<String> falseAlarms) {}

  static Count ofTheFolder() throws Exception {
    var count = new Count(0, new TreeMap<>(), new ArrayList<>());
    int letters = 0;
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        Proposal proposal = whole(new Intake().read(file).proposals().getFirst().proposal());
        letters++;
        for (Finding finding : findings(proposal)) {
          boolean isUnread = UNREAD.getOrDefault(name, List.of()).contains(finding.rule());
          boolean isTrue = TRUE.getOrDefault(name, List.of()).contains(finding.rule());
          if (!isUnread) {
            add(count, name, proposal, finding, isTrue);
          }
        }
      }
    }
    return new Count(letters, count.byRule(), count.falseAlarms());
  }

  /// Invented letters that are right: signed, with the category that their items ask for. What is
  /// doubled in them is truly so: the grammar puts 培训 behind 人员培训.
  static Count ofTheGenerated() {
    var count = new Count(GENERATED, new TreeMap<>(), new ArrayList<>());
    for (Proposal invented : new Generator(7).proposals(GENERATED).toList()) {
      Proposal proposal = right(invented);
      for (Finding finding : findings(proposal)) {
        add(count, invented.id(), proposal, finding, finding.rule().equals("doubled"));
      }
    }
    return count;
  }

  /// The sample that comes along calls one unit by its short name too.
  static Count ofTheSample() {
    var count = new Count(1, new TreeMap<>(), new ArrayList<>());
    var sample = new Sample();
    Proposal proposal = sample.proposal();
    for (Finding finding :
        Review.of(proposal, sample.profile(), WorkingDays.shipped(), day(proposal))) {
      add(count, "sample", proposal, finding, finding.rule().equals("unit-names"));
    }
    return count;
  }

  private static void add(
      Count count, String name, Proposal proposal, Finding finding, boolean isTrue) {
    count.byRule().computeIfAbsent(finding.rule(), rule -> new int[2])[isTrue ? 0 : 1]++;
    if (!isTrue) {
      count.falseAlarms().add(name + ": " + CleanLetter.shown(proposal, finding));
    }
  }

  private static List<Finding> findings(Proposal proposal) {
    return Review.of(proposal, CleanLetter.PROFILE, WorkingDays.shipped(), day(proposal));
  }

  private static LocalDate day(Proposal proposal) {
    LocalDate day = proposal.letter().date();
    return day == null ? LATER : day;
  }

  // What the reader left unsorted is the letter's text all the same.
  private static Proposal whole(Proposal read) {
    if (!read.suggestions().isEmpty()) {
      return read;
    }
    String body = String.join("\n", read.unsorted().stream().map(Unsorted::text).toList());
    return read.withSuggestions(List.of(Suggestion.of("", body))).withUnsorted(List.of());
  }

  private static Proposal right(Proposal invented) {
    boolean isOpen = invented.items(Stage.UNDERWAY) + invented.items(Stage.PLANNED) > 0;
    LocalDate day = invented.letter().date();
    LocalDate signed = day == null ? invented.receivedOn() : day;
    return invented
        .with()
        .category(isOpen ? "B" : "A")
        .letter(invented.letter().withDate(signed))
        .workList(invented.workList().withFilledOn(signed))
        .suggestions(invented.suggestions().stream().map(one -> one.withUnit(null)).toList())
        .build();
  }
}
