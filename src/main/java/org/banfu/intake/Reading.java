package org.banfu.intake;

import java.util.List;

/// A file that was read: its name, its bytes as they are, and the proposals in it (one for a
/// letter, any number for JSON).
@SuppressWarnings(
    "ArrayRecordComponent") // the bytes are handed on once, to be attached as they are
public record Reading(String fileName, byte[] content, List<ReadProposal> proposals) {

  public Reading {
    proposals = List.copyOf(proposals);
  }
}
