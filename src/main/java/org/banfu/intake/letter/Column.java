package org.banfu.intake.letter;

import java.util.Optional;

/// The ten columns of the work list, in their order.
enum Column {
  NUMBER,
  TITLE,
  FIRST_PROPOSER,
  LEAD_UNIT,
  CO_UNITS,
  HEADING,
  DONE,
  UNDERWAY,
  PLANNED,
  REMARK;

  /// The column that a head row names so; offices may word their heads.
  static Optional<Column> named(String head) {
    return Optional.ofNullable(
        switch (head) {
          case "提案号", "建议号", "提案编号", "建议编号", "编号" -> NUMBER;
          case "提案题目", "建议题目", "题目", "案由", "提案名称", "建议名称", "提案标题", "建议标题" -> TITLE;
          case "第一提案人", "领衔委员", "提案人", "领衔代表", "第一建议人", "建议人", "第一代表" -> FIRST_PROPOSER;
          case "主办单位", "承办单位" -> LEAD_UNIT;
          case "会办单位", "协办单位" -> CO_UNITS;
          case "意见建议", "提案建议", "建议内容", "意见和建议" -> HEADING;
          case "已完成事项", "已完成", "已完成的事项", "已办结事项" -> DONE;
          case "正在推进事项", "正在推进", "正在推进的事项" -> UNDERWAY;
          case "下一步计划", "下一步工作计划", "下步计划" -> PLANNED;
          case "备注" -> REMARK;
          default -> null;
        });
  }
}
