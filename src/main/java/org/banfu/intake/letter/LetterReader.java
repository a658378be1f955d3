package org.banfu.intake.letter;

import java.util.List;
import org.banfu.intake.source.Source;
import org.banfu.proposal.ProblemException;

/// Reads a letter by its rules, in their order: each takes what it understands, and what none takes
/// stays as 未归类内容. Nothing is invented, and nothing is lost.
public final class LetterReader {
  private final List<Rule> rules =
      List.of(
          new NoiseRule(),
          new LabelRule(),
          new HeadRule(),
          new FormRule(),
          new MarkRule(),
          new AttachmentRule(),
          new SignatureRule(),
          new TableRule(),
          new StatedRule(),
          new LetterheadRule(),
          new TailRule(),
          new BodyRule(),
          new AnnexRule(),
          new WorkListRule());

  private final Rule margins = new MarginRule();

  /// Reads a source.
  ///
  /// @param alone whether the margins are this letter's; of several in one file it is not known
  ///   whose they are
  /// @throws ProblemException if the letter is marked secret at its head
  public LetterReading read(String fileName, Source source, boolean alone) throws ProblemException {
    SecrecyMark.refuse(fileName, source);
    var draft = new Draft(source);
    for (Rule rule : rules) {
      rule.apply(draft);
    }
    if (alone) {
      margins.apply(draft);
    }
    Rest rest = Rest.of(source, draft.claims);
    return new LetterReading(
        Assembly.of(draft, rest.unsorted()), rest.cover(), List.copyOf(draft.doubts));
  }
}
