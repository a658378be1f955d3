package org.banfu.proposal;

/// How the reply is published: 全文公开, 摘要公开, 依申请公开, 不予公开.
public enum PublicationMode {
  FULL,
  SUMMARY,
  ON_REQUEST,
  NONE
}
