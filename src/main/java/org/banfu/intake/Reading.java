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

  /// Whether it is a ledger, whose rows are proposals.
  public boolean isLedger() {
    return !isOfLetters() && !isWhole() && !isHandedOver();
  }

  /// Whether it is our own JSON, which states everything: what it leaves empty is empty.
  public boolean isWhole() {
    return !isOfLetters() && !FileType.isZip(content);
  }

  /// Whether the file itself is kept with its proposals: a letter or a ledger shows more than was
  /// read of it (its form, columns and sheets left out); JSON of many proposals does not.
  public boolean isKept() {
    return proposals.size() == 1 || !isWhole();
  }

  /// Whether it is a `.banfu` file, whose proposals bring their attachments along.
  public boolean isHandedOver() {
    return proposals.stream().anyMatch(read -> read.handed().isPresent());
  }
}
