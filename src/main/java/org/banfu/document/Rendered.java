package org.banfu.document;

import java.util.List;
import org.banfu.proposal.Problem;

/// A finished document in memory.
///
/// @param fileName safe on Windows and Linux, at most 120 characters
/// @param content the file's bytes; not copied, do not change them
/// @param notes what a person should know, such as characters that XML cannot hold
// A file's bytes: nobody compares two of these as values.
@SuppressWarnings("ArrayRecordComponent")
public record Rendered(String fileName, byte[] content, List<Problem> notes) {

  public Rendered {
    notes = List.copyOf(notes);
  }
}
