package org.banfu.desktop.list;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.list.rows.Group;
import org.banfu.desktop.list.rows.ListQuery;
import org.banfu.desktop.list.rows.Listing;
import org.banfu.desktop.list.rows.Rows;
import org.banfu.desktop.list.rows.SortBy;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// The list of the archive's proposals, kept as they are in the archive: narrowed by group and
/// words, sorted, counted, and which of them are selected.
///
/// Properties change on the screen's thread; reading, narrowing and sorting happen in the
/// background, and one finished [Listing] is handed over.
public final class ProposalListViewModel {
  /// How long after the machine woke up the list may show the day on which it fell asleep.
  private static final Duration LOOK = Duration.ofMinutes(5);

  private final Desk desk;
  private final FollowedRows rows;
  private final ReadOnlyObjectWrapper<Listing> listing;
  private final ReadOnlyObjectWrapper<ListQuery> query =
      new ReadOnlyObjectWrapper<>(ListQuery.EVERYTHING);
  private final ReadOnlyObjectWrapper<ListPhase> phase =
      new ReadOnlyObjectWrapper<>(ListPhase.OPENING);
  private final ReadOnlyObjectWrapper<List<Problem>> reasons =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<ProposalRow>> selection =
      new ReadOnlyObjectWrapper<>(List.of());
  private Consumer<ArchiveView> opened = archive -> {};
  private boolean isFollowing;
  private boolean isDisposed;
  private Subscription following = () -> {};
  private Runnable tomorrow = () -> {};
  private long asked;

  public ProposalListViewModel(Desk desk) {
    this.desk = desk;
    this.rows = new FollowedRows(desk, this::work, this::fail);
    this.listing = new ReadOnlyObjectWrapper<>(Listing.nothing(today()));
  }

  /// Does this once the archive is open, before its proposals are listed.
  public void whenOpen(Consumer<ArchiveView> act) {
    opened = act;
  }

  /// Opens the archive, lists it, and follows its changes until it is closed. Again after it could
  /// not be opened.
  public void open() {
    phase.set(ListPhase.OPENING);
    desk.tasks()
        .run(
            desk.session()::view,
            archive -> {
              follow(archive);
              rows.read();
            },
            this::fail);
  }

  /// Ends the following and the wait for the next day: the archive may live longer than the window.
  public void dispose() {
    isDisposed = true;
    following.close();
    tomorrow.run();
  }

  /// What is shown; the newest that is finished.
  public ReadOnlyObjectProperty<Listing> listing() {
    return listing.getReadOnlyProperty();
  }

  /// The selected rows, in the order of the list.
  public ReadOnlyObjectProperty<List<ProposalRow>> selection() {
    return selection.getReadOnlyProperty();
  }

  /// A row outside the bin by its id, whatever the list is narrowed to.
  public Optional<ProposalRow> row(String id) {
    return rows.row(id);
  }

  /// The selected rows outside the bin.
  public ObservableValue<List<ProposalRow>> chosen() {
    return Bindings.createObjectBinding(
        () -> isInBin() ? List.of() : selection.get(), selection, listing);
  }

  /// The whole list as it is narrowed and sorted; nothing while the bin is shown.
  public List<ProposalRow> listed() {
    return isInBin() ? List.of() : listing.get().rows();
  }

  /// Whether rows outside the bin are selected, so that something can be done with them.
  public BooleanBinding hasSelection() {
    return Bindings.createBooleanBinding(
        () -> !selection.get().isEmpty() && !isInBin(), selection, listing);
  }

  /// Whether rows in the bin are selected.
  public BooleanBinding hasBinSelection() {
    return Bindings.createBooleanBinding(
        () -> !selection.get().isEmpty() && isInBin(), selection, listing);
  }

  /// What was asked for; the listing follows.
  public ReadOnlyObjectProperty<ListQuery> query() {
    return query.getReadOnlyProperty();
  }

  /// Narrows the list to what the search found by these words.
  ///
  /// @param found its ids; null while they are not known: then to what holds every piece of the
  ///   words
  public void find(String words, @Nullable Set<String> found) {
    ask(query.get().withFound(words, found));
  }

  /// Shows this group.
  public void choose(Group group) {
    ask(query.get().withGroup(group));
  }

  /// Puts the list into this order.
  public void order(List<SortBy> order) {
    ask(query.get().withOrder(order));
  }

  /// Told by the table.
  void select(List<ProposalRow> rows) {
    selection.set(List.copyOf(rows));
  }

  ReadOnlyObjectProperty<ListPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /// In the phase FAILED, why there is no list.
  public ReadOnlyObjectProperty<List<Problem>> reasons() {
    return reasons.getReadOnlyProperty();
  }

  /// Whether the archive is open, or is being opened; not once that failed.
  public BooleanBinding isUsable() {
    return Bindings.createBooleanBinding(
        () -> phase.get() != ListPhase.FAILED || desk.session().opened().isPresent(), phase);
  }

  boolean isInBin() {
    return listing.get().query().group() instanceof Group.Bin;
  }

  private void ask(ListQuery next) {
    if (!next.equals(query.get())) {
      query.set(next);
      work();
    }
  }

  private void follow(ArchiveView archive) {
    if (!isFollowing && !isDisposed) {
      isFollowing = true;
      archive.notes().forEach(note -> desk.notices().tell(Notice.note(desk.messages().text(note))));
      var troubles = new ToldTroubles(desk);
      following =
          archive.onChange(change -> {
            rows.hear(change);
            troubles.hear(change);
          });
      opened.accept(archive);
      watchForTomorrow(today());
    }
  }

  private void work() {
    long number = ++asked;
    Rows now = rows.now();
    ListQuery wanted = query.get();
    LocalDate today = today();
    desk.tasks()
        .run(
            () -> Listing.of(now, wanted, desk.session().view().profile(), today),
            finished -> {
              // A late answer is older than what is shown, or will soon be.
              if (number == asked) {
                show(finished);
              }
            },
            this::fail);
  }

  private void show(Listing finished) {
    query.set(finished.query());
    listing.set(finished);
    phase.set(phaseOf(finished));
  }

  private static ListPhase phaseOf(Listing listing) {
    boolean inBin = listing.query().group() instanceof Group.Bin;
    if (listing.all() == 0 && !inBin) {
      return ListPhase.EMPTY;
    } else if (!listing.rows().isEmpty()) {
      return ListPhase.LISTED;
    }
    return listing.inGroup() > 0 ? ListPhase.NO_MATCH : ListPhase.NOTHING;
  }

  private void fail(Problem problem) {
    reasons.set(List.of(problem));
    phase.set(ListPhase.FAILED);
  }

  /// Due dates are nearer then. A wait until midnight would not do: it stands still while the
  /// machine sleeps.
  private void watchForTomorrow(LocalDate day) {
    LocalDateTime now = LocalDateTime.now(desk.clock());
    Duration rest =
        Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay()).plusSeconds(1);
    tomorrow =
        desk.tasks()
            .after(
                rest.compareTo(LOOK) < 0 ? rest : LOOK,
                () -> {
                  if (!isDisposed) {
                    LocalDate next = today();
                    if (!next.equals(day)) {
                      work();
                    }
                    watchForTomorrow(next);
                  }
                });
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }
}
