package org.banfu.proposal;

/// One category of the result (办理实效评估类别) in the office's scheme.
///
/// @param code what a proposal stores, such as B
/// @param label how the letter shows it, such as B类
/// @param legend what it means
public record Category(String code, String label, String legend) {}
