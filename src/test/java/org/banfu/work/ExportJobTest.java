package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Revision;
import org.banfu.document.Documents;
import org.banfu.document.Machine;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DeadlineRule;
import org.banfu.proposal.DeadlineRule.From;
import org.banfu.proposal.DeadlineRule.Unit;
import org.banfu.proposal.DeadlineRule.What;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplyKind;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.ProfileJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportJobTest {
  @TempDir private Path folder;

  @Test
  void oneThatIsRefusedDisturbsNoOther() throws Exception {
    try (Archive archive = archive(numbered("1", "甲"), co("2", "乙"), numbered("3", "丙"))) {
      // No unit is late with its opinion.
      ExportReport report = run(archive, DocumentKind.REMINDER);

      assertEquals(3, report.refused());
      ExportResult.Refused second =
          assertInstanceOf(ExportResult.Refused.class, report.results().get(1));
      assertEquals("document.nobodyLate", second.reason().code());
      assertEquals(List.of(), report.files());
      assertEquals(0, run(archive, null).refused());
      assertEquals(3, files().size());
    }
  }

  @Test
  void aCoHandlersDefaultIsItsOpinion() throws Exception {
    try (Archive archive = archive(co("1", "甲"))) {
      assertEquals(0, run(archive, null).refused());
      assertEquals(List.of("第1号-会办意见函.docx"), files());
    }
  }

  private static Proposal proposalIn(Role role, @Nullable DocumentKind document) {
    Proposal proposal = numbered("1", "甲").withRole(role);
    return proposal.withLetter(proposal.letter().withDocument(document));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CO")
  void whoeverAnswersTheMemberWritesAsTheLetterOrElseTheOfficeDoes(Role role) {
    Profile office = new ProfileJson().standard();
    Profile inProse = office.withReply(ReplyKind.PROSE);
    Proposal form = proposalIn(role, DocumentKind.REPLY_FORM);
    Proposal proposal = proposalIn(role, null);
    Proposal prose = proposalIn(role, DocumentKind.REPLY_PROSE);

    assertEquals(DocumentKind.REPLY_FORM, ExportJob.defaultFor(proposal, office));
    assertEquals(DocumentKind.REPLY_FORM, ExportJob.defaultFor(proposal.withRole(null), office));
    assertEquals(DocumentKind.REPLY_PROSE, ExportJob.defaultFor(prose, office));
    assertEquals(DocumentKind.REPLY_PROSE, ExportJob.defaultFor(proposal, inProse));
    assertEquals(DocumentKind.REPLY_FORM, ExportJob.defaultFor(form, inProse));
  }

  @Test
  void whatMustBeMendedIsToldOnce() throws Exception {
    Proposal bare = numbered("1", "甲").withIssuer(null).withSuggestions(List.of());
    Proposal wrong =
        bare.withSuggestions(List.of(Suggestion.of("", "《三年行动计划2023-2025）》已印发，于2月30日完成。")));
    try (Archive archive = archive(wrong)) {
      List<String> told = notes(run(archive, DocumentKind.REPLY_PROSE));

      assertTrue(told.contains("document.missing.issuer"), told::toString);
      assertTrue(told.contains("work.mustBeMended[2]"), "bracket and date, not the issuer " + told);
    }
  }

  @Test
  void whatIsOnlyMissingIsNotCountedASecondTime() throws Exception {
    Proposal bare = numbered("2", "乙").withIssuer(null).withSuggestions(List.of());
    try (Archive archive = archive(bare)) {
      List<String> told = notes(run(archive, DocumentKind.REPLY_PROSE));

      assertTrue(told.contains("document.missing.reply"), told::toString);
      assertTrue(
          told.stream().noneMatch(one -> one.startsWith("work.mustBeMended")), told::toString);
    }
  }

  private static List<String> notes(ExportReport report) {
    return report.results().getFirst().notes().stream()
        .map(note -> note.code() + (note.arguments().isEmpty() ? "" : note.arguments()))
        .toList();
  }

  @Test
  void twoProposalsOfOneNumberAreTwoFiles() throws Exception {
    try (Archive archive = archive(numbered("1", "甲"), numbered("1", "乙").withSession(4))) {
      run(archive, null);

      assertEquals(List.of("第1号-主办答复函-2.docx", "第1号-主办答复函.docx"), files());
    }
  }

  @Test
  void theWriterKeepsARevisionOfWhatWasExported() throws Exception {
    Proposal proposal = numbered("1", "甲");
    try (Archive archive = archive(proposal)) {
      ExportJob.keepingRevisions(archive, new Documents())
          .run(archive.rows(), null, folder.resolve("out"), Progress.NONE, () -> false);

      Revision revision = archive.revisions(proposal.id()).getFirst();
      assertEquals(Occasion.EXPORT, revision.occasion());
      assertEquals(proposal, archive.revision(revision.number()));
    }
  }

  @Test
  void aReminderCountsByTheArchivesOwnHolidays() throws Exception {
    var asked = LocalDate.of(2023, 3, 6);
    var day = Clock.fixed(Instant.parse("2023-03-09T02:00:00Z"), ZoneOffset.ofHours(8));
    Proposal waiting =
        numbered("1", "甲").withCoUnits(List.of(CoOpinion.named("市水务局").withAskedOn(asked)));
    try (Archive archive = archive(waiting)) {
      var oneDay = new DeadlineRule(What.CO_OPINION, From.ASKED, 1, Unit.WORKING_DAYS);
      archive.saveProfile(archive.profile().withDeadlines(List.of(oneDay)));
      archive.saveHolidays(List.of(new Holiday(asked.plusDays(1), false, "本地放假")));

      ExportReport report =
          new ExportJob(archive, new Documents(day))
              .run(
                  archive.rows(),
                  DocumentKind.REMINDER,
                  folder.resolve("out"),
                  Progress.NONE,
                  () -> false);

      Path file = report.files().getFirst();
      try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
        assertTrue(
            word.getParagraphs().stream()
                .anyMatch(p -> p.getText().contains("2023年3月6日征求意见，2023年3月8日到期")));
      }
    }
  }

  /// Neither before the letter is written nor after.
  @Test
  void fontsThatCannotBeLookedAtAreANoteOfEachLetter() throws Exception {
    var machine =
        new Machine(() -> {
          throw new IllegalStateException("no fonts");
        });
    try (Archive archive = archive(numbered("1", "甲"), numbered("2", "乙"))) {
      ExportReport report =
          new ExportJob(archive, new Documents().on(machine))
              .run(archive.rows(), null, folder.resolve("out"), Progress.NONE, () -> false);

      assertEquals(2, report.files().size());
      for (ExportResult result : report.results()) {
        var written = assertInstanceOf(ExportResult.Written.class, result);
        assertTrue(
            written.notes().stream()
                .anyMatch(note -> note.code().equals("document.fontsNotChecked")));
      }
    }
  }

  @Test
  void aReaderKeepsNothing() throws Exception {
    Proposal proposal = numbered("1", "甲");
    Archive written = archive(proposal);
    List<ProposalRow> before = written.rows();
    written.close();

    try (ArchiveView view = Archive.openForReading(folder.resolve("archive"), Clock.systemUTC())) {
      assertEquals(0, run(view, null).refused());
    }

    try (Archive again = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      assertEquals(before, again.rows());
    }
  }

  @Test
  void aCancelledExportKeepsWhatWasWritten() throws Exception {
    var proposals = new ArrayList<Proposal>();
    for (int i = 1; i <= 20; i++) {
      proposals.add(numbered("" + i, "事项" + i));
    }
    try (Archive archive = archive(proposals.toArray(Proposal[]::new))) {
      var told = new ArrayList<String>();

      ExportReport report =
          new ExportJob(archive, new Documents())
              .run(
                  archive.rows(),
                  DocumentKind.JSON,
                  folder.resolve("out"),
                  (done, total, what) -> told.add(done + "/" + total + " " + what),
                  () -> told.size() >= 3);

      assertTrue(report.cancelled());
      assertEquals(List.of("1/20 1", "2/20 2", "3/20 3"), told);
      assertEquals(3, files().size());
    }
  }

  private Archive archive(Proposal... proposals) throws Exception {
    Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
    for (Proposal proposal : proposals) {
      archive.save(proposal, 0, Occasion.EDIT);
    }
    return archive;
  }

  private ExportReport run(ArchiveView archive, DocumentKind kind) throws Exception {
    return new ExportJob(archive, new Documents())
        .run(archive.rows(), kind, folder.resolve("out"), Progress.NONE, () -> false);
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Proposal co(String number, String reply) {
    return numbered(number, reply).withRole(Role.CO);
  }
}
