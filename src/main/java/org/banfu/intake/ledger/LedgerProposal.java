package org.banfu.intake.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.banfu.intake.ledger.LedgerLines.Values;
import org.banfu.intake.letter.Names;
import org.banfu.intake.letter.Reference;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;
import org.banfu.proposal.Unsorted;
import org.banfu.text.ChineseDates;
import org.jspecify.annotations.Nullable;

/// Makes a proposal of the rows that are of it. A value that its field cannot hold, and every cell
/// of an unknown column, stays as 未归类内容 with its row.
final class LedgerProposal {
  private final LedgerTable table;
  private final Values first;
  private final List<Problem> doubts = new ArrayList<>();
  private final List<Unsorted> unsorted = new ArrayList<>();

  private LedgerProposal(LedgerTable table, Values first) {
    this.table = table;
    this.first = first;
  }

  static LedgerRow of(LedgerTable table, List<Values> rows) {
    var one = new LedgerProposal(table, rows.getFirst());
    Proposal proposal = one.proposal(rows);
    return new LedgerRow(proposal, one.doubts);
  }

  private Proposal proposal(List<Values> rows) {
    Reference reference =
        Reference.of(String.join("；", text(LedgerField.COUNCIL), text(LedgerField.MEETING)));
    LocalDate replied = day(LedgerField.REPLIED_ON);
    var builder =
        ProposalBuilder.builder(Proposal.create(kind(reference)))
            .number(LedgerWords.number(text(LedgerField.NUMBER)))
            .title(LedgerWords.title(text(LedgerField.TITLE)))
            .council(council(reference))
            .term(reference.term())
            .session(reference.session())
            .year(value(LedgerField.YEAR, LedgerWords::year))
            .keyItem(Boolean.TRUE.equals(value(LedgerField.KEY_ITEM, LedgerWords::yesOrNo)))
            .proposers(proposers())
            .role(value(LedgerField.ROLE, LedgerWords::role))
            .leadUnit(orNull(LedgerField.LEAD_UNIT))
            .coUnits(
                LedgerWords.names(text(LedgerField.CO_UNITS)).stream()
                    .map(CoOpinion::named)
                    .toList())
            .filingUnit(orNull(LedgerField.FILING_UNIT))
            .handler(orNull(LedgerField.HANDLER))
            .contact(new Contact(orNull(LedgerField.CONTACT), orNull(LedgerField.PHONE)))
            .assignedOn(day(LedgerField.ASSIGNED_ON))
            .receivedOn(day(LedgerField.RECEIVED_ON))
            .dueOn(day(LedgerField.DUE_ON))
            .repliedOn(replied)
            .category(
                kindInCategory().isPresent()
                    ? null
                    : value(LedgerField.CATEGORY, LedgerWords::category))
            .publication(
                new Publication(
                    value(LedgerField.PUBLICATION, LedgerWords::publication), null, null, null))
            .feedback(feedback())
            .tags(LedgerWords.names(text(LedgerField.TAGS)))
            .notes(orNull(LedgerField.NOTES))
            .letter(
                LetterBuilder.builder(Letter.EMPTY)
                    .docNumber(orNull(LedgerField.DOC_NUMBER))
                    .signer(orNull(LedgerField.SIGNER))
                    .build())
            .suggestions(new LedgerSuggestions(unsorted, this::head, this::place).of(rows));
    state(builder, replied);
    for (Values row : rows) {
      row.rest().forEach(rest -> unsorted.add(new Unsorted(rest, place(row))));
    }
    if (!unsorted.isEmpty()) {
      doubts.add(Problem.of("intake.unsorted", unsorted.size()));
    }
    return builder.unsorted(unsorted).build();
  }

  private Kind kind(Reference reference) {
    Optional<Kind> said =
        LedgerWords.kind(text(LedgerField.KIND))
            .or(this::kindInCategory)
            .or(() -> Optional.ofNullable(reference.kind()))
            .or(() -> LedgerWords.kindOfTitle(text(LedgerField.TITLE)))
            .or(() -> LedgerWords.kindOfHeads(table.heads()));
    if (said.isEmpty()) {
      doubts.add(Problem.of("intake.kind-assumed"));
    }
    return said.orElse(Kind.CPPCC);
  }

  // 类别 is a column of categories in one office's ledger and of kinds in another's.
  private Optional<Kind> kindInCategory() {
    return LedgerWords.kindAlone(text(LedgerField.CATEGORY));
  }

  // Only what stands in its own column is a council for certain.
  private @Nullable String council(Reference reference) {
    String own = text(LedgerField.COUNCIL);
    return own.isEmpty() ? reference.council() : own;
  }

  private List<Proposer> proposers() {
    var names = new LinkedHashSet<>(Names.addressed(text(LedgerField.LEAD_PROPOSER)));
    names.addAll(Names.addressed(text(LedgerField.PROPOSERS)));
    names.addAll(Names.addressed(text(LedgerField.CO_PROPOSERS)));
    var proposers = new ArrayList<Proposer>(names.stream().map(Proposer::named).toList());
    String phone = text(LedgerField.PROPOSER_PHONE);
    if (!phone.isEmpty()) {
      if (proposers.isEmpty()) {
        leave(LedgerField.PROPOSER_PHONE);
      } else {
        proposers.set(0, proposers.getFirst().withPhone(phone));
      }
    }
    return proposers;
  }

  private @Nullable Feedback feedback() {
    var work = value(LedgerField.FEEDBACK_WORK, LedgerWords::satisfaction);
    var result = value(LedgerField.FEEDBACK_RESULT, LedgerWords::satisfaction);
    LocalDate on = day(LedgerField.FEEDBACK_ON);
    return work == null && result == null && on == null
        ? null
        : new Feedback(work, result, false, on, null);
  }

  private void state(ProposalBuilder builder, @Nullable LocalDate replied) {
    State said = value(LedgerField.STATE, LedgerWords::state);
    State state = said != null ? said : replied != null ? State.REPLIED : null;
    if (state != null) {
      builder.state(state).history(List.of(new StateChange(state, replied, null)));
    }
  }

  private String text(LedgerField field) {
    return first.of(field);
  }

  private @Nullable String orNull(LedgerField field) {
    return text(field).isEmpty() ? null : text(field);
  }

  private @Nullable LocalDate day(LedgerField field) {
    return value(field, text -> ChineseDates.parse(text).or(() -> SheetDays.counted(text)));
  }

  // What is stated but not understood is not lost.
  private <T> @Nullable T value(LedgerField field, Function<String, Optional<T>> reader) {
    String text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    Optional<T> value = reader.apply(text);
    if (value.isEmpty()) {
      leave(field);
    }
    return value.orElse(null);
  }

  private void leave(LedgerField field) {
    unsorted.add(new Unsorted(head(field) + "：" + text(field), place(first)));
  }

  private String head(LedgerField field) {
    return table.heads().get(table.fields().indexOf(Optional.of(field)));
  }

  private String place(Values row) {
    return table.sheet().name() + " 第" + row.row() + "行";
  }
}
