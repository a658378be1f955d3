package org.banfu.proposal;

/// How an office answers as a rule: in its form (表格式) or in prose (条文式).
public enum ReplyKind {
  FORM(DocumentKind.REPLY_FORM),
  PROSE(DocumentKind.REPLY_PROSE);

  private final DocumentKind document;

  ReplyKind(DocumentKind document) {
    this.document = document;
  }

  public DocumentKind document() {
    return document;
  }
}
