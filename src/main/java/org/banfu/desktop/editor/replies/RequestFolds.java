package org.banfu.desktop.editor.replies;

import java.util.HashMap;
import java.util.Map;
import org.banfu.desktop.settings.SettingsModel;

/// Which cards show what is asked: each as the person left it in this session, others as the person
/// last wanted all of them.
final class RequestFolds {
  private static final String ALL = "replies.requests";

  private final SettingsModel settings;
  private final Map<String, Boolean> turned = new HashMap<>();

  RequestFolds(SettingsModel settings) {
    this.settings = settings;
  }

  boolean isOpen(String suggestion) {
    return turned.getOrDefault(suggestion, isAllOpen());
  }

  boolean isAllOpen() {
    return settings.get().remembered(ALL).map(Boolean::parseBoolean).orElse(true);
  }

  void turn(String suggestion, boolean open) {
    turned.put(suggestion, open);
  }

  void turnAll(boolean open) {
    turned.clear();
    settings.remember(ALL, Boolean.toString(open));
  }
}
