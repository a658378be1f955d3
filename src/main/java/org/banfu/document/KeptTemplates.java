package org.banfu.document;

import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Where the office's own templates are kept, by the names that its profile chooses among them.
@FunctionalInterface
public interface KeptTemplates {
  /// None at all: a profile that chooses one is refused, nothing else is written in its place.
  KeptTemplates NONE =
      name -> {
        throw new ProblemException(Problem.of("archive.noTemplate", name));
      };

  /// The template of this name.
  ///
  /// @throws ProblemException `archive.noTemplate` and the like
  Kept find(String name) throws ProblemException;

  /// A template that is kept.
  ///
  /// @param sha256 of its bytes: one that was read before is not read again
  record Kept(String sha256, Content content) {}

  /// Gives the bytes.
  @FunctionalInterface
  interface Content {
    byte[] read() throws ProblemException;
  }
}
