package org.banfu.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.intake.ledger.LedgerHeads;
import org.banfu.intake.ledger.LedgerMapping;
import org.banfu.intake.ledger.LedgerReader;
import org.banfu.intake.ledger.LedgerRow;
import org.banfu.intake.ledger.SheetReader;
import org.banfu.intake.letter.LetterReader;
import org.banfu.intake.letter.LetterReading;
import org.banfu.intake.letter.SecrecyMark;
import org.banfu.intake.letter.SeveralLetters;
import org.banfu.intake.source.PlainLayout;
import org.banfu.intake.source.Source;
import org.banfu.intake.word.OldWordReader;
import org.banfu.intake.word.Parts;
import org.banfu.intake.word.WordReader;
import org.banfu.proposal.CleanText;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.text.Widths;

/// Reads files of past letters, of our own JSON, and `.banfu` files. What a file is, its bytes say,
/// not its name. May be used by several threads at once.
public final class Intake {
  /// The longest letter that is looked at, in characters: some thousand pages.
  static final int LONGEST_LETTER = 2_000_000;

  /// The longest file of plain text, in bytes: no encoding has more than four for a character.
  private static final int LONGEST_TEXT = 4 * LONGEST_LETTER + 4;

  private static final double MOST_CONTROLS = 0.1;

  private final LedgerReader ledger;
  private final ProposalJson json = new ProposalJson();
  private final WordReader words = new WordReader();
  private final LetterReader letters = new LetterReader();
  private final TextDecoder decoder = new TextDecoder();

  /// Columns of ledgers mean what their heads say.
  public Intake() {
    this(LedgerMapping.GUESSED);
  }

  /// @param columns what was said of the heads of ledgers
  public Intake(LedgerMapping columns) {
    this.ledger = new LedgerReader(columns);
  }

  /// Reads a file.
  ///
  /// @throws ProblemException with one sentence that names the file and the reason
  public Reading read(Path file) throws ProblemException {
    return read(file, Weight.ANY);
  }

  /// The same if the file needs so little memory that many such may be read at once; empty if it
  /// needs more, and should be read alone.
  public Optional<Reading> readLight(Path file) throws ProblemException {
    try {
      return Optional.of(read(file, Weight.LIGHT));
    } catch (Weight.TooHeavy heavy) {
      return Optional.empty();
    }
  }

  private Reading read(Path file, Weight weight) throws ProblemException {
    String name = InputFile.name(file);
    if (HandoverReader.isHandedOver(file)) {
      weight.requireAny();
      return new Reading(name, new byte[0], new HandoverReader(file).read());
    }
    weight.requireFile(InputFile.size(file));
    byte[] content = InputFile.read(file);
    return new Reading(name, content, proposals(name, content, weight));
  }

  private List<ReadProposal> proposals(String name, byte[] content, Weight weight)
      throws ProblemException {
    FileType.refuseForeign(name, content);
    if (FileType.isZip(content)) {
      Parts parts = weight.parts(name, content);
      if (SheetReader.isWorkbook(parts)) {
        weight.requireUnparted(parts.kept());
        return ledger.read(name, parts).stream().map(Intake::row).toList();
      }
      return word(name, words.read(name, parts, LONGEST_LETTER), weight);
    }
    weight.requireUnparted(content.length);
    if (FileType.isOldWord(content)) {
      // Named only here, so that its library is loaded with the first such file.
      return word(name, new OldWordReader().read(name, content, LONGEST_LETTER), weight);
    }
    if (content.length > LONGEST_TEXT && !FileType.mayBeJson(name, content)) {
      throw new ProblemException(
          TextDecoder.looksBinary(content)
              ? Problem.of("intake.binary", name)
              : Problem.of("intake.too-long", name, LONGEST_LETTER));
    }
    String raw = decoder.decode(name, content);
    if (FileType.isJson(name, raw)) {
      return json.read(raw).stream()
          .map(proposal -> new ReadProposal(proposal, Optional.empty(), List.of()))
          .toList();
    }
    return plain(name, raw, weight);
  }

  /// The heads of a ledger, sheet by sheet, and what each is taken for, to be confirmed or
  /// corrected; empty if the file is no workbook.
  ///
  /// @throws ProblemException as [#read], but for a workbook whose columns are not understood
  public List<LedgerHeads> heads(Path file) throws ProblemException {
    String name = InputFile.name(file);
    byte[] content = InputFile.read(file);
    FileType.refuseForeign(name, content);
    if (!FileType.isZip(content) || HandoverReader.isHandedOver(file)) {
      return List.of();
    }
    Parts parts = Parts.of(name, content);
    return SheetReader.isWorkbook(parts) ? ledger.heads(name, parts) : List.of();
  }

  private static ReadProposal row(LedgerRow row) {
    return new ReadProposal(row.proposal(), Optional.empty(), row.doubts());
  }

  private List<ReadProposal> word(String name, WordReader.Word word, Weight weight)
      throws ProblemException {
    if (word.headers().stream().anyMatch(SecrecyMark::isMark)) {
      throw new ProblemException(Problem.of("intake.secret", name));
    }
    if (Widths.squeeze(word.source().text()).isEmpty()) {
      throw new ProblemException(Problem.of("intake.empty", name));
    }
    return letters(name, word.source(), word.notes(), weight);
  }

  private List<ReadProposal> plain(String name, String raw, Weight weight) throws ProblemException {
    CleanText text = CleanText.of(raw);
    if (text.dropped() > raw.length() * MOST_CONTROLS) {
      throw new ProblemException(Problem.of("intake.binary", name));
    }
    var notes = new ArrayList<Problem>();
    if (text.dropped() > 0) {
      notes.add(Problem.of("intake.dropped", text.dropped()));
    }
    if (Widths.squeeze(text.text()).isEmpty()) {
      throw new ProblemException(Problem.of("intake.empty", name));
    }
    return letters(name, PlainLayout.of(text.text()), notes, weight);
  }

  private List<ReadProposal> letters(String name, Source source, List<Problem> notes, Weight weight)
      throws ProblemException {
    weight.requireText(source.text().length());
    if (source.text().length() > LONGEST_LETTER) {
      throw new ProblemException(Problem.of("intake.too-long", name, LONGEST_LETTER));
    }
    List<Source> parts = SeveralLetters.of(source);
    var told = new ArrayList<>(notes);
    if (parts.size() > 1) {
      told.add(Problem.of("intake.several", parts.size()));
    }
    var read = new ArrayList<ReadProposal>();
    for (Source part : parts) {
      read.add(letter(name, part, parts.size() == 1, told));
    }
    return read;
  }

  private ReadProposal letter(String name, Source source, boolean alone, List<Problem> notes)
      throws ProblemException {
    LetterReading reading = letters.read(name, source, alone);
    var doubts = new ArrayList<>(notes);
    doubts.addAll(reading.doubts());
    return new ReadProposal(reading.proposal(), Optional.of(reading.cover()), doubts);
  }
}
