package org.banfu.desktop.field;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.FieldProblem;
import org.banfu.proposal.FieldProblems;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;

/// What is wrong or doubtful in the fields of a tab, found in the background after a short pause of
/// typing and told to each field. A late answer is dropped. On the screen's thread.
public final class Problems {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Desk desk;
  private final List<Watch> watches = new ArrayList<>();
  private Map<Place, List<Said>> found = Map.of();
  private String shownFor = "";
  private Runnable callOff = () -> {};
  private long asked;

  private record Watch(Supplier<Place> place, Consumer<List<Said>> say) {}

  /// @param binder whose proposal is looked at, whenever it changes
  public Problems(Desk desk, Binder binder) {
    this.desk = desk;
    binder.follow(this::changed);
  }

  /// Tells what there is to say of a place, now and after every change.
  ///
  /// @param place where the value stands now; the index of a list's element may change
  public Subscription watch(Supplier<Place> place, Consumer<List<Said>> say) {
    var watch = new Watch(place, say);
    watches.add(watch);
    tell(watch);
    return () -> watches.remove(watch);
  }

  private void changed(Proposal proposal) {
    callOff.run();
    if (proposal.id().equals(shownFor)) {
      callOff = desk.tasks().after(PAUSE, () -> find(proposal));
    } else {
      shownFor = proposal.id();
      show(Map.of());
      find(proposal);
    }
  }

  private void find(Proposal proposal) {
    long number = ++asked;
    desk.session()
        .opened()
        .ifPresent(archive ->
            desk.tasks()
                .run(
                    () -> said(proposal, archive),
                    answer -> {
                      if (number == asked) {
                        show(answer);
                      }
                    },
                    desk.notices()::tell));
  }

  private Map<Place, List<Said>> said(Proposal proposal, ArchiveView archive) {
    var said = new HashMap<Place, List<Said>>();
    for (FieldProblem one : FieldProblems.of(proposal, archive.profile(), archive.workingDays())) {
      said.computeIfAbsent(one.place(), place -> new ArrayList<>())
          .add(new Said(one.weight(), desk.messages().text(one.problem())));
    }
    return said;
  }

  private void show(Map<Place, List<Said>> next) {
    found = next;
    List.copyOf(watches).forEach(this::tell);
  }

  private void tell(Watch watch) {
    watch.say().accept(found.getOrDefault(watch.place().get(), List.of()));
  }
}
