package org.banfu.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;

/// Knows a letter again that an earlier import brought, by its file, which is kept with its
/// proposal byte for byte: whatever was corrected since, it is that proposal.
final class BroughtBefore {
  private final Archive archive;
  private final Map<String, List<String>> owners;

  /// Of an archive that this reads once.
  static BroughtBefore of(Archive archive) throws ProblemException {
    return new BroughtBefore(archive, archive.attachmentOwners());
  }

  private BroughtBefore(Archive archive, Map<String, List<String>> owners) {
    this.archive = archive;
    this.owners = new HashMap<>(owners);
  }

  /// Whether this file is kept with this proposal.
  boolean isKept(String sha256, String id) {
    return owners.getOrDefault(sha256, List.of()).contains(id);
  }

  /// A file was kept with these proposals meanwhile.
  void kept(String sha256, List<String> ids) {
    var all = new ArrayList<>(owners.getOrDefault(sha256, List.of()));
    all.addAll(ids);
    owners.put(sha256, List.copyOf(all));
  }

  /// The letters of a file with the ids that they have in the archive; as they are if the file was
  /// never brought, or which letter is whose cannot be told.
  ///
  /// @param letters all letters of the file, in order
  List<Proposal> identified(String sha256, List<Proposal> letters) throws ProblemException {
    List<String> there = owners.getOrDefault(sha256, List.of()).stream().distinct().toList();
    if (there.isEmpty()) {
      return letters;
    }
    var known = new ArrayList<Proposal>();
    Set<String> taken = new HashSet<>();
    for (Proposal letter : letters) {
      List<String> same =
          archive.duplicatesOf(letter).stream()
              .map(ProposalRow::id)
              .filter(id -> there.contains(id) && !taken.contains(id))
              .toList();
      taken.addAll(same.stream().limit(1).toList());
      known.add(same.isEmpty() ? letter : letter.withId(same.getFirst()));
    }
    List<String> left = there.stream().filter(id -> !taken.contains(id)).toList();
    List<Proposal> open = known.stream().filter(one -> !taken.contains(one.id())).toList();
    if (left.size() != open.size()) {
      return known;
    }
    return known.stream()
        .map(one -> open.contains(one) ? one.withId(left.get(open.indexOf(one))) : one)
        .toList();
  }
}
