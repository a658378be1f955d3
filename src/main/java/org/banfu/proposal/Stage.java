package org.banfu.proposal;

/// The stage of an action item: 已完成, 正在推进, 下一步计划.
public enum Stage {
  DONE,
  UNDERWAY,
  PLANNED
}
