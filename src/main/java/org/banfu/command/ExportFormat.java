package org.banfu.command;

/// In which form `banfu export` writes: a file for each proposal, but for [#JSONL], which is one
/// file with a line for each.
enum ExportFormat {
  DOCX,
  PDF,
  JSON,
  JSONL
}
