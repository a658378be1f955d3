package org.banfu.desktop.exporting;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.banfu.desktop.exporting.TakeViewModel.Take;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The fields in which it is chosen what is taken.
final class TakeForm {
  private final Desk desk;
  private final TakeViewModel model;

  TakeForm(Desk desk, TakeViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  /// @param id begins the ids of its controls
  Region build(String id) {
    var take = box(FXCollections.observableArrayList(model.takes()), model.take(), model::label);
    var year =
        box(
            model.years(),
            model.year(),
            of -> of.map(String::valueOf).orElseGet(() -> desk.text("statistics.allYears")));
    var council =
        box(
            model.councils(),
            model.council(),
            of -> of.orElseGet(() -> desk.text("statistics.allCouncils")));
    var form =
        new VBox(
            new FieldBox(id + "-take", desk.text("exporting.take"), take),
            only(new FieldBox(id + "-year", desk.text("statistics.year"), year)),
            only(new FieldBox(id + "-council", desk.text("statistics.council"), council)));
    form.getStyleClass().add("export-fields");
    return form;
  }

  /// Seen only where all are taken.
  private Region only(FieldBox field) {
    field
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> model.take().get() == Take.ALL, model.take()));
    field.managedProperty().bind(field.visibleProperty());
    return field;
  }

  /// A box that shows its values in words; nothing is typed into it.
  static <T> ComboBox<T> box(
      ObservableList<T> values, Property<T> chosen, Function<T, String> words) {
    var box = new ComboBox<>(values);
    box.setConverter(new Words<>(words));
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }

  private static final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("chosen, not typed");
    }
  }
}
