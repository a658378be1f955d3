package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.OwnSuggestions;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;

/// A reply as plain text, to be pasted into Word: one paragraph a line, no layout.
public final class PlainReply {
  private PlainReply() {}

  /// The whole letter in the order of the document it goes out as: what the form has in its rows,
  /// or the paragraphs of a letter in prose. What is empty leaves no line.
  ///
  /// @param kind `REPLY_FORM`, `REPLY_PROSE` or `CO_OPINION`
  public static String of(Proposal proposal, Profile profile, DocumentKind kind) {
    var office = new Sentences(profile);
    boolean isForm = kind == DocumentKind.REPLY_FORM;
    Proposal shown =
        kind == DocumentKind.CO_OPINION
            ? proposal.withRole(Role.CO).withSuggestions(OwnSuggestions.of(proposal, profile))
            : proposal;
    CategoryMark mark = profile.categoryMark();
    var lines = new ArrayList<String>();
    if (isAtHead(mark, isForm)) {
      add(lines, office.categoryMark(shown));
    }
    add(lines, office.titleOf(shown));
    add(lines, office.salutationOf(shown));
    add(lines, office.openingOf(shown));
    suggestions(shown.suggestions(), lines);
    if (isForm) {
      add(lines, office.processOf(shown));
      // The form has no place for the usual thanks.
      add(lines, LetterFields.text(shown.letter().closing()));
      add(lines, office.publication(shown));
    } else {
      add(lines, LetterFields.text(shown.letter().process()));
      add(lines, office.closingOf(shown));
      add(lines, mark == CategoryMark.TAIL ? office.categoryLine(shown) : "");
    }
    add(lines, LetterFields.text(shown.issuer()));
    add(lines, Dates.shown(shown.letter().date()));
    if (isForm) {
      boolean isBelow = mark == CategoryMark.FORM_SECTION || mark == CategoryMark.TAIL;
      add(lines, isBelow ? office.categoryLine(shown) : "");
    } else {
      add(lines, inBrackets(office.remark(shown)));
      add(lines, kind == DocumentKind.CO_OPINION ? "" : inBrackets(office.publication(shown)));
    }
    return String.join("\n", lines);
  }

  /// A letter in prose has no form: what would stand in one stands at its head.
  private static boolean isAtHead(CategoryMark mark, boolean isForm) {
    return switch (mark) {
      case HEAD_LEFT, HEAD_RIGHT -> true;
      case FORM_SECTION -> !isForm;
      case TAIL, NONE -> false;
    };
  }

  private static void suggestions(List<Suggestion> suggestions, List<String> lines) {
    for (int i = 0; i < suggestions.size(); i++) {
      boolean isAlone = suggestions.size() == 1 && suggestions.get(i).heading().isBlank();
      add(lines, isAlone ? suggestions.get(i).reply() : of(suggestions.get(i), i + 1));
    }
  }

  /// One suggestion: its heading with the number of its position, and the reply below; without a
  /// heading the number stands before the reply.
  ///
  /// @param position from 1
  public static String of(Suggestion suggestion, int position) {
    var lines = new ArrayList<String>();
    String number = Numbering.heading(position);
    if (suggestion.heading().isBlank()) {
      add(lines, number + suggestion.reply().strip());
    } else {
      add(lines, number + suggestion.heading().strip());
      add(lines, suggestion.reply());
    }
    return String.join("\n", lines);
  }

  private static String inBrackets(String text) {
    return text.isBlank() ? "" : "（" + text.strip() + "）";
  }

  private static void add(List<String> lines, String text) {
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
  }
}
