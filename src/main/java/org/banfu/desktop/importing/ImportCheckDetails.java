package org.banfu.desktop.importing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.ChoiceField;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.banfu.work.OnDuplicate;
import org.jspecify.annotations.Nullable;

/// What was understood of one row: how it stands, what is doubtful, the fields to correct, and the
/// beginning of each reply. All of it is edited in full once it is in the archive.
final class ImportCheckDetails {
  private static final int BEGINNING = 60;
  private static final int LONGEST_UNSORTED = 20_000;

  private final Desk desk;
  private final ImportCheckViewModel model;
  private final ImportCheckWords words;
  private final Binder binder = new Binder();
  private final ImportCheckForm form;
  private final OriginalViewModel original;
  private final OriginalView text;
  private @Nullable ImportCheckBeside beside;
  private final Label stands = line("review-stands", "");
  private final ChoiceField<OnDuplicate> decision;
  private final VBox doubts = new VBox();
  private final VBox texts = new VBox();
  private final VBox all = new VBox();
  private @Nullable ImportCheckRow shown;
  private Subscription following = Subscription.EMPTY;

  ImportCheckDetails(Desk desk, KnownNames names, ImportCheckViewModel model) {
    this.desk = desk;
    this.model = model;
    this.words = new ImportCheckWords(desk);
    this.original = model.originals();
    this.form = new ImportCheckForm(desk, binder, names, original::seek);
    this.text = new OriginalView(desk, original, this::enter);
    this.decision = new ChoiceField<>(List.of(), this::word);
  }

  Region build() {
    doubts.setId("review-doubts");
    doubts.getStyleClass().add("review-told");
    doubts.managedProperty().bind(Bindings.isNotEmpty(doubts.getChildren()));
    texts.setId("review-texts");
    texts.getStyleClass().add("review-told");
    decision.setOnAction(event -> decided());
    all.getChildren()
        .setAll(
            stands,
            new FieldBox("review-decision", desk.text("importing.column.decision"), decision),
            doubts,
            form.build(),
            texts);
    all.getStyleClass().addAll("form", "review-details");
    all.setVisible(false);
    binder.follow(proposal -> {
      showTexts(proposal);
      if (shown != null) {
        model.corrected(shown);
      }
    });
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setId("review-details");
    beside = new ImportCheckBeside(desk, scroll, text.build());
    return beside.node();
  }

  void show(@Nullable ImportCheckRow row) {
    following.unsubscribe();
    shown = null;
    binder.show(row == null ? null : row.editing());
    all.setVisible(row != null);
    shown = row;
    original.show(row);
    if (row != null) {
      List<Problem> unplaced = form.tell(row.itemNow().told());
      doubts.getChildren().setAll(unplaced.stream().map(this::doubt).toList());
      following =
          row.item()
              .subscribe(item -> {
                stands.setText(
                    desk.text("importing.review.of", words.file(item), words.stands(item)));
                decision.offer(row.choices());
                decision.setDisable(row.choices().size() == 1);
              })
              .and(row.decision().subscribe(decision::setValue));
    }
  }

  void dispose() {
    following.unsubscribe();
    original.leave();
    text.dispose();
    form.dispose();
    binder.dispose();
  }

  private void enter(Passage passage) {
    Original.fieldsOf(passage).stream()
        .filter(form::has)
        .findFirst()
        .ifPresent(field -> {
          if (beside != null) {
            beside.showFields();
          }
          form.enter(field);
        });
  }

  private void decided() {
    OnDuplicate chosen = decision.getValue();
    if (shown != null && chosen != null && chosen != shown.decision().get()) {
      model.decide(shown, chosen);
    }
  }

  private String word(OnDuplicate one) {
    return shown == null ? "" : words.decision(shown.itemNow(), one);
  }

  private Node doubt(Problem problem) {
    var label = new Label(desk.messages().text(problem), Icon.WARNING.node());
    label.setWrapText(true);
    return label;
  }

  private void showTexts(Proposal proposal) {
    texts.getChildren().clear();
    List<Suggestion> suggestions = proposal.suggestions();
    title(desk.text("importing.review.suggestions", suggestions.size()));
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion one = suggestions.get(i);
      String heading = one.heading().isBlank() ? "" : Numbering.heading(i + 1) + one.heading();
      texts
          .getChildren()
          .add(
              line(
                  "review-suggestion-" + (i + 1),
                  desk.text(
                      "importing.review.suggestion",
                      heading,
                      one.reply().length(),
                      one.items().size(),
                      beginning(one.reply()))));
    }
    List<Unsorted> unsorted = proposal.unsorted();
    if (!unsorted.isEmpty()) {
      title(desk.text("words.unsorted"));
      // Whole, for a person sees only here what found no field; but a book is no letter.
      int left = LONGEST_UNSORTED;
      for (int i = 0; i < unsorted.size() && left > 0; i++) {
        String text = unsorted.get(i).text();
        String part = text.length() > left ? text.substring(0, left) + "……" : text;
        texts.getChildren().add(line("review-unsorted-" + (i + 1), part));
        left -= text.length();
      }
    }
  }

  private void title(String text) {
    Label title = line("", text);
    title.getStyleClass().add("form-title");
    texts.getChildren().add(title);
  }

  private static Label line(String id, String text) {
    var label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    return label;
  }

  private static String beginning(String text) {
    String line = text.strip().replace('\n', ' ');
    return line.codePointCount(0, line.length()) > BEGINNING
        ? line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "……"
        : line;
  }
}
