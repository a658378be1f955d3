package org.banfu.desktop.templates;

import java.util.Optional;
import java.util.function.Supplier;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.document.TemplateFields;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;

/// The way to 模板字段.
public final class TemplateFieldsAction {
  private final Desk desk;
  private final Supplier<Optional<Proposal>> open;
  private final Action show;

  /// @param open the proposal that is open, as it is now
  public TemplateFieldsAction(Desk desk, Supplier<Optional<Proposal>> open) {
    this.desk = desk;
    this.open = open;
    this.show =
        Action.named("template-fields", desk.text("templates.fields"))
            .icon(Icon.LIST)
            .runs(this::show);
  }

  public Action action() {
    return show;
  }

  /// Shows the page, with what the open proposal says; without one, the sample's.
  public void show() {
    Optional<Proposal> shown = open.get();
    Proposal proposal = shown.orElseGet(() -> new Sample().proposal());
    desk.tasks()
        .run(
            () -> {
              Profile profile = desk.session().view().profile();
              return TemplateFields.of(proposal, profile, desk.messages().locale());
            },
            fields ->
                desk.pages().show(new FieldsPage(desk, fields, proposal.title(), shown.isEmpty())),
            desk.notices()::tell);
  }
}
