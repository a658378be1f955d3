package org.banfu.proposal.json;

import org.banfu.proposal.Profile;

/// Habits of places that the program ships: starting points for an office's own. Each is a profile
/// that names no office; its name and what it is stand in the messages, under `office.habits`.
public enum ShippedHabits {
  /// Shenzhen's form with A to D, the standard.
  SHENZHEN("standard"),
  /// A county's reply in prose: mark, 文号 and 签发人 at its head, 附注, 抄送.
  COUNTY("county"),
  /// A district's 复函 in 信函格式, with a sentence on the receipt.
  DISTRICT("district");

  private final String file;

  ShippedHabits(String file) {
    this.file = file;
  }

  /// The habits as a profile without names.
  public Profile profile() {
    return Shipped.read(resource(), new ProfileJson()::read);
  }

  String resource() {
    return "/org/banfu/profile/" + file + ".json";
  }
}
