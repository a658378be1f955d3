package org.banfu.proposal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.banfu.proposal.FieldChange.Change;
import org.jspecify.annotations.Nullable;

/// What is different between two versions of a proposal, in the order of its JSON form.
///
/// Suggestions and items are told apart by their ids, co-units by their names, the elements of
/// other lists by their order. There is a difference exactly if the proposals are not equal.
public final class Difference {
  private final List<FieldChange> changes = new ArrayList<>();
  private final Map<String, Suggestion> ownersBefore;
  private final Map<String, Suggestion> ownersAfter;

  private Difference(Proposal before, Proposal after) {
    this.ownersBefore = owners(before);
    this.ownersAfter = owners(after);
  }

  /// The differences; none for equal proposals.
  public static List<FieldChange> between(Proposal before, Proposal after) {
    var difference = new Difference(before, after);
    difference.records("", null, before, after);
    return List.copyOf(difference.changes);
  }

  private void records(String field, @Nullable String id, Record before, Record after) {
    for (RecordComponent part : before.getClass().getRecordComponents()) {
      values(
          field.isEmpty() ? part.getName() : field + "." + part.getName(),
          id,
          RecordText.value(part, before),
          RecordText.value(part, after));
    }
  }

  private void values(
      String field, @Nullable String id, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before instanceof Record old && after instanceof Record fresh) {
      records(field, id, old, fresh);
    } else if (before instanceof List<?> old
        && after instanceof List<?> fresh
        && (isOfRecords(old) || isOfRecords(fresh))) {
      lists(field, id, old, fresh);
    } else {
      tell(field, id, Change.CHANGED, RecordText.of(before), RecordText.of(after));
    }
  }

  private void lists(String field, @Nullable String id, List<?> before, List<?> after) {
    List<String> old = keys(before);
    List<String> fresh = keys(after);
    // Two blank units, say, have no keys of their own: then the order is their key.
    if (old.isEmpty() && fresh.isEmpty()) {
      ordered(field, id, before, after);
      return;
    }
    for (int i = 0; i < old.size(); i++) {
      if (!fresh.contains(old.get(i)) && !isElsewhere(field, old.get(i), ownersAfter)) {
        tell(field, old.get(i), Change.REMOVED, RecordText.of(before.get(i)), "");
      }
    }
    List<String> stayed = LongestRun.of(old, fresh);
    for (int i = 0; i < fresh.size(); i++) {
      String key = fresh.get(i);
      int was = old.indexOf(key);
      Object other = was >= 0 ? before.get(was) : null;
      if (other == null && isElsewhere(field, key, ownersBefore)) {
        Suggestion from = Objects.requireNonNull(ownersBefore.get(key));
        Suggestion to = Objects.requireNonNull(ownersAfter.get(key));
        tell(field, key, Change.MOVED, from.heading(), to.heading());
        other = from.items().stream().filter(one -> one.id().equals(key)).findFirst().orElse(null);
      } else if (other == null) {
        tell(field, key, Change.ADDED, "", RecordText.of(after.get(i)));
      } else if (!stayed.contains(key)) {
        tell(field, key, Change.MOVED, Integer.toString(was + 1), Integer.toString(i + 1));
      }
      if (other != null) {
        values(field, key, other, after.get(i));
      }
    }
  }

  // What is equal at both ends is the same; between, the first is compared with the first.
  private void ordered(String field, @Nullable String id, List<?> before, List<?> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    int old = before.size() - tail;
    int fresh = after.size() - tail;
    for (int i = head; i < Math.max(old, fresh); i++) {
      String place = id == null ? Integer.toString(i) : id + "/" + i;
      if (i >= old) {
        tell(field, place, Change.ADDED, "", RecordText.of(after.get(i)));
      } else if (i >= fresh) {
        tell(field, place, Change.REMOVED, RecordText.of(before.get(i)), "");
      } else {
        values(field, place, before.get(i), after.get(i));
      }
    }
  }

  // The ids of a list whose elements have some; nothing for other lists.
  private static List<String> keys(List<?> list) {
    var keys = new ArrayList<String>();
    for (Object one : list) {
      if (one instanceof Suggestion suggestion) {
        keys.add(suggestion.id());
      } else if (one instanceof ActionItem item) {
        keys.add(item.id());
      } else if (one instanceof CoOpinion unit) {
        long same = keys.stream().filter(key -> isOfName(key, unit.name())).count();
        keys.add(same == 0 ? unit.name() : unit.name() + "#" + (same + 1));
      }
    }
    return new HashSet<>(keys).size() == keys.size() ? keys : List.of();
  }

  private static boolean isOfName(String key, String name) {
    return key.equals(name) || key.matches(Pattern.quote(name) + "#\\d+");
  }

  private boolean isElsewhere(String field, String id, Map<String, Suggestion> owners) {
    return field.equals("suggestions.items") && owners.containsKey(id);
  }

  private void tell(String field, @Nullable String id, Change change, String before, String after) {
    changes.add(new FieldChange(new Place(field, id), change, before, after));
  }

  private static boolean isOfRecords(List<?> list) {
    return !list.isEmpty() && list.getFirst() instanceof Record;
  }

  private static Map<String, Suggestion> owners(Proposal proposal) {
    var owners = new HashMap<String, Suggestion>();
    for (Suggestion suggestion : proposal.suggestions()) {
      suggestion.items().forEach(item -> owners.put(item.id(), suggestion));
    }
    return owners;
  }
}
