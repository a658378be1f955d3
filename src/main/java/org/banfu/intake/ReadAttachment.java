package org.banfu.intake;

import org.banfu.proposal.ProblemException;

/// An attachment in a `.banfu` file. Its bytes were compared with their hash and are read again
/// when they are wanted, so that only some are in memory.
///
/// @param name the last part of what the person called it; never a path
/// @param size in bytes
/// @param sha256 of the bytes, in hexadecimal digits
public record ReadAttachment(String name, long size, String sha256, Content content) {

  /// Where the bytes are.
  @FunctionalInterface
  public interface Content {
    /// Reads them.
    ///
    /// @throws ProblemException if the file went away or was changed since
    byte[] bytes() throws ProblemException;
  }
}
