package org.banfu.desktop.editor.counits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.NewAttachment;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// A co-unit's letter as it was read, and its file to be kept with the proposal.
///
/// @param original empty if the same file is kept already
record ReadLetter(ReadProposal letter, List<NewAttachment> original) {
  ReadLetter {
    original = List.copyOf(original);
  }

  /// Slow.
  ///
  /// @param proposal the id of the one that the letter belongs to
  static ReadLetter of(Path file, Intake intake, Archive archive, String proposal)
      throws ProblemException {
    ReadProposal letter =
        intake.read(file).proposals().stream()
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.of("counits.read.empty", file)));
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProblemException(Problem.of("counits.read.unreadable", file), e);
    }
    Path last = file.getFileName();
    var original = new NewAttachment(last == null ? file.toString() : last.toString(), content);
    return new ReadLetter(
        letter, isKept(original, content, archive, proposal) ? List.of() : List.of(original));
  }

  /// What became of a file: a letter, or why it is none.
  record Outcome(Path file, Optional<ReadLetter> read, Optional<Problem> refusal) {}

  /// Slow. A file that cannot be read does not keep the others from being read.
  static List<Outcome> ofEach(List<Path> files, Intake intake, Archive archive, String proposal) {
    var all = new ArrayList<Outcome>();
    for (Path file : files) {
      try {
        ReadLetter read = of(file, intake, archive, proposal);
        all.add(new Outcome(file, Optional.of(read), Optional.empty()));
      } catch (ProblemException e) {
        all.add(new Outcome(file, Optional.empty(), Optional.of(e.problem())));
      }
    }
    return all;
  }

  private static boolean isKept(
      NewAttachment file, byte[] content, Archive archive, String proposal)
      throws ProblemException {
    for (Attachment kept : archive.attachments(proposal)) {
      if (kept.fileName().equals(file.fileName())
          && kept.size() == content.length
          && Arrays.equals(archive.attachment(kept.id()), content)) {
        return true;
      }
    }
    return false;
  }
}
