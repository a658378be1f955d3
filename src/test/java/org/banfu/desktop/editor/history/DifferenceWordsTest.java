package org.banfu.desktop.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.text.Messages;
import org.banfu.text.PlaceNames;
import org.junit.jupiter.api.Test;

class DifferenceWordsTest {
  private static final ActionItem ITEM = ActionItem.of(Stage.DONE, "已建成2处。");
  private static final Suggestion PARKS = Suggestion.of("增设公园", "已建成2处。").withItems(List.of(ITEM));
  private static final Suggestion LAMPS = Suggestion.of("增设路灯", "正在设计。");
  private static final Proposal OLD =
      Proposal.create(Kind.CPPCC).withTitle("题目").withSuggestions(List.of(PARKS, LAMPS));

  private final DifferenceWords words = new DifferenceWords(new Messages(Locale.CHINESE));

  @Test
  void aTextIsToldByItsCardAndByWords() {
    Proposal fresh = OLD.withSuggestions(List.of(PARKS, LAMPS.withReply("正在施工。")));

    assertEquals(List.of("建议 2 · 办理答复 修改：正在－设计＋施工。"), read(OLD, fresh));
  }

  @Test
  void choicesAndDaysAreToldWholeAndInWords() {
    Proposal fresh =
        OLD.with().role(Role.CO).keyItem(true).assignedOn(LocalDate.of(2023, 4, 20)).build();

    assertEquals(
        List.of("重点提案 修改：－否＋是", "角色 修改：－主办＋会办", "交办日期 修改：－2023-03-20＋2023-04-20"),
        read(OLD.withRole(Role.LEAD).withAssignedOn(LocalDate.of(2023, 3, 20)), fresh));
  }

  @Test
  void recordsAreToldWithWordsForNamesAndIds() {
    Proposal fresh =
        OLD.with()
            .coUnits(List.of(CoOpinion.named("市民政局").withSuggestions(List.of(LAMPS.id()))))
            .contacts(
                List.of(
                    new ContactRecord(
                        null, ContactPhase.BEFORE, ContactWay.VISIT, null, null, "上门。")))
            .followUps(List.of(new FollowUp(null, ITEM.id(), "看过", true)))
            .build();

    assertEquals(
        List.of("会办单位 市民政局 新增：＋市民政局\n建议 2", "沟通记录 1 新增：＋办理前\n走访\n上门。", "跟踪 1 新增：＋已建成2处。\n看过\n是"),
        read(OLD, fresh));
  }

  @Test
  void cardsThatMovedOrWentAreToldAsSuch() {
    assertEquals(List.of("建议 2 移动：1 → 2"), read(OLD, OLD.withSuggestions(List.of(LAMPS, PARKS))));
    assertEquals(
        List.of("建议 1 删去：－增设公园\n已建成2处。\n（已完成）\n已建成2处。"),
        read(OLD, OLD.withSuggestions(List.of(LAMPS))));
    assertEquals(
        List.of("建议 1 · 工作清单 · 阶段 修改：－（已完成）＋（下一步计划）"),
        read(
            OLD,
            OLD.withSuggestions(
                List.of(PARKS.withItems(List.of(ITEM.withStage(Stage.PLANNED))), LAMPS))));
  }

  @Test
  void theLineEndsOfAPlainTextStay() {
    assertEquals(List.of("记事 修改：＋一\n\n二\n"), read(OLD, OLD.withNotes("一\n\n二\n")));
  }

  @Test
  void everyFieldHasANameInBothLanguages() {
    var fields = new ArrayList<String>();
    collect("", Proposal.class, fields);

    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      var names = new PlaceNames(new Messages(language), OLD, OLD);
      for (String field : fields) {
        assertFalse(names.of(Place.of(field)).isBlank(), field);
      }
    }
  }

  private List<String> read(Proposal before, Proposal after) {
    return words.lines(before, after).stream().map(DifferenceWords.Line::read).toList();
  }

  private static void collect(String parent, Class<?> type, List<String> fields) {
    for (RecordComponent part : type.getRecordComponents()) {
      String field = parent.isEmpty() ? part.getName() : parent + "." + part.getName();
      fields.add(field);
      Type inner = part.getGenericType();
      if (inner instanceof ParameterizedType list) {
        inner = list.getActualTypeArguments()[0];
      }
      if (inner instanceof Class<?> record && record.isRecord()) {
        collect(field, record, fields);
      }
    }
  }
}
