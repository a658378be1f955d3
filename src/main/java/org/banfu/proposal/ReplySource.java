package org.banfu.proposal;

/// A past reply that was inserted into another one: of which proposal, and of which of its
/// suggestions. Number and title are kept as they were then.
///
/// @param proposalId may be in the archive no longer
/// @param number empty if it had none
/// @param suggestion its position (建议二 is 2)
public record ReplySource(String proposalId, String number, String title, int suggestion) {}
