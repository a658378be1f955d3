package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proposal with everything the office keeps of it: one immutable value, saved and exported
/// whole.
///
/// The components are the keys of the JSON form, in its order. Free text is kept exactly as typed;
/// `null` means that nothing is stated. [number] is text: zeros and letters in it count.
///
/// @param dueOn null while the profile's rule decides ([Deadlines]); a value was typed over it
@RecordBuilder
public record Proposal(
    String id,
    Kind kind,
    @Nullable String council,
    @Nullable Integer term,
    @Nullable Integer session,
    @Nullable Integer year,
    @Nullable String number,
    String title,
    boolean keyItem,
    List<Proposer> proposers,
    @Nullable Role role,
    @Nullable String leadUnit,
    List<CoOpinion> coUnits,
    @Nullable String issuer,
    @Nullable String filingUnit,
    @Nullable String handler,
    Contact contact,
    @Nullable LocalDate assignedOn,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable Extension extension,
    @Nullable ReturnRequest returnRequest,
    @Nullable LocalDate repliedOn,
    State state,
    List<StateChange> history,
    List<Suggestion> suggestions,
    Letter letter,
    List<OtherLetter> otherLetters,
    WorkList workList,
    @Nullable String category,
    Publication publication,
    List<ContactRecord> contacts,
    @Nullable Feedback feedback,
    List<Round> rounds,
    List<FollowUp> followUps,
    List<Unsorted> unsorted,
    List<String> tags,
    @Nullable String notes)
    implements ProposalBuilder.With {

  public Proposal {
    proposers = List.copyOf(proposers);
    coUnits = List.copyOf(coUnits);
    history = List.copyOf(history);
    suggestions = List.copyOf(suggestions);
    otherLetters = List.copyOf(otherLetters);
    contacts = List.copyOf(contacts);
    rounds = List.copyOf(rounds);
    followUps = List.copyOf(followUps);
    unsorted = List.copyOf(unsorted);
    tags = List.copyOf(tags);
  }

  /// An empty proposal of this kind with a new random id, in state RECEIVED.
  public static Proposal create(Kind kind) {
    return ProposalBuilder.builder()
        .id(UUID.randomUUID().toString())
        .kind(kind)
        .title("")
        .keyItem(false)
        .proposers(List.of())
        .coUnits(List.of())
        .contact(Contact.EMPTY)
        .state(State.RECEIVED)
        .history(List.of())
        .suggestions(List.of())
        .letter(Letter.EMPTY)
        .otherLetters(List.of())
        .workList(WorkList.EMPTY)
        .publication(Publication.EMPTY)
        .contacts(List.of())
        .rounds(List.of())
        .followUps(List.of())
        .unsorted(List.of())
        .tags(List.of())
        .build();
  }

  /// The proposer who leads (领衔委员, 第一提案人): the first one, if there is any.
  public Optional<Proposer> leadProposer() {
    return proposers.stream().findFirst();
  }

  /// How many action items of all suggestions stand at this stage.
  public int items(Stage stage) {
    return (int)
        suggestions.stream()
            .flatMap(suggestion -> suggestion.items().stream())
            .filter(item -> item.stage() == stage)
            .count();
  }
}
