package org.banfu.search;

import java.util.Arrays;
import org.banfu.proposal.Place;

/// What kind of text a hit stands in; the order is that of relevance, and that in which the texts
/// of a proposal lie.
public enum FieldKind {
  NUMBER(0),
  TITLE(1),
  PEOPLE(2),
  HEADING(3),
  REQUEST(4),
  REPLY(5),
  ITEMS(6),
  NOTES(7);

  private static final FieldKind[] ALL = values();

  private final int rank;

  FieldKind(int rank) {
    this.rank = rank;
  }

  /// 0 for the most relevant; part of the form of segments.
  int rank() {
    return rank;
  }

  static FieldKind of(int rank) {
    return ALL[rank];
  }

  static int count() {
    return ALL.length;
  }

  /// The kind of the text in this place.
  static FieldKind of(Place place) {
    return switch (place.field()) {
      case "number" -> NUMBER;
      case "title" -> TITLE;
      case "proposers.name",
          "proposers.group",
          "leadUnit",
          "issuer",
          "filingUnit",
          "handler",
          "contact.name",
          "coUnits.name",
          "letter.signer",
          "suggestions.unit",
          "suggestions.items.unit" ->
          PEOPLE;
      case "suggestions.heading" -> HEADING;
      case "suggestions.request" -> REQUEST;
      case "suggestions.reply" -> REPLY;
      case "suggestions.items.text" -> ITEMS;
      default -> NOTES;
    };
  }

  /// Whether Latin letters find it by pinyin.
  boolean isReadAloud() {
    return this == TITLE || this == PEOPLE;
  }

  static boolean isMember(String field) {
    return field.equals("proposers.name");
  }

  static boolean isUnit(String field) {
    return Arrays.asList(
            "leadUnit",
            "issuer",
            "filingUnit",
            "coUnits.name",
            "suggestions.unit",
            "suggestions.items.unit")
        .contains(field);
  }
}
