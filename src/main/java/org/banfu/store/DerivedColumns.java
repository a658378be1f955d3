package org.banfu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.banfu.proposal.Kind;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// How [ProposalColumns] stand in table `proposal`: names, values to write, rows that are read.
final class DerivedColumns {
  private static final List<Column> ALL =
      List.of(
          new Column("kind", columns -> columns.kind().name()),
          new Column("council", ProposalColumns::council),
          new Column("term", ProposalColumns::term),
          new Column("session", ProposalColumns::session),
          new Column("proposal_year", ProposalColumns::year),
          new Column("number", ProposalColumns::number),
          new Column("title", ProposalColumns::title),
          new Column("lead_proposer", ProposalColumns::leadProposer),
          new Column("proposers", ProposalColumns::proposers),
          new Column("also_found_by", ProposalColumns::alsoFoundBy),
          new Column("role", columns -> name(columns.role())),
          new Column("lead_unit", ProposalColumns::leadUnit),
          new Column("filing_unit", ProposalColumns::filingUnit),
          new Column("state", columns -> columns.state().name()),
          new Column("category", ProposalColumns::category),
          new Column("due_on", ProposalColumns::dueOn),
          new Column("replied_on", ProposalColumns::repliedOn),
          new Column("key_item", ProposalColumns::keyItem),
          new Column("suggestions", ProposalColumns::suggestions),
          new Column("done", ProposalColumns::done),
          new Column("underway", ProposalColumns::underway),
          new Column("planned", ProposalColumns::planned),
          new Column("awaiting_opinion", ProposalColumns::awaitingOpinion),
          new Column("co_units", ProposalColumns::coUnits),
          new Column("contacts", ProposalColumns::contacts),
          new Column("visits", ProposalColumns::visits),
          new Column("feedback_given", ProposalColumns::feedbackGiven),
          new Column("feedback_work", columns -> name(columns.feedbackWork())),
          new Column("feedback_result", columns -> name(columns.feedbackResult())),
          new Column("publication", columns -> name(columns.publication())),
          new Column("rounds", ProposalColumns::rounds));

  private DerivedColumns() {}

  private record Column(String name, Function<ProposalColumns, @Nullable Object> value) {}

  static List<String> names() {
    return ALL.stream().map(Column::name).toList();
  }

  /// In the order of [#names].
  static @Nullable Object[] values(ProposalColumns columns) {
    return ALL.stream().map(column -> column.value().apply(columns)).toArray();
  }

  static ProposalColumns read(ResultSet row) throws SQLException {
    return new ProposalColumns(
        Kind.valueOf(row.getString("kind")),
        row.getString("council"),
        row.getObject("term", Integer.class),
        row.getObject("session", Integer.class),
        row.getObject("proposal_year", Integer.class),
        row.getString("number"),
        row.getString("title"),
        row.getString("lead_proposer"),
        row.getInt("proposers"),
        row.getString("also_found_by"),
        value(Role.class, row, "role"),
        row.getString("lead_unit"),
        row.getString("filing_unit"),
        State.valueOf(row.getString("state")),
        row.getString("category"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("replied_on", LocalDate.class),
        row.getBoolean("key_item"),
        row.getInt("suggestions"),
        row.getInt("done"),
        row.getInt("underway"),
        row.getInt("planned"),
        row.getBoolean("awaiting_opinion"),
        row.getInt("co_units"),
        row.getInt("contacts"),
        row.getInt("visits"),
        row.getBoolean("feedback_given"),
        value(Satisfaction.class, row, "feedback_work"),
        value(Satisfaction.class, row, "feedback_result"),
        value(PublicationMode.class, row, "publication"),
        row.getInt("rounds"));
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <E extends Enum<E>> @Nullable E value(Class<E> type, ResultSet row, String column)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }
}
