package org.banfu.intake.letter;

import java.util.regex.Pattern;
import org.banfu.proposal.Role;

/// Takes over what a title or an opening says of the proposal, where nothing is known yet.
final class ReferenceRule {
  /// 现结合会办意见: the opinions of others that the answer rests on; it is none itself.
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?:结合|综合|汇总|根据|依据|按照|参考|吸收|吸纳|采纳|收到|收集|征求|征集|整合|梳理)"
              + "(?:(?!提出|出具|现将|现就|我)[^，。；《》“”]){0,30}(?:会办|协办)[^，。；]{0,6}意见");

  private ReferenceRule() {}

  static void read(Draft draft, String sentence) {
    take(draft, Reference.of(sentence));
    MergedNumbers.tell(draft, sentence);
    if (draft.role == null) {
      OwnPart.read(draft, sentence);
    }
    if (draft.role == null) {
      String own = OF_OTHERS.matcher(sentence).replaceAll("");
      if (sentence.contains("主办意见") || sentence.contains("为主办单位")) {
        draft.role = Role.LEAD;
      } else if (sentence.contains("分办意见")) {
        draft.role = Role.SEPARATE;
      } else if (own.contains("会办意见") || own.contains("协办意见")) {
        draft.role = Role.CO;
      }
    }
  }

  static void take(Draft draft, Reference reference) {
    draft.kind = draft.kind == null ? reference.kind() : draft.kind;
    draft.council = draft.council == null ? reference.council() : draft.council;
    draft.term = draft.term == null ? reference.term() : draft.term;
    draft.session = draft.session == null ? reference.session() : draft.session;
    draft.number = draft.number == null ? reference.number() : draft.number;
  }
}
