package org.banfu.desktop;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;

/// Under the tool bar of a window that only reads: since when, why, and what can be done.
final class ReadingBanner {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Desk desk;
  private final Reading reading;

  ReadingBanner(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  Region build() {
    var said = new Label();
    said.setId("reading-said");
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.setWrapText(true);
    said.textProperty()
        .bind(Bindings.createStringBinding(this::words, reading.reason(), reading.waiting()));
    var actions = new FlowPane(button(reading.again()), button(reading.write()));
    actions.getStyleClass().add("reading-actions");
    var banner = new VBox(said, actions);
    banner.setId("reading-banner");
    banner.getStyleClass().add("reading-banner");
    return banner;
  }

  private static Button button(Action action) {
    Button button = action.button();
    button.getStyleClass().add("small");
    return button;
  }

  private String words() {
    Problem reason = reading.reason().get();
    return Stream.of(
            desk.text("desktop.reading.since", TIME.format(reading.since())),
            reason == null ? "" : desk.text("desktop.reading.reason", why(reason)),
            reading.waiting().get() ? desk.text("desktop.reading.waiting") : "")
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// Who holds it, in short: the whole sentence stood on the page before.
  private String why(Problem reason) {
    return reason.code().equals("archive.locked")
        ? desk.text("desktop.reading.holder", reason.arguments().get(2), reason.arguments().get(3))
        : desk.messages().text(reason);
  }
}
