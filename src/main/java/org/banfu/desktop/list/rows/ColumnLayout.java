package org.banfu.desktop.list.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which columns are shown, in which order and how wide, as it is remembered between two starts.
///
/// @param columns every column once
public record ColumnLayout(List<Place> columns) {
  private static final double NARROWEST = 2;
  private static final double WIDEST = 200;

  /// One column.
  ///
  /// @param ems its width, in widths of a Chinese character, so that it grows with the font
  public record Place(ListColumn column, double ems, boolean shown) {}

  public static final ColumnLayout STANDARD =
      new ColumnLayout(
          Arrays.stream(ListColumn.values())
              .map(column -> new Place(column, column.ems(), column.isShownAtFirst()))
              .toList());

  public ColumnLayout {
    columns = List.copyOf(columns);
  }

  /// As `number:8.0:1,title:20.0:1…`.
  public String text() {
    return columns.stream()
        .map(place ->
            String.format(
                Locale.ROOT, "%s:%.1f:%d", place.column().id(), place.ems(), place.shown() ? 1 : 0))
        .collect(Collectors.joining(","));
  }

  /// What [#text] gave. What is not understood is passed over; columns that are missing, because a
  /// newer program has them, come last as they are at first.
  public static ColumnLayout read(String text) {
    var places = new ArrayList<Place>();
    for (String part : text.split(",", -1)) {
      place(part)
          .filter(place -> places.stream().noneMatch(other -> other.column() == place.column()))
          .ifPresent(places::add);
    }
    for (Place standard : STANDARD.columns()) {
      if (places.stream().noneMatch(place -> place.column() == standard.column())) {
        places.add(standard);
      }
    }
    return places.stream().anyMatch(Place::shown) ? new ColumnLayout(places) : STANDARD;
  }

  private static Optional<Place> place(String part) {
    String[] pieces = part.split(":", -1);
    if (pieces.length != 3 || !pieces[1].matches("\\d{1,4}(\\.\\d)?")) {
      return Optional.empty();
    }
    double ems = Math.clamp(Double.parseDouble(pieces[1]), NARROWEST, WIDEST);
    return ListColumn.withId(pieces[0])
        .map(column -> new Place(column, ems, pieces[2].equals("1")));
  }
}
