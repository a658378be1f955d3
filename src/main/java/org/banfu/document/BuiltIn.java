package org.banfu.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;

/// Which of the program's own templates a document is written with.
final class BuiltIn {
  /// The documents there is a template for.
  static final Set<DocumentKind> KINDS =
      Collections.unmodifiableSet(EnumSet.of(DocumentKind.REPLY_FORM, DocumentKind.REPLY_PROSE));

  private BuiltIn() {}

  static ShippedTemplate of(DocumentKind kind, Profile profile) {
    return switch (kind) {
      case REPLY_FORM -> new ShippedTemplate("reply-form", "");
      case REPLY_PROSE -> new ShippedTemplate("document", "reply-prose");
      default -> throw new IllegalArgumentException("no template: " + kind);
    };
  }
}
