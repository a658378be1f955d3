package org.banfu.command;

import java.util.ResourceBundle;

/// Which build this is.
final class Version {
  private Version() {}

  static String text() {
    return "Banfu 办复 " + ResourceBundle.getBundle("org/banfu/build").getString("version");
  }
}
