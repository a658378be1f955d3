package org.banfu.proposal;

import java.util.Arrays;
import java.util.List;

/// Something to tell a person: a message code and what to put into its sentence.
///
/// The sentences stand in `org/banfu/messages/<room>_zh.properties` and `_en.properties`, where the
/// room is the code up to its first dot; `text.Messages` puts them together.
public record Problem(String code, List<String> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /// A problem whose arguments are shown as their text.
  public static Problem of(String code, Object... arguments) {
    return new Problem(code, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
