package org.banfu.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An item of the work list that a sentence of a reply makes likely; somebody decides on it.
///
/// @param text the sentence without its own number: the reply from `start` to before `end`
/// @param promisedOn the last day of what the sentence names (2024年底前), if it names one
public record ProposedItem(
    Stage stage, String text, @Nullable LocalDate promisedOn, int start, int end) {}
