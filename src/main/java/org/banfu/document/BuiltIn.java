package org.banfu.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;

/// Which of the program's own templates a document is written with.
final class BuiltIn {
  /// The documents there is a template for.
  static final Set<DocumentKind> KINDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              DocumentKind.REPLY_FORM,
              DocumentKind.REPLY_PROSE,
              DocumentKind.CO_OPINION,
              DocumentKind.WORK_LIST,
              DocumentKind.FEEDBACK_FORM,
              DocumentKind.REMINDER,
              DocumentKind.PUBLIC_COPY));

  private BuiltIn() {}

  static ShippedTemplate of(DocumentKind kind, Profile profile) {
    return switch (kind) {
      case REPLY_FORM -> new ShippedTemplate("reply-form", "");
      case REPLY_PROSE -> new ShippedTemplate(frame(profile), "reply-prose");
      case CO_OPINION -> new ShippedTemplate(frame(profile), "co-opinion");
      case REMINDER -> new ShippedTemplate(frame(profile), "reminder");
      case FEEDBACK_FORM -> new ShippedTemplate("feedback-form", "");
      case WORK_LIST -> new ShippedTemplate("work-list", "");
      case PUBLIC_COPY -> new ShippedTemplate("public-copy", "reply-prose");
      default -> throw new IllegalArgumentException("no template: " + kind);
    };
  }

  private static String frame(Profile profile) {
    return profile.letterFormat() == LetterFormat.LETTER ? "letter" : "document";
  }
}
