package org.banfu.work;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.banfu.archive.ArchiveSearch;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.banfu.search.SimilarProposal;

/// Looks in an archive for what a proposal may be once more. Costs some milliseconds; not to be
/// called from the JavaFX thread.
public final class AlikeLook {
  /// More of a kind than anyone looks through while typing are none.
  private static final int MOST = 5;

  /// So many candidates are asked for: those that are gone or told already fall out.
  private static final int CANDIDATES = 20;

  /// Of a proposal with many members the first ones are told.
  private static final int MEMBERS = 3;

  /// So long the search text is waited for: as a rule it is soon there.
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private static final System.Logger LOG = System.getLogger(AlikeLook.class.getName());

  private final ArchiveView archive;
  private final BooleanSupplier isLate;

  /// @param isLate asked between the steps: nobody waits for the answer any more
  public AlikeLook(ArchiveView archive, BooleanSupplier isLate) {
    this.archive = archive;
    this.isLate = isLate;
  }

  /// What there is; the proposal itself is left out.
  ///
  /// @param same those that [#same] gave
  /// @throws ProblemException if the data file cannot be read
  public Alike of(Proposal proposal, List<Alike.One> same) throws ProblemException {
    var told = new LinkedHashSet<String>();
    same.forEach(one -> told.add(one.row().id()));
    if (isLate.getAsBoolean()) {
      return Alike.NOTHING;
    }
    ArchiveSearch search = archive.newSearch();
    try {
      // Before it is asked: what is complete afterwards may not have been.
      boolean isComplete = search.awaitComplete(PATIENCE);
      var near = new ArrayList<Alike.One>();
      var asked = new ArrayList<Alike.One>();
      for (SimilarProposal one : search.similar(proposal, CANDIDATES)) {
        List<Alike.One> to = one.sameProposers().isEmpty() ? near : asked;
        if (to.size() < MOST && told.add(one.id())) {
          row(one)
              .ifPresent(
                  row -> to.add(new Alike.One(row, one.percent(), false, one.sameProposers())));
        }
      }
      List<Alike.Member> members = isLate.getAsBoolean() ? List.of() : members(proposal, search);
      return new Alike(same, near, asked, members, isComplete, null);
    } catch (ProblemException e) {
      return new Alike(same, List.of(), List.of(), List.of(), true, e.problem());
    } catch (RuntimeException e) {
      // What bears the same number is told all the same.
      LOG.log(WARNING, "what is alike is not looked for", e);
      Problem reason = Problem.of("work.alikeUnknown");
      return new Alike(same, List.of(), List.of(), List.of(), true, reason);
    }
  }

  /// Those with its number or with equal text, which are there without any search; the proposal
  /// itself is left out.
  ///
  /// @throws ProblemException if the data file cannot be read
  public List<Alike.One> same(Proposal proposal) throws ProblemException {
    var found = new ArrayList<>(archive.duplicatesOf(proposal));
    // Council and meeting are perhaps not typed, so the number alone counts.
    String number = proposal.number();
    Set<String> ofNumber = new HashSet<>();
    if (number != null && !number.isBlank()) {
      for (ProposalRow row : archive.matching(number)) {
        found.add(row);
        ofNumber.add(row.id());
      }
    }
    var byId = new LinkedHashMap<String, Alike.One>();
    for (ProposalRow row : found) {
      if (!row.id().equals(proposal.id())) {
        boolean isSameNumber = ofNumber.contains(row.id());
        byId.putIfAbsent(row.id(), new Alike.One(row, 0, isSameNumber, List.of()));
      }
    }
    return List.copyOf(byId.values());
  }

  /// Nothing if it was put into the bin meanwhile.
  private Optional<ProposalRow> row(SimilarProposal one) throws ProblemException {
    return archive.matching(one.id()).stream().filter(row -> row.id().equals(one.id())).findFirst();
  }

  private static List<Alike.Member> members(Proposal proposal, ArchiveSearch search) {
    Set<String> names = new LinkedHashSet<>();
    proposal.proposers().stream()
        .map(Proposer::name)
        .map(name -> name.replace("\"", "").strip())
        // One sign is in every other name.
        .filter(name -> name.length() > 1)
        .forEach(names::add);
    var members = new ArrayList<Alike.Member>();
    for (String name : names.stream().limit(MEMBERS).toList()) {
      String query = name.contains(" ") ? "委员:\"" + name + "\"" : "委员:" + name;
      search
          .find(SearchRequest.of(query).withLimit(1))
          .map(SearchResult::total)
          .filter(total -> total > 0)
          .ifPresent(total -> members.add(new Alike.Member(name, total, query)));
    }
    return members;
  }
}
