package org.banfu.proposal;

/// The documents an office sends; the names are the codes used in files and on the command line.
public enum DocumentKind {
  REPLY_FORM,
  REPLY_PROSE,
  CO_OPINION,
  WORK_LIST,
  FEEDBACK_FORM,
  REMINDER,
  PUBLIC_COPY,
  LEDGER,
  JSON
}
