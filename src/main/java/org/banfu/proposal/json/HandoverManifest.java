package org.banfu.proposal.json;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The first entry of a `.banfu` file: which proposals the file hands over, and which stored bytes
/// are which attachment of which of them. With it stand the names and the bounds that writer and
/// reader share (decision 0086).
public record HandoverManifest(List<HandedProposal> proposals) {
  /// The extension of such a file.
  public static final String EXTENSION = ".banfu";

  /// Where this manifest stands in the ZIP: its first entry.
  public static final String ENTRY = "manifest.json";

  /// Where the proposals stand in the ZIP, in the form of [ProposalJson].
  public static final String PROPOSALS = "proposals.json";

  /// What the names of attachments in the ZIP begin with; a number follows.
  public static final String ATTACHMENTS = "attachments/";

  /// The most bytes that the manifest may have, unpacked.
  public static final int LARGEST_MANIFEST = 16 * 1024 * 1024;

  /// The most bytes that the proposals may have, unpacked: some 4,000 proposals.
  public static final int LARGEST_PROPOSALS = 32 * 1024 * 1024;

  /// The most bytes that an attachment may have, as when it was read in.
  public static final int LARGEST_ATTACHMENT = 64 * 1024 * 1024;

  /// The most attachments, of different bytes.
  public static final int MOST_ATTACHMENTS = 10_000;

  /// The most bytes that all attachments together may have.
  public static final long LARGEST_ATTACHMENTS = 512L * 1024 * 1024;

  /// The most bytes that the file itself may have: whatever keeps to the other bounds is smaller.
  public static final long LARGEST_FILE = 640L * 1024 * 1024;

  private static final JsonDocument<HandoverManifest> DOCUMENT =
      new JsonDocument<>("banfu-handover", HandoverManifest.class);

  public HandoverManifest {
    proposals = List.copyOf(proposals);
  }

  /// The JSON of a manifest: `{"format": "banfu-handover", "version": 1, "proposals": […]}`.
  public String write() {
    return DOCUMENT.pretty(this);
  }

  /// A manifest from its JSON.
  ///
  /// @throws ProblemException code `json.…` with line, column and path, as [ProposalJson#read]
  public static HandoverManifest read(String text) throws ProblemException {
    List<HandoverManifest> manifests = DOCUMENT.read(text);
    if (manifests.size() > 1) {
      throw new ProblemException(Problem.of("json.severalManifests"));
    }
    return manifests.getFirst();
  }
}
