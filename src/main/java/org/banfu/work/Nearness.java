package org.banfu.work;

import static java.lang.System.Logger.Level.WARNING;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveSearch;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.search.NearTexts;
import org.banfu.search.SimilarProposal;
import org.jspecify.annotations.Nullable;

/// Looks whether what an import brings may be there already under another number or in other words:
/// in the archive as search knows it, and among what the same import brought before. For one
/// thread.
final class Nearness {
  private static final System.Logger LOG = System.getLogger(Nearness.class.getName());
  private static final Duration PATIENCE = Duration.ofMillis(200);

  /// None from its first failure on.
  private @Nullable ArchiveSearch search;

  private final BooleanSupplier cancelled;
  private final NearTexts together = new NearTexts();
  private final Map<String, Near> earlier = new HashMap<>();
  private boolean isComplete;

  /// Begins to make the search text of the archive, unless it is empty.
  ///
  /// @param cancelled ends the waiting for it
  Nearness(Archive archive, BooleanSupplier cancelled) {
    this.search = search(archive);
    this.cancelled = cancelled;
  }

  private static @Nullable ArchiveSearch search(Archive archive) {
    try {
      return archive.count() == 0 ? null : archive.newSearch();
    } catch (ProblemException | RuntimeException e) {
      return without(e);
    }
  }

  /// An import is not left because nobody can tell what it is like.
  private static @Nullable ArchiveSearch without(Exception reason) {
    LOG.log(WARNING, "near duplicates in the archive are not looked for", reason);
    return null;
  }

  /// What it may be once more; it counts for those that come after it.
  Optional<Near> next(Path file, Proposal proposal) {
    Optional<Near> there = there(proposal, cancelled);
    Optional<Near> before =
        together
            .next(proposal)
            .flatMap(
                one -> Optional.ofNullable(earlier.get(one.id())).map(it -> it.at(one.percent())));
    earlier.put(proposal.id(), of(file, proposal));
    return Stream.concat(there.stream(), before.stream())
        .max(Comparator.comparingInt(Near::percent));
  }

  /// It counts for those that come after it.
  void seen(Path file, Proposal proposal) {
    together.next(proposal);
    earlier.put(proposal.id(), of(file, proposal));
  }

  /// It was not saved after all.
  void forget(String id) {
    together.forget(id);
  }

  private static Near of(Path file, Proposal proposal) {
    return new Near(proposal.id(), file, proposal.number(), proposal.title(), 0);
  }

  /// What of the archive it may be once more; nobody else knows of it.
  ///
  /// @param late ends the waiting
  Optional<Near> there(Proposal proposal, BooleanSupplier late) {
    ArchiveSearch known = search;
    if (known == null || !awaited(known, late)) {
      return Optional.empty();
    }
    try {
      return known
          .nearest(proposal)
          .filter(one -> !earlier.containsKey(one.id()))
          .map(Nearness::near);
    } catch (RuntimeException e) {
      search = without(e);
      return Optional.empty();
    }
  }

  private static Near near(SimilarProposal one) {
    return new Near(one.id(), null, one.number(), one.title(), one.samePercent());
  }

  private boolean awaited(ArchiveSearch known, BooleanSupplier late) {
    try {
      while (!isComplete && !late.getAsBoolean()) {
        isComplete = known.awaitComplete(PATIENCE);
      }
    } catch (ProblemException | RuntimeException e) {
      search = without(e);
    }
    return isComplete;
  }
}
