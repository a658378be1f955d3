package org.banfu.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.banfu.proposal.Unsorteds.Taken;
import org.jspecify.annotations.Nullable;

/// Where a text of 未归类内容 can go, and what becomes of it there: a passage gets it as a line, a list
/// as names, a field of one value has it instead of what stood there.
public final class Sorting {
  /// A caret behind everything.
  public static final int END = Integer.MAX_VALUE;

  private static final Set<String> PASSAGES =
      Set.of(
          "letter.opening",
          "letter.process",
          "letter.closing",
          "suggestions.request",
          "suggestions.reply",
          "coUnits.opinion",
          "contacts.text",
          "feedback.text",
          "followUps.text",
          "notes");
  private static final Set<String> VALUES =
      Set.of(
          "title",
          "leadUnit",
          "issuer",
          "filingUnit",
          "handler",
          "contact.name",
          "returnRequest.reason",
          "letter.docNumber",
          "letter.signer",
          "letter.title",
          "letter.salutation",
          "suggestions.heading",
          "suggestions.unit",
          "suggestions.remark",
          "publication.reason");
  // Their controls have lines.
  private static final Set<String> WITH_LINES = Set.of("letter.title", "letter.salutation");
  private static final List<String> LISTS =
      List.of("proposers", "tags", "letter.addressees", "letter.copies", "letter.attachments");
  private static final Set<String> TITLES = Set.of("letter.attachments");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;\\t\\r\\n]+");

  private Sorting() {}

  /// A place in which a text can be put.
  ///
  /// @param place a text, a list of names, `suggestions` for a new one, or `suggestions.items` of a
  ///   suggestion
  /// @param stage of the new item there; else null
  public record Target(Place place, @Nullable Stage stage) {
    static Target of(Place place) {
      return new Target(place, null);
    }
  }

  /// A text after another one was put to it.
  ///
  /// @param displaced what it stands in place of; empty for nothing
  public record Joined(String text, String displaced) {}

  /// All places that can take a text: a new suggestion, then in reading order.
  public static List<Target> targets(Proposal proposal) {
    var targets = new ArrayList<Target>();
    targets.add(Target.of(Place.of("suggestions")));
    targets.add(Target.of(Place.of("number")));
    LISTS.forEach(list -> targets.add(Target.of(Place.of(list))));
    targets.add(Target.of(Place.of("contact.phone")));
    for (TextField field : TextFields.all(proposal)) {
      Place place = field.place();
      if (PASSAGES.contains(place.field()) || VALUES.contains(place.field())) {
        targets.add(Target.of(place));
      }
    }
    for (Suggestion suggestion : proposal.suggestions()) {
      for (Stage stage : Stage.values()) {
        targets.add(new Target(new Place("suggestions.items", suggestion.id()), stage));
      }
    }
    return targets;
  }

  /// Puts a text into a place, at the end of a passage.
  public static Taken into(Proposal proposal, Target target, String text) {
    Place place = target.place();
    return switch (place.field()) {
      case "suggestions" -> new Taken(newSuggestion(proposal, text), "");
      case "suggestions.items" ->
          new Taken(
              newItem(
                  proposal,
                  String.valueOf(place.id()),
                  Objects.requireNonNullElse(target.stage(), Stage.DONE),
                  text),
              "");
      case "proposers", "tags", "letter.addressees", "letter.copies", "letter.attachments" ->
          listed(proposal, place.field(), text);
      case "number" -> joined(place, proposal.number(), text, proposal::withNumber);
      case "contact.phone" ->
          joined(
              place,
              proposal.contact().phone(),
              text,
              phone -> proposal.withContact(proposal.contact().withPhone(phone)));
      default ->
          joined(
              place, before(proposal, place), text, next -> TextFields.put(proposal, place, next));
    };
  }

  /// What a text becomes when another one is put to it.
  ///
  /// @param field as in [Place]
  /// @param at in a passage, where; it goes to a line of its own
  public static Joined join(String field, @Nullable String before, String text, int at) {
    String old = before == null ? "" : before;
    if (PASSAGES.contains(field)) {
      return new Joined(inserted(old, text, at), "");
    }
    String value =
        WITH_LINES.contains(field) ? text.strip() : LINE_END.matcher(text.strip()).replaceAll("");
    return new Joined(value, old);
  }

  /// A new suggestion: a first line that looks like a heading is its heading, what follows its
  /// reply.
  public static Proposal newSuggestion(Proposal proposal, String text) {
    return Suggestions.add(
        proposal,
        HeadingLine.first(text)
            .map(line -> Suggestion.of(line.heading(), line.rest()))
            .orElseGet(() -> Suggestion.of("", text)));
  }

  /// A new item of the work list for each line of the text, behind the others of its stage.
  public static Proposal newItem(Proposal proposal, String suggestion, Stage stage, String text) {
    Proposal next = proposal;
    for (String line : text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
      next = Items.add(next, suggestion, null, ActionItem.of(stage, line));
    }
    return next;
  }

  /// The names that a text has for a list; titles may hold what parts names.
  public static List<String> names(String field, String text) {
    Pattern between = TITLES.contains(field) ? LINE_END : BETWEEN_NAMES;
    return between.splitAsStream(text).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private static Taken joined(
      Place place, @Nullable String before, String text, Function<String, Proposal> set) {
    Joined joined = join(place.field(), before, text, END);
    return new Taken(set.apply(joined.text()), joined.displaced());
  }

  private static String before(Proposal proposal, Place place) {
    return TextFields.all(proposal).stream()
        .filter(field -> field.place().equals(place))
        .map(TextField::text)
        .findFirst()
        .orElse("");
  }

  private static Taken listed(Proposal proposal, String field, String text) {
    List<String> names = names(field, text);
    Proposal next = listed(proposal, field, names);
    return new Taken(next, !names.isEmpty() && next.equals(proposal) ? text : "");
  }

  private static Proposal listed(Proposal proposal, String field, List<String> names) {
    Letter letter = proposal.letter();
    return switch (field) {
      case "proposers" -> {
        var all = new ArrayList<>(proposal.proposers());
        names.stream()
            .filter(name -> all.stream().noneMatch(one -> one.name().equals(name)))
            .forEach(name -> all.add(Proposer.named(name)));
        yield proposal.withProposers(all);
      }
      case "tags" -> proposal.withTags(both(proposal.tags(), names));
      case "letter.addressees" ->
          proposal.withLetter(letter.withAddressees(both(letter.addressees(), names)));
      case "letter.copies" -> proposal.withLetter(letter.withCopies(both(letter.copies(), names)));
      default -> proposal.withLetter(letter.withAttachments(both(letter.attachments(), names)));
    };
  }

  private static List<String> both(List<String> before, List<String> more) {
    var all = new LinkedHashSet<>(before);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static String inserted(String before, String text, int at) {
    if (before.isBlank()) {
      return text;
    }
    String head = before.substring(0, Math.clamp(at, 0, before.length()));
    String tail = before.substring(head.length());
    return head
        + (head.isEmpty() || head.endsWith("\n") ? "" : "\n")
        + text
        + (tail.isEmpty() || tail.startsWith("\n") ? "" : "\n")
        + tail;
  }
}
