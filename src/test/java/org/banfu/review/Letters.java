package org.banfu.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.generator.Generator;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.Sample;

/// The letters on which false alarms are counted, and what was judged of each finding by eye.
final class Letters {
  private static final Path FOLDER = Path.of("src/test/resources/org/banfu/intake");
  private static final int GENERATED = 300;
  private static final LocalDate LATER = LocalDate.of(2024, 12, 31);

  private static final Pattern MARK =
      Pattern.compile("(?:主动|依申请|不予|此件|全文|摘要|部分|不宜)公开|不公开|公开(?:方式|属性|类型|类别|选项|[：:]|[）)\\]】])");

  private Letters() {}

  /// What a letter really lacks or has wrong, by the file's name; a finding that is not here is a
  /// false alarm.
  private static final Map<String, List<String>> TRUE =
      Map.ofEntries(
          // Neither date nor signature.
          Map.entry("02-huangshan-xieban", List.of("signature", "letter-date")),
          // The station signs with its date alone.
          Map.entry("12-junshan-marks-inline", List.of("signature")),
          Map.entry("25-zhengzhou-diyi-dier", List.of("signature")),
          // A proposal's form, written over a deputy's: 紫苑代表. Unit and day are left blank.
          Map.entry(
              "45-xinbin-chengbandan", List.of("signature", "letter-date", "form-of-address")),
          // Not for the public, without a reason.
          Map.entry("banji-first", List.of("fields")),
          // A form that nobody filled in.
          Map.entry("empty-form", List.of("signature", "letter-date", "fields", "answered")),
          Map.entry("form-other-columns", List.of("category")),
          // Typed with half-width signs throughout.
          Map.entry("half-width", List.of("half-width")),
          // A record without signature and date.
          Map.entry("key-value-table", List.of("signature", "letter-date")),
          // 公开：是 does not say whether at once or on request.
          Map.entry("merged-two-proposals", List.of("publication")),
          // Minutes of a meeting.
          Map.entry("not-a-letter", List.of("signature", "letter-date", "fields", "answered")),
          // 松教复(2019)第15号
          Map.entry("wrong-brackets", List.of("doc-number")));

  /// The shapes that were judged, besides the letters.
  private static final List<String> SHAPES =
      List.of(
          "annex-two-lines",
          "banji-first",
          "co-opinion-to-lead",
          "dept-before-dui",
          "empty-form",
          "form-other-columns",
          "half-width",
          "joint-handling",
          "key-value-table",
          "key-value-then-letter",
          "long-paragraphs-no-heading",
          "merged-two-proposals",
          "named-suggestions",
          "no-salutation",
          "not-a-letter",
          "number-of-a-year",
          "numbers-in-english",
          "opinion-with-sections",
          "ordinal-run-in",
          "record-only",
          "reply-with-dash-phone",
          "run-in-all",
          "satisfaction-sentence",
          "scanned-line-breaks",
          "several-addressees",
          "spread-names",
          "square-brackets-spread",
          "ten-thousand-yuan-list",
          "two-letters-unit-line",
          "two-replies",
          "web-page",
          "word-numbered-nested",
          "wrong-brackets");

  /// What the grammar of the invented letters doubles: it puts 改造 behind 老旧小区改造.
  private static final Set<String> DOUBLED =
      Stream.of("改造", "培训", "管理", "社区", "服务", "监管", "品牌")
          .map(word -> "doubled [" + word + word + "]")
          .collect(Collectors.toUnmodifiableSet());

  /// The short names that the sample has beside the full ones.
  private static final Set<String> SHORT_NAMES = Set.of("unit-names [市城管和综合执法局]");

  /// What was found by each rule: `true` findings and false alarms.
  record Count(int letters, Map<String, int[]> byRule, List<String> falseAlarms) {}

  static Count ofTheFolder() throws Exception {
    var files = new ArrayList<Path>();
    try (Stream<Path> letters = Files.list(FOLDER.resolve("letters"))) {
      letters.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    SHAPES.forEach(name -> files.add(FOLDER.resolve("shapes").resolve(name + ".txt")));
    var count = new Count(files.size(), new TreeMap<>(), new ArrayList<>());
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".txt", "");
      String text = Files.readString(file);
      Proposal proposal = whole(new Intake().read(file).proposals().getFirst().proposal());
      for (Finding finding : findings(proposal)) {
        boolean isTrue =
            TRUE.getOrDefault(name, List.of()).contains(finding.rule())
                || (finding.rule().equals("contact") && isMissing(finding, text))
                || (finding.rule().equals("publication") && !saysHowPublic(text))
                || (finding.rule().equals("unsorted") && !proposal.unsorted().isEmpty());
        add(count, name, proposal, finding, isTrue);
      }
    }
    return count;
  }

  // A body may be about 政务公开; the mark says 主动公开, 依申请公开, 不予公开, 此件公开, 公开方式, 是否公开.
  private static boolean saysHowPublic(String text) {
    return MARK.matcher(text).find();
  }

  // Neither a person nor a number stands in the letter.
  private static boolean isMissing(Finding contact, String text) {
    return contact.place().equals(Fix.ContactPart.NAME)
        ? !text.contains("联系人")
        : !text.contains("电话：") && !text.contains("电话:");
  }

  /// Invented letters that are right: signed, with the category that their items ask for.
  static Count ofTheGenerated() {
    var count = new Count(GENERATED, new TreeMap<>(), new ArrayList<>());
    for (Proposal invented : new Generator(7).proposals(GENERATED).toList()) {
      Proposal proposal = right(invented);
      for (Finding finding : findings(proposal)) {
        boolean isTrue = DOUBLED.contains(CleanLetter.shown(proposal, finding));
        add(count, invented.id(), proposal, finding, isTrue);
      }
    }
    return count;
  }

  /// Sentences that are right, in the letters of an office whose profile is filled in.
  static Count ofTheSentences() throws IOException {
    List<RightSentences.Right> all = RightSentences.all();
    var count = new Count(all.size(), new TreeMap<>(), new ArrayList<>());
    for (RightSentences.Right right : all) {
      for (Finding finding : CleanLetter.findings(right.proposal(), RightSentences.PROFILE)) {
        add(count, right.sentence(), right.proposal(), finding, false);
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
      boolean isTrue = SHORT_NAMES.contains(CleanLetter.shown(proposal, finding));
      add(count, "sample", proposal, finding, isTrue);
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
    boolean isOpen = invented.items(Stage.UNDERWAY) > 0 || invented.items(Stage.DONE) == 0;
    LocalDate day = invented.letter().date();
    LocalDate signed = day == null ? invented.receivedOn() : day;
    return invented
        .with()
        .category(isOpen ? "B" : "A")
        .publication(invented.publication().withMode(PublicationMode.FULL))
        .letter(invented.letter().withDate(signed))
        .workList(invented.workList().withFilledOn(signed))
        .suggestions(invented.suggestions().stream().map(one -> one.withUnit(null)).toList())
        .build();
  }
}
