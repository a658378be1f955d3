package org.banfu.document;

import static org.banfu.document.LetterFields.text;
import static org.banfu.document.Placeholder.list;
import static org.banfu.document.Placeholder.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.Kind;

/// The placeholders of the paper around a letter (GB/T 9704-2012): its head, marks, remark and
/// imprint.
final class PaperFields {
  /// The type area is 442 pt wide, a little is left beside the mark; no character of the mark is
  /// higher than 22 mm, and none smaller than the title's.
  private static final int MARK_WIDTH = 2 * 425;

  private static final int LARGEST_MARK = 96;
  private static final int SMALLEST_MARK = 44;

  static final List<Placeholder> FIELDS =
      List.of(
          list(
              "版头", "有发文机关才写", f -> text(f.proposal().issuer()).isBlank() ? List.of() : List.of(f)),
          value("发文机关标志", "发文机关，字号按字数自动调整，排成一行", f -> text(f.proposal().issuer()))
              .sizedBy(PaperFields::markSize),
          value(
              "左上标识",
              "类别标在首页左上角时的类别",
              f -> mark(f, f.profile().categoryMark(), CategoryMark.HEAD_LEFT)),
          value("右上标识", "条文式函件里，类别标在右上角（或表格里）时的类别", PaperFields::rightMark),
          value("文末标识", "类别标在文末时的一句，如 办理实效评估类别：B类。", PaperFields::tailMark),
          value("自拟办理过程", "只有自己写了办理过程才有", f -> text(f.proposal().letter().process())).withLevels(),
          value("附件说明", "如 附件：1.名称，各件自动编号", f -> attachments(WorkListFields.attachments(f))),
          value("来文种类", "提案或建议", f -> f.proposal().kind() == Kind.NPC ? "建议" : "提案"),
          value("提出人称谓", "委员或代表", f -> f.proposal().kind() == Kind.NPC ? "代表" : "委员"),
          list("加盖印章", "函件加盖印章才写", f -> f.profile().seal() ? List.of(f) : List.of()),
          value("附注", "联系单位、联系人和联系电话，不带括号", f -> f.office().remark(f.proposal())),
          value("签发人说明", "信函格式里的签发人一行，如 签发人：江一苇", f -> f.office().signer(f.proposal())),
          value("签发人字样", "文件格式里签发人姓名前面的文字，如 签发人：", PaperFields::signerLabel),
          value("公开说明", "怎样公开的一句，如 公开方式：全文公开", f -> f.office().publication(f.proposal())),
          list("版记", "有抄送或成文日期才写", f -> hasImprint(f) ? List.of(f) : List.of()),
          value("抄送机关", "抄送，用逗号隔开；没有填写时是设置里的默认抄送", f -> String.join("，", copies(f))),
          value("印发机关", "版记里的印发机关", f -> text(f.proposal().issuer())),
          value("印发日期", "版记里的印发日期，不带“印发”二字", f -> Dates.shown(f.proposal().letter().date())));

  private PaperFields() {}

  private static int markSize(Focus focus) {
    int characters = Math.max(1, text(focus.proposal().issuer()).strip().length());
    return Math.clamp(MARK_WIDTH / characters, SMALLEST_MARK, LARGEST_MARK);
  }

  /// What the office's line has before the name, which has a face of its own (GB/T 9704, 7.2.6).
  private static String signerLabel(Focus focus) {
    String line = focus.office().signer(focus.proposal());
    int name = line.lastIndexOf(text(focus.proposal().letter().signer()).strip());
    return name < 0 ? line : line.substring(0, name);
  }

  private static String mark(Focus focus, CategoryMark set, CategoryMark asked) {
    return set == asked ? focus.office().categoryMark(focus.proposal()) : "";
  }

  /// A letter in prose has no form: what would stand in one stands at the head.
  private static String rightMark(Focus focus) {
    CategoryMark set = focus.profile().categoryMark();
    return mark(
        focus,
        set == CategoryMark.FORM_SECTION ? CategoryMark.HEAD_RIGHT : set,
        CategoryMark.HEAD_RIGHT);
  }

  private static String tailMark(Focus focus) {
    return focus.profile().categoryMark() == CategoryMark.TAIL
        ? focus.office().categoryLine(focus.proposal())
        : "";
  }

  /// Each on a line of its own under the first one.
  private static String attachments(List<String> names) {
    if (names.size() < 2) {
      return names.isEmpty() ? "" : "附件：" + names.getFirst();
    }
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      lines.add(lines.size() + 1 + "." + name);
    }
    return "附件：" + String.join(String.valueOf(PlanWriter.LINE_BREAK), lines);
  }

  private static boolean hasImprint(Focus focus) {
    return focus.proposal().letter().date() != null || !copies(focus).isEmpty();
  }

  /// The office's usual copies go to both councils' offices; a letter to one is no business of the
  /// other.
  private static List<String> copies(Focus focus) {
    List<String> own = stated(focus.proposal().letter().copies());
    boolean isCongress = focus.proposal().kind() == Kind.NPC;
    String ours = isCongress ? "人大" : "政协";
    String other = isCongress ? "政协" : "人大";
    return own.isEmpty()
        ? stated(focus.profile().copies()).stream()
            .filter(name -> !name.contains(other) || name.contains(ours))
            .toList()
        : own;
  }

  private static List<String> stated(List<String> names) {
    return names.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }
}
