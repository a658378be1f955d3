package org.banfu.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Publication;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkList;
import org.jspecify.annotations.Nullable;

/// What becomes of a proposal when a letter, or a ledger's line, takes its place: what that states
/// is taken; what it leaves open (talks, feedback, earlier rounds, tags, notes…) stays as it is.
final class Replacement {
  private Replacement() {}

  /// @param read of a letter or a ledger
  static Proposal of(Proposal stored, Proposal read) {
    return ProposalBuilder.builder(stored)
        .kind(read.kind())
        .council(or(read.council(), stored.council()))
        .term(or(read.term(), stored.term()))
        .session(or(read.session(), stored.session()))
        .year(or(read.year(), stored.year()))
        .number(or(read.number(), stored.number()))
        .title(read.title().isBlank() ? stored.title() : read.title())
        .keyItem(read.keyItem() || stored.keyItem())
        .proposers(or(read.proposers(), stored.proposers()))
        .role(or(read.role(), stored.role()))
        .leadUnit(or(read.leadUnit(), stored.leadUnit()))
        .coUnits(or(read.coUnits(), stored.coUnits()))
        .issuer(or(read.issuer(), stored.issuer()))
        .filingUnit(or(read.filingUnit(), stored.filingUnit()))
        .handler(or(read.handler(), stored.handler()))
        .contact(or(read.contact(), stored.contact(), Contact.EMPTY))
        .assignedOn(or(read.assignedOn(), stored.assignedOn()))
        .receivedOn(or(read.receivedOn(), stored.receivedOn()))
        .dueOn(or(read.dueOn(), stored.dueOn()))
        .repliedOn(or(read.repliedOn(), stored.repliedOn()))
        .state(stored.history().isEmpty() ? read.state() : stored.state())
        .history(or(stored.history(), read.history()))
        .suggestions(
            read.suggestions().isEmpty()
                ? stored.suggestions()
                : identified(stored.suggestions(), read.suggestions()))
        .letter(letter(stored.letter(), read.letter()))
        .otherLetters(or(read.otherLetters(), stored.otherLetters()))
        .workList(or(read.workList(), stored.workList(), WorkList.EMPTY))
        .category(or(read.category(), stored.category()))
        .publication(or(read.publication(), stored.publication(), Publication.EMPTY))
        .contacts(or(read.contacts(), stored.contacts()))
        .feedback(or(read.feedback(), stored.feedback()))
        .rounds(or(read.rounds(), stored.rounds()))
        .followUps(or(read.followUps(), stored.followUps()))
        .unsorted(or(read.unsorted(), stored.unsorted()))
        .tags(or(read.tags(), stored.tags()))
        .notes(or(read.notes(), stored.notes()))
        .build();
  }

  private static Letter letter(Letter stored, Letter read) {
    return new Letter(
        or(read.document(), stored.document()),
        or(read.docNumber(), stored.docNumber()),
        or(read.signer(), stored.signer()),
        or(read.title(), stored.title()),
        or(read.salutation(), stored.salutation()),
        or(read.opening(), stored.opening()),
        or(read.closing(), stored.closing()),
        or(read.process(), stored.process()),
        or(read.date(), stored.date()),
        or(read.copies(), stored.copies()),
        or(read.attachments(), stored.attachments()),
        or(read.addressees(), stored.addressees()));
  }

  /// The suggestions that were read, each with the id that the one of the same heading, or else of
  /// the same place, has: opinions and follow-ups name it. What a letter does not say of it (its
  /// items, its unit, a remark) stays.
  private static List<Suggestion> identified(List<Suggestion> stored, List<Suggestion> read) {
    Set<String> taken = new HashSet<>();
    var all = new ArrayList<Suggestion>();
    for (int i = 0; i < read.size(); i++) {
      Suggestion one = read.get(i);
      Suggestion there = same(stored, one, i, taken);
      if (there == null) {
        all.add(one);
      } else {
        taken.add(there.id());
        all.add(
            one.with(changed ->
                changed
                    .id(there.id())
                    .request(one.request().isBlank() ? there.request() : one.request())
                    .reply(one.reply().isBlank() ? there.reply() : one.reply())
                    .unit(or(one.unit(), there.unit()))
                    .items(
                        one.items().isEmpty() ? there.items() : withIds(there.items(), one.items()))
                    .remark(or(one.remark(), there.remark()))
                    .sourceNumber(or(one.sourceNumber(), there.sourceNumber()))));
      }
    }
    return all;
  }

  private static @Nullable Suggestion same(
      List<Suggestion> stored, Suggestion read, int position, Set<String> taken) {
    return stored.stream()
        .filter(one -> !taken.contains(one.id()) && one.heading().equals(read.heading()))
        .findFirst()
        .or(() ->
            stored.stream()
                .skip(position)
                .limit(1)
                .filter(one -> !taken.contains(one.id()))
                .findFirst())
        .orElse(null);
  }

  private static List<ActionItem> withIds(List<ActionItem> stored, List<ActionItem> read) {
    return read.stream()
        .map(item ->
            stored.stream()
                .filter(one -> one.stage() == item.stage() && one.text().equals(item.text()))
                .findFirst()
                .map(one -> item.withId(one.id()))
                .orElse(item))
        .toList();
  }

  private static <T> @Nullable T or(@Nullable T read, @Nullable T stored) {
    return read == null ? stored : read;
  }

  private static <T> List<T> or(List<T> read, List<T> stored) {
    return read.isEmpty() ? stored : read;
  }

  private static <T> T or(T read, T stored, T empty) {
    return Objects.equals(read, empty) ? stored : read;
  }
}
