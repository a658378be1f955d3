package org.banfu.desktop.list.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.desktop.list.rows.ColumnLayout.Place;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    var layout = ColumnLayout.read("state:9.5:1," + ColumnLayout.STANDARD.text());

    assertEquals(new Place(ListColumn.STATE, 9.5, true), layout.columns().getFirst());
    assertEquals(layout, ColumnLayout.read(layout.text()));
  }

  @Test
  void columnsOfANewerProgramComeLastAndNonsenseIsPassedOver() {
    var layout = ColumnLayout.read("title:10.0:1,colour:3.0:1,number:wide:1,,due:900:0");

    assertEquals(
        List.of(
            new Place(ListColumn.TITLE, 10, true),
            new Place(ListColumn.DUE, 200, false),
            new Place(ListColumn.NUMBER, 8, true)),
        layout.columns().subList(0, 3));
    assertEquals(ListColumn.values().length, layout.columns().size());
  }

  @Test
  void aLayoutWithoutAnyColumnIsTheStandardOne() {
    String none = ColumnLayout.STANDARD.text().replace(":1", ":0");

    assertEquals(ColumnLayout.STANDARD, ColumnLayout.read(none.replaceAll("\\.0:0", ".0:0")));
  }
}
