package org.banfu.proposal;

import org.jspecify.annotations.Nullable;

/// A name that stands in a proposal, with what the proposal says of it. [Mentions] finds them.
///
/// @param phone a person's or group's telephone
/// @param group the group (界别组) that a person belongs to
public record Mention(NameKind kind, String name, @Nullable String phone, @Nullable String group) {}
