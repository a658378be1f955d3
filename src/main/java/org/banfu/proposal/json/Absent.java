package org.banfu.proposal.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Publication;
import org.banfu.proposal.ReplyKind;
import org.banfu.proposal.RoundLetter;
import org.banfu.proposal.State;
import org.banfu.proposal.WorkList;
import org.jspecify.annotations.Nullable;

/// What an absent or null key means: the empty value, or a refusal where there is none.
record Absent(boolean required, @Nullable Object value) {
  private static final Set<String> REQUIRED =
      Set.of(
          "Proposal.id",
          "Proposal.kind",
          "Suggestion.id",
          "ActionItem.id",
          "ActionItem.stage",
          "StateChange.state",
          "RoundReply.suggestion",
          "Council.kind",
          "DeadlineRule.what",
          "DeadlineRule.from",
          "DeadlineRule.count",
          "DeadlineRule.unit",
          "OfficeSentence.what",
          "HandedProposal.id",
          "HandedProposal.version",
          "HandedProposal.savedAt",
          "HandedFile.name",
          "HandedFile.entry",
          "HandedFile.size",
          "HandedFile.sha256");

  private static final Set<String> EMPTY_TEXT =
      Set.of(
          "Proposal.title",
          "Proposer.name",
          "CoOpinion.name",
          "Suggestion.heading",
          "Suggestion.request",
          "Suggestion.reply",
          "ActionItem.text",
          "ContactRecord.text",
          "RoundReply.reply",
          "FollowUp.text",
          "Unsorted.text",
          "Council.name",
          "Category.code",
          "Category.label",
          "Category.legend",
          "UnitName.full",
          "OfficeSentence.text");

  private static final Map<String, Object> VALUES =
      Map.of(
          "Proposal.state", State.RECEIVED,
          "Profile.categoryMark", CategoryMark.FORM_SECTION,
          "Profile.soonDays", 7,
          "Profile.letterFormat", LetterFormat.LETTER,
          "Profile.reply", ReplyKind.FORM);

  private static final Map<Class<?>, Object> EMPTY =
      Map.of(
          List.class, List.of(),
          Map.class, Map.of(),
          boolean.class, false,
          Contact.class, Contact.EMPTY,
          Letter.class, Letter.EMPTY,
          WorkList.class, WorkList.EMPTY,
          Publication.class, Publication.EMPTY,
          RoundLetter.class, RoundLetter.EMPTY);

  static Absent of(RecordComponent component) {
    String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    if (REQUIRED.contains(name)) {
      return new Absent(true, null);
    } else if (EMPTY_TEXT.contains(name)) {
      return new Absent(false, "");
    }
    Object value = VALUES.get(name);
    return new Absent(false, value == null ? EMPTY.get(component.getType()) : value);
  }
}
