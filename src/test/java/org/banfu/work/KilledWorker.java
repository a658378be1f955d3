package org.banfu.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.banfu.ChildProcess;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.document.Documents;
import org.banfu.generator.Generator;
import org.banfu.intake.Intake;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;

/// A process that does everything that is done with an archive, in a random order and as fast as it
/// can, until it is killed: `folder letters incoming seed`. Says `begin WHAT` before, and one line
/// for each thing that was acknowledged after it.
final class KilledWorker {
  private static final Generator TEXTS = new Generator(7);
  private static final int TEXT_COUNT = 40;

  private final Archive archive;
  private final Path letters;
  private final Path incoming;
  private final String seed;
  private final Random random;
  private final List<String> ids = new ArrayList<>();
  private final Documents documents = new Documents();
  private int count;

  private KilledWorker(Archive archive, Path letters, Path incoming, String seed) {
    this.archive = archive;
    this.letters = letters;
    this.incoming = incoming;
    this.seed = seed;
    this.random = new Random(Long.parseLong(seed));
  }

  /// Something done.
  private interface Deed {
    void run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (Archive archive = Archive.open(folder, Clock.systemDefaultZone())) {
      // The cache of the search is written beside everything else.
      archive.newSearch();
      var worker =
          new KilledWorker(archive, Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
      worker.save();
      worker.goOn();
    }
  }

  /// What is saved as the `step`th state of this proposal; the step stands in its title.
  static Proposal proposal(String id, int step) {
    int text = Math.floorMod(id.hashCode() + 7 * step, TEXT_COUNT);
    return TEXTS
        .proposal(text)
        .withId(id)
        .withNumber(id)
        .withTitle("关于" + id + "的提案，第" + step + "次");
  }

  /// The step that stands in a title.
  static int step(String title) {
    return Integer.parseInt(title.replaceAll("^.*第(\\d+)次$", "$1"));
  }

  static byte[] template(int number) {
    return ("模板 " + number + "字".repeat(number % 4000)).getBytes(UTF_8);
  }

  private void goOn() throws Exception {
    while (true) {
      switch (random.nextInt(13)) {
        case 0, 1 -> doing("save", this::save);
        case 2, 3, 4 -> doing("edit", this::edit);
        case 5 -> doing("several", this::several);
        case 6 -> doing("bin", this::bin);
        case 7 -> doing("profile", this::profile);
        case 8 -> doing("template", this::template);
        case 9 -> doing("import", this::bring);
        case 10 -> doing("export", this::export);
        case 11 -> doing("name", this::name);
        default -> {
          if (random.nextInt(4) == 0) {
            doing("backup", () -> ChildProcess.say("backup " + archive.backup().getFileName()));
          }
        }
      }
    }
  }

  private static void doing(String what, Deed deed) throws Exception {
    ChildProcess.say("begin " + what);
    deed.run();
  }

  private void save() throws Exception {
    String id = newId();
    archive.save(
        proposal(id, 1),
        0,
        Occasion.IMPORT,
        random.nextInt(3) == 0
            ? List.of(new NewAttachment(id + ".bin", template(count)))
            : List.of());
    ids.add(id);
    ChildProcess.say("saved " + id + " 1");
  }

  private String newId() {
    return seed + "-" + count++;
  }

  private String some() {
    return ids.get(random.nextInt(ids.size()));
  }

  private void edit() throws Exception {
    String id = some();
    Stored now = archive.find(id).orElseThrow();
    int next = step(now.proposal().title()) + 1;
    Occasion why = random.nextInt(4) == 0 ? Occasion.STATE_CHANGE : Occasion.EDIT;
    archive.save(proposal(id, next), now.version(), why);
    ChildProcess.say("saved " + id + " " + next);
  }

  private void several() throws Exception {
    List<String> fresh = IntStream.range(0, 5).mapToObj(i -> newId()).toList();
    archive.saveAll(
        fresh.stream()
            .map(id -> new NewSave(proposal(id, 1), 0, Occasion.IMPORT, List.of()))
            .toList());
    ids.addAll(fresh);
    fresh.forEach(id -> ChildProcess.say("saved " + id + " 1"));
  }

  /// Not saved any more afterwards, so that the last word is known.
  private void bin() throws Exception {
    String id = some();
    if (ids.size() < 2) {
      return;
    }
    ids.remove(id);
    archive.moveToBin(id);
    ChildProcess.say("binned " + id);
    if (random.nextBoolean()) {
      ChildProcess.say("unbinning " + id);
      archive.takeFromBin(id);
      ChildProcess.say("unbinned " + id);
      ids.add(id);
    } else if (random.nextBoolean()) {
      ChildProcess.say("removing " + id);
      archive.removeForGood(List.of(id));
      ChildProcess.say("removed " + id);
    }
  }

  private void name() throws Exception {
    String id = some();
    Stored now = archive.find(id).orElseThrow();
    String name = "稿" + count++;
    archive.saveAll(
        List.of(new NewSave(now.proposal(), now.version(), Occasion.NAMED, List.of(), null, name)));
    ChildProcess.say("named " + id + " " + name);
  }

  private void profile() throws Exception {
    int number = count++;
    archive.saveProfile(archive.profile().withIssuer(seed + "局" + number));
    ChildProcess.say("profile " + number);
  }

  private void template() throws Exception {
    int number = count++;
    archive.saveTemplate(seed + ".docx", template(number));
    ChildProcess.say("template " + number);
  }

  private void bring() throws Exception {
    List<Proposal> coming = IntStream.range(0, 3).mapToObj(i -> proposal(newId(), 1)).toList();
    Path file = incoming.resolve(seed + "-" + count + ".json");
    Files.writeString(file, new ProposalJson().write(coming));
    ImportReport report =
        new ImportJob(archive, new Intake())
            .run(List.of(file), Set.of(), OnDuplicate.SKIP, Progress.NONE, () -> false);
    for (FileResult result : report.files()) {
      if (result.outcome() != Outcome.ADDED) {
        throw new AssertionError(result.toString());
      }
      ChildProcess.say("saved " + result.id() + " 1");
      ids.add(result.id());
    }
  }

  private void export() throws Exception {
    Set<String> chosen = Set.of(some());
    List<ProposalRow> rows =
        archive.rows().stream().filter(row -> chosen.contains(row.id())).toList();
    var job = ExportJob.keepingRevisions(archive, documents);
    ExportReport report =
        switch (random.nextInt(3)) {
          case 0 -> job.run(rows, null, letters, Progress.NONE, () -> false);
          case 1 -> job.asPdf().run(rows, null, letters, Progress.NONE, () -> false);
          default -> job.run(rows, DocumentKind.JSON, letters, Progress.NONE, () -> false);
        };
    report.files().forEach(file -> ChildProcess.say("exported " + file.getFileName()));
  }
}
