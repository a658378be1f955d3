package org.banfu.desktop.editing;

import java.util.List;
import org.banfu.text.Messages;

/// What an edit did, as the menu names it: 修改“答复二”.
///
/// @param code of its sentence
public record EditLabel(String code, List<Object> arguments) {
  public EditLabel {
    arguments = List.copyOf(arguments);
  }

  public static EditLabel of(String code, Object... arguments) {
    return new EditLabel(code, List.of(arguments));
  }

  public String text(Messages messages) {
    return messages.text(code, arguments.toArray());
  }
}
