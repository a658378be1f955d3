package org.banfu.document.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.banfu.document.Documents;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Role;
import org.banfu.proposal.json.Sample;

/// Documents of every kind and of very different lengths, for 提案 and 建议, in both formats.
final class LetterCases {
  private static final Documents DOCUMENTS =
      new Documents(Clock.fixed(Instant.parse("2023-06-20T02:00:00Z"), ZoneOffset.ofHours(8)));

  private static final List<Kind> KINDS = List.of(Kind.CPPCC, Kind.NPC);

  /// A document that both sides lay out.
  record LetterCase(String name, DocumentKind kind, Proposal proposal, Profile profile) {
    byte[] docx() throws ProblemException {
      return DOCUMENTS.render(kind, proposal, profile).content();
    }
  }

  private LetterCases() {}

  static List<LetterCase> all() {
    List<LetterCase> cases = new ArrayList<>(forms());
    for (Proposal proposal : lengths()) {
      Proposal numbered = proposal.with(b -> b.letter(b.letter().withDocNumber("云府函〔2023〕27号")));
      for (LetterFormat format : LetterFormat.values()) {
        boolean sealed = format == LetterFormat.DOCUMENT;
        Profile paper = Letters.profile().withLetterFormat(format).withSeal(sealed);
        add(DocumentKind.REPLY_PROSE, numbered, paper, cases);
        add(DocumentKind.REPLY_PROSE, numbered, paper.withSeal(!sealed), cases);
        add(DocumentKind.CO_OPINION, opinion(numbered), paper, cases);
        add(DocumentKind.REMINDER, late(proposal), paper, cases);
      }
      add(DocumentKind.WORK_LIST, proposal, Letters.profile(), cases);
      add(DocumentKind.FEEDBACK_FORM, numbered, Letters.profile(), cases);
      add(
          DocumentKind.PUBLIC_COPY,
          numbered.withPublication(Publication.EMPTY),
          Letters.profile(),
          cases);
    }
    return cases;
  }

  private static void add(
      DocumentKind kind, Proposal proposal, Profile profile, List<LetterCase> cases) {
    Proposal ofKind = proposal.withKind(KINDS.get(cases.size() % KINDS.size()));
    String name =
        "%02d %s %s %s %s"
            .formatted(
                cases.size(),
                kind,
                ofKind.kind(),
                profile.letterFormat(),
                profile.seal() ? "sealed" : "unsealed");
    cases.add(new LetterCase(name, kind, ofKind, profile));
  }

  /// Ten replies in the form, of 3 to 190 pages.
  private static List<LetterCase> forms() {
    List<LetterCase> cases = new ArrayList<>();
    List<Proposal> proposals =
        List.of(
            new Sample().proposal(),
            Letters.proposal(1, 60, 0, 1),
            Letters.proposal(1, 400, 2, 2),
            Letters.proposal(2, 900, 3, 3),
            Letters.proposal(3, 150, 6, 4),
            Letters.proposal(5, 700, 5, 5),
            Letters.proposal(8, 300, 4, 6),
            Letters.proposal(15, 1200, 3, 7),
            Letters.proposal(40, 200, 6, 8),
            Letters.proposal(1, 30_000, 1, 9));
    for (Proposal proposal : proposals) {
      add(DocumentKind.REPLY_FORM, proposal, Letters.profile(), cases);
    }
    return cases;
  }

  private static List<Proposal> lengths() {
    return List.of(
        Letters.proposal(1, 90, 1, 10),
        Letters.proposal(4, 420, 3, 11),
        Letters.proposal(12, 1_500, 6, 12));
  }

  private static Proposal opinion(Proposal proposal) {
    return proposal
        .withRole(Role.CO)
        .withLeadUnit("青澜市住房和城乡建设局")
        .with(b -> b.letter(b.letter().withTitle(null).withSalutation(null).withOpening(null)));
  }

  /// As many late units as the proposal has suggestions.
  private static Proposal late(Proposal proposal) {
    List<CoOpinion> units = new ArrayList<>();
    for (int i = 0; i < proposal.suggestions().size(); i++) {
      units.add(
          CoOpinion.named("青澜市第" + (i + 1) + "住房和城乡建设管理中心")
              .withAskedOn(LocalDate.of(2023, 1, 4 + i)));
    }
    return proposal.withCoUnits(units);
  }
}
