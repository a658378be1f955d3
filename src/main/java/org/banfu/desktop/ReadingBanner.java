package org.banfu.desktop;

import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// Under the tool bar of a window that only reads: since when, why, and what can be done.
final class ReadingBanner {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Desk desk;
  private final Reading reading;
  private final ObservableBooleanValue narrow;

  /// @param narrow whether there is only room for icons
  ReadingBanner(Desk desk, Reading reading, ObservableBooleanValue narrow) {
    this.desk = desk;
    this.reading = reading;
    this.narrow = narrow;
  }

  Region build() {
    var said = new Label();
    said.setId("reading-said");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.textProperty()
        .bind(Bindings.createStringBinding(this::words, reading.reason(), reading.waiting()));
    var whole = new Tooltip();
    whole.setWrapText(true);
    whole.textProperty().bind(reading.reason().map(this::whole).orElse(whole(null)));
    said.setTooltip(whole);
    said.accessibleHelpProperty().bind(whole.textProperty());
    var banner = new FlowPane(said, button(reading.again()), button(reading.write()));
    // In a large font the sentence folds instead of being cut.
    said.maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(1, banner.getWidth() - 2 * said.getFont().getSize()),
                banner.widthProperty(),
                said.fontProperty()));
    banner.setId("reading-banner");
    banner.getStyleClass().add("reading-banner");
    return banner;
  }

  private Button button(Action action) {
    Button button = action.button();
    button.getStyleClass().add("small");
    button
        .contentDisplayProperty()
        .bind(narrow.map(is -> is ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    return button;
  }

  /// In short: at a large font the list needs the room.
  private String words() {
    String time = TIME.format(reading.since());
    Problem reason = reading.reason().get();
    String held =
        reason != null && reason.code().equals("archive.locked")
            ? desk.text("desktop.reading.held", time, reason.arguments().get(2))
            : desk.text("desktop.reading.since", time);
    return reading.waiting().get() ? held + " " + desk.text("desktop.reading.waiting") : held;
  }

  private String whole(@Nullable Problem reason) {
    String can = desk.text("desktop.reading.can");
    return reason == null ? can : can + "\n" + desk.messages().text(reason);
  }
}
