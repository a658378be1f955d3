package org.banfu.desktop.kit;

import java.util.Locale;
import javafx.scene.layout.Region;

/// The line icons of the program, one weight, in the colour and size of the text beside them.
///
/// Shapes of Material Design Icons, in `icons.css`.
public enum Icon {
  ADD,
  IMPORT,
  EXPORT,
  SEARCH,
  MORE,
  UNDO,
  REDO,
  DELETE,
  RESTORE,
  CLOSE,
  BACK,
  UP,
  DOWN,
  LEFT,
  RIGHT,
  FOLD,
  UNFOLD,
  SETTINGS,
  HELP,
  INFO,
  WARNING,
  ERROR,
  OK,
  CHECK,
  CALENDAR,
  PERSON,
  PEOPLE,
  UNIT,
  ATTACH,
  FOLDER,
  FILE,
  COPY,
  SPLIT,
  JOIN,
  DRAG,
  CHART,
  HISTORY,
  INBOX,
  CLOCK,
  ALARM,
  LIST,
  TAG,
  HANDOVER,
  PRINT,
  ZOOM_IN,
  ZOOM_OUT,
  REPLACE,
  EXTRACT,
  STAR,
  STAR_ON,
  FILTER,
  COLUMNS,
  EDIT,
  SAVE,
  KEYBOARD,
  THEME,
  PHONE,
  MESSAGE,
  FLAG,
  PASTE,
  SIDEBAR,
  YEAR,
  GROUP,
  MERGE;

  /// A new node that shows it. It says nothing to a screen reader: the control that holds it does.
  public Region node() {
    var node = new Region();
    node.getStyleClass().addAll("icon", styleClass());
    node.setMouseTransparent(true);
    return node;
  }

  /// The name of its shape in the style sheet.
  String styleClass() {
    return "icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
