package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banfu.proposal.ProblemException;
import org.banfu.search.SearchCache;
import org.banfu.search.SearchEntry;
import org.banfu.search.SearchText;
import org.banfu.store.Hashes;
import org.banfu.store.StoredState;
import org.jspecify.annotations.Nullable;

/// Brings the search text to what the data file holds: what the cache has is taken, what it lacks
/// or has otherwise is read. In steps, between which changes are taken in.
final class SearchBuild {
  private static final System.Logger LOG = System.getLogger(SearchBuild.class.getName());

  /// Read in one step.
  private static final int STEP = 64;

  /// Laid into one segment.
  private static final int SEGMENT = 512;

  private final SearchSource source;
  private final SearchText text;
  private final @Nullable SearchCache cache;
  private final boolean mayWrite;
  private final Deque<StoredState> lacking = new ArrayDeque<>();
  private final List<SearchEntry> read = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();
  private boolean differs;
  private boolean isCompared;

  /// Whether the cache lacked anything.
  boolean differs() {
    return differs;
  }

  /// Whether it is known what there is to be laid in.
  boolean isCompared() {
    return isCompared;
  }

  /// Whether all that there is was laid in: nothing waits, and no row was passed over.
  boolean isWhole() {
    return isCompared && lacking.isEmpty() && read.isEmpty() && unreadable.isEmpty();
  }

  /// @param cache null if nothing may be kept on disk
  SearchBuild(SearchSource source, SearchText text, @Nullable SearchCache cache, boolean mayWrite) {
    this.source = source;
    this.text = text;
    this.cache = cache;
    this.mayWrite = mayWrite;
  }

  /// Takes what the cache has.
  ///
  /// @return what the text stands for once all steps are done
  SearchCache.Stamp begin() throws ProblemException {
    SearchCache.Stamp now = source.stamp();
    Optional<SearchCache.Stamp> kept = cached();
    differs = !kept.equals(Optional.of(now));
    if (differs) {
      compare();
    }
    isCompared = true;
    return now;
  }

  private Optional<SearchCache.Stamp> cached() {
    try {
      return cache == null ? Optional.empty() : cache.load(text);
    } catch (IOException | RuntimeException | InternalError e) {
      LOG.log(WARNING, "the search cache cannot be read", e);
      return Optional.empty();
    }
  }

  /// The hash of each text tells what is stale; a cache of another life of the archive has other
  /// hashes or none, and is right where they are the same.
  private void compare() throws ProblemException {
    Map<String, SearchText.State> known = new HashMap<>(text.states());
    List<StoredState> states = source.states();
    text.expect(states.size());
    lacking.clear();
    for (StoredState state : states) {
      SearchText.State old = known.remove(state.id());
      if (old == null || old.hash() != SearchSource.hash(state.sha256())) {
        lacking.add(state);
      } else if (old.inBin() != state.inBin()) {
        text.setInBin(state.id(), state.inBin());
      }
    }
    known.keySet().forEach(text::remove);
  }

  /// Reads some more.
  ///
  /// @return whether that was all
  boolean step() {
    for (int i = 0; i < STEP && !lacking.isEmpty(); i++) {
      read(lacking.remove());
    }
    if (read.size() >= SEGMENT || lacking.isEmpty()) {
      lay();
    }
    if (lacking.isEmpty()) {
      text.expect(0);
    }
    return lacking.isEmpty();
  }

  private void read(StoredState state) {
    Optional<SearchEntry> entry = Optional.empty();
    try {
      entry = source.entry(state);
    } catch (ProblemException | RuntimeException e) {
      // A damaged row is told where it is opened; the others are searched all the same.
      LOG.log(
          WARNING, "a proposal cannot be searched: " + Hashes.of(state.id()).substring(0, 8), e);
      unreadable.add(state.id());
    }
    entry.ifPresentOrElse(read::add, () -> text.remove(state.id()));
  }

  /// Reads a proposal from the data file, as a change of it could not be taken as it was told.
  void readAgain(String id, boolean inBin) {
    saved(id);
    lacking.add(new StoredState(id, "", inBin));
  }

  /// A save that comes meanwhile is newer than whatever waits here.
  void saved(String id) {
    read.removeIf(entry -> entry.proposal().id().equals(id));
    lacking.removeIf(state -> state.id().equals(id));
    unreadable.remove(id);
  }

  /// A proposal went into the bin or came out of it meanwhile.
  void binned(String id, boolean inBin) {
    read.replaceAll(entry ->
        entry.proposal().id().equals(id)
            ? new SearchEntry(entry.proposal(), entry.hash(), inBin)
            : entry);
    List<StoredState> waiting =
        lacking.stream()
            .map(
                state -> state.id().equals(id) ? new StoredState(id, state.sha256(), inBin) : state)
            .toList();
    lacking.clear();
    lacking.addAll(waiting);
  }

  private void lay() {
    if (read.isEmpty()) {
      return;
    }
    text.put(read);
    read.clear();
    if (cache != null && mayWrite) {
      try {
        cache.keep(text);
      } catch (IOException | RuntimeException e) {
        LOG.log(WARNING, "the search cache cannot be written", e);
      }
    }
  }
}
