package org.banfu.store;

import org.banfu.proposal.NameKind;
import org.jspecify.annotations.Nullable;

/// A name in the proposals outside the bin, in how many of them it stands, and what the newest of
/// them say of it.
public record StoredName(
    NameKind kind, String name, @Nullable String phone, @Nullable String group, int count) {}
