package org.banfu.proposal;

/// One difference between two proposals.
///
/// @param before as text, empty for nothing: a date as 2023-07-17, a choice by its name in code, a
///   list joined by 、; of something that moved its place counted from 1, or, of an item that went
///   to another suggestion, that one's heading
public record FieldChange(Place place, Change change, String before, String after) {
  /// What happened: a value is another one; something of a list is new, gone, or elsewhere.
  public enum Change {
    CHANGED,
    ADDED,
    REMOVED,
    MOVED
  }
}
