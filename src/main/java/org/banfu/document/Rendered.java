package org.banfu.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;

/// A finished document in memory.
///
/// @param fileName safe on Windows and Linux, at most 120 characters
/// @param content the file's bytes; not copied, do not change them
/// @param notes what a person should know, such as characters that XML cannot hold
/// @param fontNotes what the fonts of this machine make of it, beyond the notes. Slow the first
///   time (the fonts are looked through), so ask in the background, once the file is written
// A file's bytes: nobody compares two of these as values.
@SuppressWarnings("ArrayRecordComponent")
public record Rendered(
    String fileName, byte[] content, List<Problem> notes, Supplier<List<Problem>> fontNotes) {

  public Rendered {
    notes = List.copyOf(notes);
  }

  /// A document that has no more to say of fonts.
  public Rendered(String fileName, byte[] content, List<Problem> notes) {
    this(fileName, content, notes, List::of);
  }

  /// The same, the fonts asked now.
  public Rendered withFontNotes() {
    return new Rendered(fileName, content, allNotes());
  }

  /// Everything that a person should know; slow as `fontNotes` are.
  public List<Problem> allNotes() {
    return Stream.concat(notes.stream(), fontNotes.get().stream()).toList();
  }
}
