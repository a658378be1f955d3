package org.banfu.proposal;

import org.jspecify.annotations.Nullable;

/// Text of a source that found no field (未归类内容).
///
/// @param source where it stood, such as 第3段
public record Unsorted(String text, @Nullable String source) {}
