package org.banfu.search;

import java.util.List;
import org.banfu.text.Pinyin;

/// What a query means: every group must fit.
///
/// @param notes what of it was taken as text though it looks like more
record Query(List<Group> groups, List<QueryNote> notes) {
  Query {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  /// Fits if one of its conditions does; a negated one (-词) if none does.
  record Group(List<Atom> any, boolean not) {
    Group {
      any = List.copyOf(any);
    }

    /// Whether it is about a value and not about a text.
    boolean isFilter() {
      return any.stream().allMatch(Atom.OneOf.class::isInstance);
    }

    boolean narrows(Group before, Pinyin pinyin) {
      return not == before.not()
          && (equals(before)
              || (!not
                  && any.size() == 1
                  && before.any().size() == 1
                  && any.getFirst().narrows(before.any().getFirst(), pinyin)));
    }
  }

  /// Whether everything that this query finds was found by the one before.
  boolean narrows(Query before, Pinyin pinyin) {
    return before.groups().stream()
        .allMatch(group -> groups.stream().anyMatch(one -> one.narrows(group, pinyin)));
  }

  /// The conditions that may be marked in a passage.
  List<Atom> wanted() {
    return groups.stream()
        .filter(group -> !group.not())
        .flatMap(group -> group.any().stream())
        .filter(atom -> !atom.wanted().isEmpty())
        .distinct()
        .toList();
  }
}
