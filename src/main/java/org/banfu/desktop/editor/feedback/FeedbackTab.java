package org.banfu.desktop.editor.feedback;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Place;

/// 沟通反馈: talks with the proposer, the member's answer, earlier rounds, and looks at what was
/// promised.
public final class FeedbackTab implements EditorTab {
  private final Desk desk;
  private final Binder binder = new Binder();
  private final CardsSection<ContactRecord> contacts;
  private final FirstContact first;
  private final AnswerSection answer;
  private final RoundsSection rounds;
  private final CardsSection<FollowUp> followUps;

  public FeedbackTab(Desk desk, KnownNames names) {
    this.desk = desk;
    var fields = new Fields(desk, binder, names);
    var talks = new ContactsViewModel(desk);
    this.contacts = ContactCard.section(desk, fields, talks);
    this.first = new FirstContact(binder, talks);
    this.answer = new AnswerSection(desk, fields, new AnswerViewModel(desk));
    this.rounds = new RoundsSection(desk, binder);
    this.followUps = FollowUpCard.section(desk, fields, new FollowUpsViewModel(desk));
  }

  @Override
  public String id() {
    return "feedback";
  }

  @Override
  public String title() {
    return desk.text("feedback.tab");
  }

  @Override
  public Region build() {
    var page =
        new VBox(
            contacts.build("contacts", desk.text("feedback.contacts"), first.node()),
            answer.build(),
            rounds.build(),
            followUps.build("follow-ups", desk.text("feedback.followUps")));
    page.getStyleClass().add("feedback");
    var scroll = new ScrollPane(page);
    scroll.setId("feedback-scroll");
    scroll.setFitToWidth(true);
    return scroll;
  }

  @Override
  public void show(Editing editing) {
    clear();
    binder.show(editing);
  }

  @Override
  public void leave() {
    binder.show(null);
    clear();
  }

  @Override
  public Optional<Node> reveal(Place place) {
    String list = place.field().substring(0, Math.max(0, place.field().indexOf('.')));
    String field = place.field().substring(Math.min(list.length() + 1, place.field().length()));
    Optional<Node> found = reveal(list, field, place);
    found.ifPresent(InSight::bring);
    return found;
  }

  private Optional<Node> reveal(String list, String field, Place place) {
    int index = place.index().orElse(-1);
    return switch (list) {
      case "contacts" -> Optional.of(contacts.reveal(index, field));
      case "feedback" -> Optional.of(answer.reveal(field));
      case "followUps" -> Optional.of(followUps.reveal(index, field));
      case "rounds" -> rounds.reveal(index, field, place.innerIndex());
      default -> Optional.empty();
    };
  }

  @Override
  public void dispose() {
    leave();
    binder.dispose();
  }

  private void clear() {
    contacts.leave();
    rounds.leave();
    followUps.leave();
  }
}
