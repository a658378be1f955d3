package org.banfu.desktop.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.ArchiveSearch;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.ProblemException;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;

/// The last searches and the saved ones with how many proposals each finds, counted in the
/// background. Kept with the settings of this machine.
public final class SavedSearchesViewModel {
  /// The window is there first.
  static final Duration PAUSE = Duration.ofSeconds(2);

  static final int RECENT = 6;
  private static final String SAVED = "search.saved";
  private static final String LAST = "search.recent";

  private final Desk desk;
  private final SettingsModel settings;
  private final ReadOnlyObjectWrapper<List<SavedSearch>> saved;
  private final ReadOnlyObjectWrapper<List<SavedSearch>> recent;
  private final ReadOnlyObjectWrapper<Map<String, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final AtomicBoolean counting = new AtomicBoolean();
  private long counted;
  private Subscription following = () -> {};

  public SavedSearchesViewModel(Desk desk, SettingsModel settings) {
    this.desk = desk;
    this.settings = settings;
    this.saved = new ReadOnlyObjectWrapper<>(read(SAVED));
    this.recent = new ReadOnlyObjectWrapper<>(read(LAST));
  }

  /// In the order in which they were saved.
  ReadOnlyObjectProperty<List<SavedSearch>> saved() {
    return saved.getReadOnlyProperty();
  }

  /// The newest first; each is named by its words.
  ReadOnlyObjectProperty<List<SavedSearch>> recent() {
    return recent.getReadOnlyProperty();
  }

  /// How many proposals a saved search finds, by its name; missing while it is not counted.
  ReadOnlyObjectProperty<Map<String, Integer>> counts() {
    return counts.getReadOnlyProperty();
  }

  /// The saved search that asks this.
  Optional<SavedSearch> of(Question question) {
    return saved.get().stream().filter(one -> one.question().equals(question)).findFirst();
  }

  /// Counts from now on whenever something is saved.
  void follow(ArchiveView archive) {
    following.close();
    following = archive.onChange(change -> countSoon());
    countSoon();
  }

  void dispose() {
    following.close();
  }

  /// Saves it under this name, in the place of another of that name.
  void save(String name, Question question) {
    var next = new ArrayList<SavedSearch>();
    saved.get().stream().filter(one -> !one.name().equals(name.strip())).forEach(next::add);
    next.add(new SavedSearch(name.strip(), question));
    keep(next);
  }

  void rename(SavedSearch search, String name) {
    keep(
        saved.get().stream()
            .filter(one -> one.equals(search) || !one.name().equals(name.strip()))
            .map(one -> one.equals(search) ? new SavedSearch(name.strip(), one.question()) : one)
            .toList());
  }

  void remove(SavedSearch search) {
    keep(saved.get().stream().filter(one -> !one.equals(search)).toList());
  }

  /// What was searched for, once something was done with it.
  void remember(Question question) {
    String words = question.words().strip();
    if (!words.isEmpty()) {
      var asked = new SavedSearch(words, question.withoutFilters().withWords(words));
      var next = new ArrayList<SavedSearch>(List.of(asked));
      recent.get().stream().filter(one -> !one.equals(asked)).forEach(next::add);
      recent.set(List.copyOf(next.subList(0, Math.min(RECENT, next.size()))));
      settings.remember(LAST, SearchMemory.text(recent.get()));
    }
  }

  private void keep(List<SavedSearch> next) {
    saved.set(List.copyOf(next));
    settings.remember(SAVED, SearchMemory.text(next));
    count();
  }

  private List<SavedSearch> read(String name) {
    return settings.get().remembered(name).map(SearchMemory::read).orElse(List.of());
  }

  private void countSoon() {
    if (counting.compareAndSet(false, true)) {
      desk.tasks()
          .after(
              PAUSE,
              () -> {
                counting.set(false);
                count();
              });
    }
  }

  private void count() {
    long mine = ++counted;
    List<SavedSearch> asked = saved.get();
    if (asked.isEmpty()) {
      counts.set(Map.of());
      return;
    }
    desk.tasks()
        .run(
            () -> counted(asked),
            found -> {
              // An older count may end later.
              if (mine == counted) {
                show(found);
              }
            },
            desk.notices()::tell);
  }

  /// @param isFinal whether a further count would tell the same
  private record Counted(Map<String, Integer> counts, boolean isFinal) {}

  private Counted counted(List<SavedSearch> asked) throws ProblemException {
    ArchiveSearch search = desk.session().view().newSearch();
    var found = new LinkedHashMap<String, Integer>();
    boolean isFinal = true;
    for (SavedSearch one : asked) {
      SearchResult result =
          search
              .find(
                  SearchRequest.of(one.question().words())
                      .withFilters(one.question().filters())
                      .withLimit(0))
              .orElseThrow();
      found.put(one.name(), result.total());
      isFinal &= result.isFinal();
    }
    // What was not looked through is not counted, and nobody goes on.
    return search.failure().isPresent() ? new Counted(Map.of(), true) : new Counted(found, isFinal);
  }

  private void show(Counted found) {
    counts.set(Map.copyOf(found.counts()));
    if (!found.isFinal()) {
      countSoon();
    }
  }
}
