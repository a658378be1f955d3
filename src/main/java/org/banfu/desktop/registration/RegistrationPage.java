package org.banfu.desktop.registration;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.Chips;
import org.banfu.desktop.field.ChoiceField;
import org.banfu.desktop.field.Completion;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;
import org.banfu.proposal.Kind;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposer;

/// 新建: three fields and the kind, and a place for the whole text of the proposal.
final class RegistrationPage implements Page {
  private static final int PASTE_LINES = 6;

  private final Desk desk;
  private final RegistrationViewModel model;
  private final KnownNames names;
  private final Runnable created;
  private final TextField number = new TextField();
  private final TextField title = new TextField();
  private final ChoiceField<Kind> kind;
  private final Chips<Proposer> proposers;
  private final AlikeView alike;
  private Subscription following = Subscription.EMPTY;

  RegistrationPage(Desk desk, RegistrationViewModel model, KnownNames names, Runnable created) {
    this(desk, model, names, created, words -> {});
  }

  /// @param search searches for words
  RegistrationPage(
      Desk desk,
      RegistrationViewModel model,
      KnownNames names,
      Runnable created,
      Consumer<String> search) {
    this.desk = desk;
    this.model = model;
    this.names = names;
    this.created = created;
    this.kind = new ChoiceField<>(List.of(Kind.values()), it -> desk.text("words.kind." + it));
    this.proposers = new Chips<>(desk, ChipKind.proposers());
    this.alike = new AlikeView(desk, model, search);
  }

  @Override
  public String id() {
    return "registration";
  }

  @Override
  public String title() {
    return desk.text("registration.title");
  }

  @Override
  public Region build() {
    Completion.on(
        proposers.input(), Set.of(NameKind.PERSON, NameKind.GROUP), names, proposers::take);
    var create = new Button(desk.text("registration.create"));
    create.setId("registration-create");
    create.getStyleClass().add("accent");
    create.setMinWidth(Region.USE_PREF_SIZE);
    create.setOnAction(event -> model.create(created));
    var told = new Label();
    told.setId("registration-told");
    told.setWrapText(true);
    told.getStyleClass().add("field-said");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    told.textProperty().bind(model.told());
    var fields =
        new VBox(
            new FieldBox("registration-number", desk.text("words.number"), number),
            new FieldBox("registration-title", desk.text("words.title"), title),
            new FieldBox("registration-proposers", desk.text("basics.proposers"), proposers),
            new FieldBox("registration-kind", desk.text("basics.kind"), kind),
            new HBox(create),
            told,
            alike.node());
    fields.setId("registration-fields");
    fields.getStyleClass().add("registration-part");
    var paste = new PastePart(desk, model, PASTE_LINES, () -> seeTaken(fields));
    Region form = new RegistrationParts(fields, paste.build());
    form.getStyleClass().addAll("form", "registration");
    following = model.draft().subscribe(this::show).and(alike.follow());
    model.look();
    tie();
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    following = following.and(paste::dispose).and(told.textProperty()::unbind);
    // A scroll pane takes its content into the scene only when it is first styled; before that
    // nothing in it can have the focus.
    following =
        following.and(
            number
                .sceneProperty()
                .subscribe(scene -> {
                  if (scene != null) {
                    Platform.runLater(number::requestFocus);
                  }
                }));
    return scroll;
  }

  @Override
  public void dispose() {
    following.unsubscribe();
  }

  private void tie() {
    following =
        following
            .and(
                number
                    .textProperty()
                    .subscribe((before, text) -> {
                      if (!text.equals(model.draft().get().number())) {
                        model.edit(now -> now.withNumber(text));
                      }
                    }))
            .and(
                title
                    .textProperty()
                    .subscribe((before, text) -> {
                      if (!text.equals(model.draft().get().title())) {
                        model.edit(now -> now.withTitle(text));
                      }
                    }))
            .and(
                kind.valueProperty()
                    .subscribe((before, chosen) -> {
                      if (chosen != null && chosen != model.draft().get().kind()) {
                        model.edit(now -> now.withKind(chosen));
                      }
                    }));
    proposers.onTyped(next -> model.edit(now -> now.withProposers(next)));
    proposers.onEdited(next -> model.edit(now -> now.withProposers(next)));
    number.setOnAction(event -> title.requestFocus());
    title.setOnAction(event -> proposers.input().requestFocus());
  }

  /// After a text was taken over: what it filled is looked at next.
  private void seeTaken(Region fields) {
    Node first = number.getText().isBlank() ? title : number;
    first.requestFocus();
    // Once the sentences below the fields have their room.
    Platform.runLater(() -> InSight.bring(fields));
  }

  /// What is typed comes back here equal and is not written again.
  private void show(Draft draft) {
    if (!draft.number().equals(number.getText())) {
      number.setText(draft.number());
    }
    if (!draft.title().equals(title.getText())) {
      title.setText(draft.title());
    }
    kind.setValue(draft.kind());
    proposers.show(draft.proposers());
  }
}
