package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An office's habits: its names, category scheme, deadlines, headings and fonts. An archive has
/// one.
///
/// @param reply the document that answers, unless the letter says otherwise
/// @param workListBehind whether a reply in prose carries the work list
/// @param sentences where the office writes otherwise than [StandardSentences]
/// @param fonts by role (`title`, `body`, `heading1`, `heading2`, `page`): faces, best first
/// @param templates by document kind: the name of the office's own template, null for the built-in
@RecordBuilder
public record Profile(
    @Nullable String issuer,
    @Nullable String filingUnit,
    Contact contact,
    @Nullable String docNumberPrefix,
    List<Council> councils,
    List<String> copies,
    List<Category> categories,
    CategoryMark categoryMark,
    List<String> workListHeadings,
    List<DeadlineRule> deadlines,
    int soonDays,
    LetterFormat letterFormat,
    boolean seal,
    ReplyKind reply,
    boolean workListBehind,
    List<OfficeSentence> sentences,
    Map<String, List<String>> fonts,
    List<UnitName> unitNames,
    List<String> watchedWords,
    Map<DocumentKind, @Nullable String> templates)
    implements ProfileBuilder.With {

  public Profile {
    councils = List.copyOf(councils);
    copies = List.copyOf(copies);
    categories = List.copyOf(categories);
    workListHeadings = List.copyOf(workListHeadings);
    deadlines = List.copyOf(deadlines);
    sentences = List.copyOf(sentences);
    var faces = new LinkedHashMap<String, List<String>>();
    fonts.forEach((role, names) -> faces.put(role, List.copyOf(names)));
    fonts = Collections.unmodifiableMap(faces);
    unitNames = List.copyOf(unitNames);
    watchedWords = List.copyOf(watchedWords);
    var chosen = new EnumMap<DocumentKind, @Nullable String>(DocumentKind.class);
    chosen.putAll(templates);
    templates = Collections.unmodifiableMap(chosen);
  }

  /// The proposal with the office's own issuer, filing unit and contact where it states none.
  public Proposal fill(Proposal proposal) {
    Contact stated = proposal.contact();
    boolean hasContact = stated.name() != null || stated.phone() != null;
    return proposal
        .withIssuer(proposal.issuer() == null ? issuer : proposal.issuer())
        .withFilingUnit(proposal.filingUnit() == null ? filingUnit : proposal.filingUnit())
        .withContact(hasContact ? stated : contact);
  }

  /// This profile with another office's habits: reply, format, categories, columns and sentences.
  /// What is the office's own stays: names, contact, councils, copies, deadlines, fonts, words and
  /// templates.
  public Profile withHabitsOf(Profile other) {
    return with(it ->
        it.categories(other.categories)
            .categoryMark(other.categoryMark)
            .workListHeadings(other.workListHeadings)
            .letterFormat(other.letterFormat)
            .seal(other.seal)
            .reply(other.reply)
            .workListBehind(other.workListBehind)
            .sentences(other.sentences));
  }
}
