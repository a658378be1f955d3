package org.banfu.desktop.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import org.banfu.desktop.kit.DueWords.Nearness;
import org.banfu.text.Messages;

/// What is said of a due date, and how near it is.
public record DueShown(String text, Nearness nearness) {
  /// How near the date is, in its usual words; `soonDays` is the profile's.
  public static DueShown of(LocalDate due, LocalDate today, int soonDays, Messages messages) {
    return new DueShown(DueWords.of(due, today, messages), DueWords.nearness(due, today, soonDays));
  }

  /// Puts it on a label that may have shown another.
  public static void put(Optional<DueShown> shown, Label label) {
    label.setText(shown.map(DueShown::text).orElse(""));
    label.getStyleClass().removeAll(Nearness.styleClasses());
    shown.ifPresent(it -> label.getStyleClass().add(it.nearness().styleClass()));
  }
}
