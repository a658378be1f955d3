package org.banfu.intake;

import java.util.List;

/// A file that was read: its name, its bytes as they are, and the proposals in it (one for each
/// letter in it, any number for JSON and for a `.banfu` file, whose bytes are left out: it holds
/// nothing but what is read from it).
@SuppressWarnings(
    "ArrayRecordComponent") // the bytes are handed on once, to be attached as they are
public record Reading(String fileName, byte[] content, List<ReadProposal> proposals) {

  public Reading {
    proposals = List.copyOf(proposals);
  }

  /// Whether it is a letter, or several in one file.
  public boolean isOfLetters() {
    return proposals.stream().allMatch(read -> read.cover().isPresent());
  }

  /// Whether it is our own JSON, which states everything: what it leaves empty is empty.
  public boolean isWhole() {
    return !isOfLetters() && !FileType.isZip(content);
  }

  /// Whether it is a `.banfu` file, whose proposals bring their attachments along.
  public boolean isHandedOver() {
    return proposals.stream().anyMatch(read -> read.handed().isPresent());
  }
}
