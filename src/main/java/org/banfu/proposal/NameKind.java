package org.banfu.proposal;

/// What a name in a proposal names: a person, a unit (单位), a group that proposes or that a member
/// belongs to (党派, 界别组, 委员会), a council, a tag.
public enum NameKind {
  PERSON,
  UNIT,
  GROUP,
  COUNCIL,
  TAG
}
