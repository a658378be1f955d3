package org.banfu.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Kind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// Knows rows of a ledger again that came without a number, by kind, title and first member: a
/// ledger whose columns were corrected, or to which a row was added, says the rest otherwise. Where
/// two are alike in that, none is guessed.
final class RowsBefore {
  private final Archive archive;

  RowsBefore(Archive archive) {
    this.archive = archive;
  }

  private record Named(Kind kind, String title, String member) {}

  /// The rows with the ids that they have in the archive; as they are where that is not certain.
  List<Proposal> identified(List<Proposal> rows) throws ProblemException {
    Set<String> asked = ids(rows);
    List<Proposal> open = new ArrayList<>();
    for (Proposal row : rows) {
      if (named(row) != null && archive.duplicatesOf(row).isEmpty()) {
        open.add(row);
      }
    }
    if (open.isEmpty()) {
      return rows;
    }
    Map<Named, List<ProposalRow>> there = withoutNumber(asked);
    Map<Named, Long> here =
        open.stream()
            .map(RowsBefore::named)
            .collect(Collectors.groupingBy(named -> named, Collectors.counting()));
    Map<String, String> ids = new HashMap<>();
    for (Proposal row : open) {
      Named named = Objects.requireNonNull(named(row));
      List<ProposalRow> same =
          there.getOrDefault(named, List.of()).stream().filter(one -> isOfYear(one, row)).toList();
      if (same.size() == 1 && here.getOrDefault(named, 0L) == 1) {
        ids.put(row.id(), same.getFirst().id());
      }
    }
    return rows.stream().map(row -> row.withId(ids.getOrDefault(row.id(), row.id()))).toList();
  }

  private static Set<String> ids(List<Proposal> rows) {
    return rows.stream().map(Proposal::id).collect(Collectors.toCollection(HashSet::new));
  }

  private Map<Named, List<ProposalRow>> withoutNumber(Set<String> without) throws ProblemException {
    return Stream.concat(archive.rows().stream(), archive.bin().stream())
        .filter(row -> row.number() == null || row.number().isBlank())
        .filter(row -> !without.contains(row.id()))
        .flatMap(row -> Stream.ofNullable(entry(row)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Map.@Nullable Entry<Named, ProposalRow> entry(ProposalRow row) {
    Named named = named(row.kind(), row.title(), row.leadProposer());
    return named == null ? null : Map.entry(named, row);
  }

  private static @Nullable Named named(Proposal row) {
    return named(
        row.kind(),
        row.title(),
        row.proposers().isEmpty() ? null : row.proposers().getFirst().name());
  }

  private static @Nullable Named named(Kind kind, String title, @Nullable String member) {
    String bare = Widths.squeeze(title);
    String who = member == null ? "" : Widths.squeeze(member);
    return bare.isEmpty() || who.isEmpty() ? null : new Named(kind, bare, who);
  }

  // The same member asks the same again in another year.
  private static boolean isOfYear(ProposalRow there, Proposal row) {
    return isEqual(there.year(), row.year())
        && isEqual(there.term(), row.term())
        && isEqual(there.session(), row.session());
  }

  private static boolean isEqual(@Nullable Integer one, @Nullable Integer other) {
    return one == null || other == null || one.equals(other);
  }
}
