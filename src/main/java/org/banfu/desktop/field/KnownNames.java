package org.banfu.desktop.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Change;
import org.banfu.archive.KnownName;
import org.banfu.archive.Subscription;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Council;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.UnitName;
import org.banfu.text.Widths;

/// The names of the archive, offered while one is typed. Read in the background when a field that
/// wants them is entered for the first time, and again when something was saved since. On the
/// screen's thread.
public final class KnownNames {
  private final Desk desk;
  private List<KnownName> names = List.of();
  private boolean isStale = true;
  private boolean isReading;
  private boolean isDisposed;
  private Subscription following = () -> {};

  public KnownNames(Desk desk) {
    this.desk = desk;
  }

  /// From now on notices what is saved, until it is disposed.
  public void follow(ArchiveView archive) {
    if (isDisposed) {
      return; // the window was closed before the archive was open
    }
    following.close();
    following =
        archive.onChange(change -> {
          if (!(change instanceof Change.Behind)) {
            desk.tasks().onScreen(() -> isStale = true);
          }
        });
  }

  /// Ends the following: the archive may live longer than the window.
  public void dispose() {
    isDisposed = true;
    following.close();
  }

  /// Reads them anew in the background if they may have changed; until then the old ones count.
  public void freshen() {
    if (!isStale || isReading) {
      return;
    }
    isReading = true;
    isStale = false;
    desk.tasks()
        .run(
            this::read,
            found -> {
              isReading = false;
              names = found;
            },
            problem -> {
              // Nothing is offered then; the next field tries again.
              isReading = false;
              isStale = true;
            });
  }

  private List<KnownName> read() throws ProblemException {
    ArchiveView archive = desk.session().view();
    var all = new ArrayList<>(archive.names());
    // What the office's profile names is offered in an empty archive, too.
    for (Council council : archive.profile().councils()) {
      all.add(new KnownName(NameKind.COUNCIL, council.name(), null, null, 0));
    }
    for (UnitName unit : archive.profile().unitNames()) {
      all.add(new KnownName(NameKind.UNIT, unit.full(), null, null, 0));
    }
    return List.copyOf(all);
  }

  /// The names of these kinds that contain what is typed, those that begin with it first, then the
  /// most used. A name that is typed in full already is not offered.
  public List<KnownName> matching(Set<NameKind> kinds, String typed, int most) {
    String wanted = Widths.narrow(typed.strip());
    if (wanted.isEmpty()) {
      return List.of();
    }
    var one =
        names.stream()
            .filter(name -> kinds.contains(name.kind()))
            .filter(name -> Widths.narrow(name.name()).contains(wanted))
            .filter(name -> !name.name().equals(typed.strip()))
            // One name may be both a unit and a group.
            .collect(
                Collectors.toMap(
                    KnownName::name,
                    name -> name,
                    (first, second) -> first.count() >= second.count() ? first : second));
    return one.values().stream()
        .sorted(
            Comparator.comparing((KnownName name) -> !name.name().startsWith(wanted))
                .thenComparing(Comparator.comparingInt(KnownName::count).reversed())
                .thenComparing(KnownName::name))
        .limit(most)
        .toList();
  }
}
