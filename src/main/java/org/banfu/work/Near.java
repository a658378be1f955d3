package org.banfu.work;

import java.nio.file.Path;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What a proposal of an import is so like that it may be the same once more, though nothing says
/// so: neither its number nor an equal text.
///
/// @param id its id in the archive, or under which it is to be saved from the earlier file
/// @param file the earlier file of the same import that brought it; null if it was there before
/// @param number null if it has none
/// @param percent how like the two are ([org.banfu.search.SimilarProposal#samePercent])
public record Near(
    String id, @Nullable Path file, @Nullable String number, String title, int percent) {

  /// Its number and title.
  public String name() {
    return number == null || number.isEmpty() ? title : (number + " " + title).strip();
  }

  Near at(int other) {
    return new Near(id, file, number, title, other);
  }

  /// What is told of a proposal that was imported all the same.
  Problem doubt() {
    return file == null
        ? Problem.of("work.near", name(), percent)
        : Problem.of("work.nearFile", String.valueOf(file.getFileName()), name(), percent);
  }
}
