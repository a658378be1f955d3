package org.banfu.desktop.editor.counits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;

/// What the parts of the tab have in common.
final class CoUnitsBoard {
  private final Desk desk;
  private final Binder binder = new Binder();
  private final KnownNames names;
  private final Fields fields;
  private final CoUnitsViewModel model;

  CoUnitsBoard(Desk desk, KnownNames names) {
    this.desk = desk;
    this.names = names;
    this.fields = new Fields(desk, binder, names);
    this.model = new CoUnitsViewModel(desk, binder::editing);
  }

  Desk desk() {
    return desk;
  }

  Binder binder() {
    return binder;
  }

  KnownNames names() {
    return names;
  }

  CoUnitsViewModel model() {
    return model;
  }

  Optional<Proposal> now() {
    return binder.editing().map(Editing::proposalNow);
  }

  /// Tells below a field what is wrong or doubtful there. The place moves with the unit's name.
  Subscription watch(String key, String field, FieldBox box) {
    Fields part = fields.part();
    part.watch(() -> place(key, field), box::tell);
    return part::dispose;
  }

  private Place place(String key, String field) {
    return now()
        .filter(proposal -> model.unit(proposal, key).isPresent())
        .map(proposal -> Place.ofCoUnit(field, proposal, model.keys(proposal).indexOf(key)))
        .orElseGet(() -> new Place("coUnits." + field, key));
  }

  /// The key of the unit that a place names.
  Optional<String> at(Place place) {
    return now()
        .flatMap(proposal -> {
          List<String> keys = model.keys(proposal);
          for (int i = 0; i < keys.size(); i++) {
            if (Objects.equals(Place.ofCoUnit("name", proposal, i).id(), place.id())) {
              return Optional.of(keys.get(i));
            }
          }
          return Optional.empty();
        });
  }
}
