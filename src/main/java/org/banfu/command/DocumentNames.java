package org.banfu.command;

import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.document.Documents;
import org.banfu.proposal.DocumentKind;
import org.banfu.text.Messages;

/// The documents as a person calls them, beside the codes that are typed.
final class DocumentNames {
  private final Messages messages;

  DocumentNames(Messages messages) {
    this.messages = messages;
  }

  String of(DocumentKind kind) {
    return messages.text("words.document." + kind);
  }

  /// Those that can be written now, each with its code: `REPLY_FORM 主办答复函（表格式）、JSON`.
  String written() {
    Set<DocumentKind> kinds = new Documents().kinds();
    return kinds.stream()
        .map(this::withCode)
        .collect(Collectors.joining(messages.text("words.and")));
  }

  private String withCode(DocumentKind kind) {
    return of(kind).equals(kind.name()) ? kind.name() : kind + " " + of(kind);
  }
}
