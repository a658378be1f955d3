package org.banfu.bench.child;

import java.nio.file.Files;
import java.nio.file.Path;
import org.banfu.bench.part.Material;
import org.banfu.bench.peer.Docx4jForm;
import org.banfu.bench.peer.FormText;
import org.banfu.bench.peer.PoiForm;
import org.banfu.document.DocumentFolder;
import org.banfu.document.Documents;
import org.banfu.document.Rendered;
import org.banfu.generator.Generator;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProfileJson;

/// The first letter of a fresh process. `NOTHING` and `PROPOSAL` are what the others cannot avoid:
/// the JVM itself, and having a proposal and a profile at hand.
public final class Letter {
  /// Who writes the letter.
  public enum Writer {
    NOTHING,
    PROPOSAL,
    BANFU,
    POI,
    DOCX4J
  }

  private Letter() {}

  public static void main(String[] arguments) throws Exception {
    Writer writer = Writer.valueOf(arguments[0]);
    if (writer == Writer.NOTHING) {
      return;
    }
    Proposal proposal = new Generator(Material.SEED).proposal(0);
    Profile profile = new ProfileJson().standard();
    Path folder = Path.of(arguments[1]);
    switch (writer) {
      case NOTHING, PROPOSAL -> {}
      case BANFU -> Clocked.time("letter", () -> banfu(proposal, profile, folder));
      case POI ->
          Clocked.time(
              "letter", () -> write(folder, PoiForm.build(FormText.of(proposal, profile))));
      case DOCX4J ->
          Clocked.time(
              "letter", () -> write(folder, Docx4jForm.build(FormText.of(proposal, profile))));
    }
  }

  private static Path banfu(Proposal proposal, Profile profile, Path folder) throws Exception {
    Rendered rendered = new Documents().render(DocumentKind.REPLY_FORM, proposal, profile);
    return DocumentFolder.write(folder, rendered);
  }

  private static Path write(Path folder, byte[] content) throws Exception {
    return Files.write(folder.resolve("letter.docx"), content);
  }
}
