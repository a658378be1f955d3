package org.banfu.desktop.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.TabKeys;
import org.banfu.desktop.kit.Desk;
import org.banfu.intake.Pasted;
import org.banfu.intake.PastedSuggestion;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposer;
import org.jspecify.annotations.Nullable;

/// 粘贴提案全文: shows what is understood of a text before it is taken over.
final class PastePart {
  private final Desk desk;
  private final RegistrationViewModel model;
  private final int lines;
  private final Runnable taken;
  private final Label understood = new Label();
  private final Button take = new Button();
  private Subscription following = Subscription.EMPTY;

  /// @param taken runs after the text was taken over
  PastePart(Desk desk, RegistrationViewModel model, int lines, Runnable taken) {
    this.desk = desk;
    this.model = model;
    this.lines = lines;
    this.taken = taken;
  }

  Region build() {
    // A long text scrolls in itself: what was understood of it stays beside it.
    var text = new TextArea();
    text.setWrapText(true);
    text.setPrefRowCount(lines);
    TabKeys.moveOn(text);
    text.setText(model.pastedText());
    text.textProperty().subscribe((before, typed) -> model.paste(typed == null ? "" : typed));
    understood.setId("registration-understood");
    understood.setWrapText(true);
    understood.managedProperty().bind(understood.textProperty().isNotEmpty());
    take.setId("registration-take");
    take.setText(desk.text("registration.take"));
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(event -> {
      model.take();
      taken.run();
    });
    following =
        model
            .understood()
            .subscribe(this::show)
            .and(model.draft().subscribe(draft -> show(model.understood().get())));
    var part =
        new VBox(
            new FieldBox("registration-paste", desk.text("registration.paste"), text),
            take,
            understood);
    part.getStyleClass().add("registration-part");
    return part;
  }

  void dispose() {
    following.unsubscribe();
  }

  private void show(Optional<Pasted> read) {
    take.setDisable(read.isEmpty());
    understood.setText(read.map(this::words).orElse(""));
  }

  private String words(Pasted read) {
    var lines = new ArrayList<String>();
    lines.add(desk.text("registration.understood"));
    add(lines, "words.number", read.number());
    add(lines, "words.title", read.title());
    add(lines, "words.kind", read.kind() == null ? null : desk.text("words.kind." + read.kind()));
    add(lines, "words.council", read.council());
    add(lines, "basics.term", read.term());
    add(lines, "basics.session", read.session());
    list(lines, "words.proposers", read.proposers().stream().map(PastePart::shown).toList());
    add(lines, "words.leadUnit", read.leadUnit());
    list(lines, "words.coUnits", read.coUnits());
    add(lines, "words.assignedOn", read.assignedOn());
    add(lines, "words.dueOn", read.dueOn());
    List<PastedSuggestion> suggestions = read.suggestions();
    for (int i = 0; i < suggestions.size(); i++) {
      PastedSuggestion one = suggestions.get(i);
      String shown = one.heading().isBlank() ? beginning(one.request()) : one.heading();
      lines.add(desk.text("registration.suggestion", i + 1, shown));
    }
    if (!read.background().isBlank()) {
      lines.add(desk.text("registration.background", beginning(read.background())));
    }
    if (read.title() == null && model.draft().get().title().isBlank()) {
      lines.add(desk.text("registration.noTitle"));
    }
    for (Problem doubt : read.doubts()) {
      lines.add(desk.messages().text(doubt));
    }
    return String.join("\n", lines);
  }

  // With what brackets or labels said of them: 白露（教育界，0000-8100001）.
  private static String shown(Proposer one) {
    String said =
        Stream.of(one.group(), one.phone())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("，"));
    return said.isEmpty() ? one.name() : one.name() + "（" + said + "）";
  }

  private void list(List<String> to, String words, List<String> values) {
    add(to, words, values.isEmpty() ? null : String.join(desk.text("words.and"), values));
  }

  private void add(List<String> to, String words, @Nullable Object value) {
    if (value != null) {
      to.add(desk.text("words.field", desk.text(words), value.toString()));
    }
  }

  private static String beginning(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "……" : line;
  }
}
