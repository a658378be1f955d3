package org.banfu.proposal;

/// Our unit's part: leads (主办), alone (独办), co-handles (会办), answers its own part (分办).
public enum Role {
  LEAD,
  SOLE,
  CO,
  SEPARATE
}
