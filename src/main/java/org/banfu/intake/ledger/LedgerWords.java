package org.banfu.intake.ledger;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Kind;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// The words that stand in the cells of ledgers, as values.
final class LedgerWords {
  private static final Pattern NUMBER = Pattern.compile("第?\\s{0,3}(.{1,40}?)\\s{0,3}号?");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?)?");
  private static final Pattern CATEGORY =
      Pattern.compile("([A-EＡ-Ｅ甲乙丙丁])\\s{0,3}类?(?:[（(：:].{0,40})?");
  private static final Pattern NO =
      Pattern.compile(
          "(?:否|不是|不|无|没有|未|非重点|一般|普通|0|[-—–~/\\\\×✕✗✘□○☐x]{1,3}|no|n|false)(?:提案|建议)?",
          CASE_INSENSITIVE);
  private static final Pattern YES =
      Pattern.compile(
          "(?:是|有|对|1|[√✓✔☑☒■●★☆]|y|yes|true|(?![非不未无]).{0,20}(?:重点|督办).{0,20})(?:提案|建议)?",
          CASE_INSENSITIVE);
  private static final Pattern NAMES = Pattern.compile("[、，,；;\\n/]");

  private static final Map<String, State> STATES =
      Map.ofEntries(
          Map.entry("已签收", State.RECEIVED),
          Map.entry("申请退办", State.RETURN_REQUESTED),
          Map.entry("已退回", State.RETURNED),
          Map.entry("办理中", State.HANDLING),
          Map.entry("在办", State.HANDLING),
          Map.entry("已拟稿", State.DRAFTED),
          Map.entry("审核中", State.UNDER_REVIEW),
          Map.entry("已签发", State.SIGNED),
          Map.entry("已答复", State.REPLIED),
          Map.entry("已回复", State.REPLIED),
          Map.entry("重新办理", State.REOPENED),
          Map.entry("跟踪中", State.FOLLOWING_UP),
          Map.entry("已办结", State.CLOSED),
          Map.entry("办结", State.CLOSED),
          Map.entry("已归档", State.ARCHIVED));

  private LedgerWords() {}

  static @Nullable String number(String text) {
    Matcher number = NUMBER.matcher(text);
    return text.isEmpty() ? null : number.matches() ? number.group(1) : text;
  }

  static String title(String text) {
    boolean quoted = text.length() > 2 && text.startsWith("《") && text.endsWith("》");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  static Optional<Integer> year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  /// Whether a mark says that it is so; empty for words that say neither.
  static Optional<Boolean> yesOrNo(String text) {
    String bare = Widths.narrow(Widths.squeeze(text));
    return NO.matcher(bare).matches()
        ? Optional.of(false)
        : YES.matcher(bare).matches() ? Optional.of(true) : Optional.empty();
  }

  static Optional<Role> role(String text) {
    if (text.contains("独办") || text.contains("单独")) {
      return Optional.of(Role.SOLE);
    }
    if (text.contains("会办") || text.contains("协办")) {
      return Optional.of(Role.CO);
    }
    if (text.contains("分办") || text.contains("分别")) {
      return Optional.of(Role.SEPARATE);
    }
    return text.contains("主办") ? Optional.of(Role.LEAD) : Optional.empty();
  }

  static Optional<String> category(String text) {
    Matcher category = CATEGORY.matcher(text);
    return category.matches() ? Optional.of(Widths.narrow(category.group(1))) : Optional.empty();
  }

  static Optional<PublicationMode> publication(String text) {
    if (text.startsWith("不") || text.equals("否")) {
      return Optional.of(PublicationMode.NONE);
    }
    if (text.contains("依申请")) {
      return Optional.of(PublicationMode.ON_REQUEST);
    }
    if (text.contains("摘要")) {
      return Optional.of(PublicationMode.SUMMARY);
    }
    return text.contains("公开") || text.equals("是")
        ? Optional.of(PublicationMode.FULL)
        : Optional.empty();
  }

  static Optional<Satisfaction> satisfaction(String text) {
    return switch (Widths.squeeze(text)) {
      case "满意", "非常满意" -> Optional.of(Satisfaction.SATISFIED);
      case "基本满意" -> Optional.of(Satisfaction.BASICALLY_SATISFIED);
      case "不满意" -> Optional.of(Satisfaction.UNSATISFIED);
      default -> Optional.empty();
    };
  }

  static Optional<State> state(String text) {
    return Optional.ofNullable(STATES.get(Widths.squeeze(text)));
  }

  static List<String> names(String text) {
    return NAMES.splitAsStream(text).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /// The kind, if the cell says nothing else.
  static Optional<Kind> kindAlone(String text) {
    return switch (Widths.squeeze(text)) {
      case "提案", "政协提案", "委员提案", "政协委员提案" -> Optional.of(Kind.CPPCC);
      case "建议", "人大建议", "代表建议", "人大代表建议" -> Optional.of(Kind.NPC);
      default -> Optional.empty();
    };
  }

  static Optional<Kind> kind(String text) {
    if (text.contains("提案") || text.contains("政协")) {
      return Optional.of(Kind.CPPCC);
    }
    return text.contains("建议") || text.contains("人大") ? Optional.of(Kind.NPC) : Optional.empty();
  }

  static Optional<Kind> kindOfTitle(String title) {
    String bare = title(title);
    if (bare.endsWith("提案")) {
      return Optional.of(Kind.CPPCC);
    }
    return bare.endsWith("建议") ? Optional.of(Kind.NPC) : Optional.empty();
  }

  // 提案号 or 建议号, 委员 or 代表: the heads of a ledger of one kind say which.
  static Optional<Kind> kindOfHeads(List<String> heads) {
    String all = String.join("|", heads);
    boolean conference = all.contains("提案") || all.contains("委员");
    boolean congress = all.contains("建议号") || all.contains("建议编号") || all.contains("代表");
    return conference == congress
        ? Optional.empty()
        : Optional.of(conference ? Kind.CPPCC : Kind.NPC);
  }
}
