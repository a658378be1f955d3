package org.banfu.desktop.kit;

import java.util.List;

/// Something told quietly at the edge of the window, with the next steps as links.
///
/// @param weight how it looks, and whether it goes by itself (only [Weight#DONE] does)
/// @param details what may be copied to hand on to who looks into it; empty as a rule
public record Notice(Weight weight, String text, List<Link> links, String details) {
  /// How grave it is.
  public enum Weight {
    DONE,
    NOTE,
    FAILED
  }

  /// A next step that the person may take.
  public record Link(String text, Runnable action) {}

  public Notice {
    links = List.copyOf(links);
  }

  public static Notice done(String text, Link... links) {
    return new Notice(Weight.DONE, text, List.of(links), "");
  }

  public static Notice note(String text, Link... links) {
    return new Notice(Weight.NOTE, text, List.of(links), "");
  }

  public static Notice failed(String text, Link... links) {
    return new Notice(Weight.FAILED, text, List.of(links), "");
  }

  /// Of an error that nobody foresaw.
  static Notice unexpected(String text, String details) {
    return new Notice(Weight.FAILED, text, List.of(), details);
  }
}
