package org.banfu.document;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;

/// A place in a template as a person finds it: 正文第 3 段, 首页页眉第 1 段, 正文表格 2 第 3 行第 2 格.
///
/// @param steps from the outside to the inside; the first argument of each sentence is what was
///   said before
public record TemplatePlace(List<Problem> steps) {
  public TemplatePlace {
    steps = List.copyOf(steps);
  }

  /// The place in words.
  public String text(Messages messages) {
    String said = "";
    for (Problem step : steps) {
      var arguments = new Object[step.arguments().size() + 1];
      arguments[0] = said;
      for (int i = 1; i < arguments.length; i++) {
        arguments[i] = step.arguments().get(i - 1);
      }
      said = messages.text(step.code(), arguments);
    }
    return said;
  }
}
