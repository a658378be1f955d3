package org.banfu.proposal;

/// The format of the paper: 文件格式 or 信函格式 (GB/T 9704-2012, 10.1).
public enum LetterFormat {
  DOCUMENT,
  LETTER
}
