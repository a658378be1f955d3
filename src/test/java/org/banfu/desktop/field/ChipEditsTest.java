package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChipEditsTest {
  private static final List<String> THREE = List.of("甲", "乙", "丙");

  @Test
  void aListIsSplitAtItsSigns() {
    assertEquals(List.of("张　三", "李四", "王五", "赵六"), ChipEdits.split("张　三、李四， 王五；\r\n赵六、"));
  }

  @Test
  void aNameThatIsThereIsNotAddedAgain() {
    assertEquals(
        new ChipEdits.Added<>(List.of("甲", "乙", "丙", "丁"), List.of("乙", "丁")),
        ChipEdits.add(THREE, List.of("乙", "丁", "丁"), ChipKind.names()));
  }

  @Test
  void movingOutsideChangesNothing() {
    assertEquals(THREE, ChipEdits.moved(THREE, 0, -1));
    assertEquals(THREE, ChipEdits.moved(THREE, 2, 3));
  }

  @Test
  void movingKeepsTheOthersInOrder() {
    assertEquals(List.of("丙", "甲", "乙"), ChipEdits.moved(THREE, 2, 0));
    assertEquals(List.of("乙", "丙", "甲"), ChipEdits.moved(THREE, 0, 2));
  }
}
