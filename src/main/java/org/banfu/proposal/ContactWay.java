package org.banfu.proposal;

/// How the proposer was spoken with: 走访, 座谈, 电话, 短信或微信, 调研, 其他.
public enum ContactWay {
  VISIT,
  MEETING,
  TELEPHONE,
  MESSAGE,
  SURVEY,
  OTHER
}
