package org.banfu.bench.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.banfu.bench.part.Material;
import org.banfu.bench.peer.Docx4jForm;
import org.banfu.bench.peer.FormText;
import org.banfu.bench.peer.PoiForm;
import org.banfu.document.DocumentFolder;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.generator.Generator;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProfileJson;

/// Many letters into a folder, on all cores: `cold` is the first batch of the process, `warm` the
/// second, into another folder.
public final class Batch {
  private Batch() {}

  /// Writes the letter of one proposal.
  private interface Each {
    void write(Proposal proposal, int index, Path folder) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Each each = each(arguments[0]);
    List<Proposal> proposals =
        new Generator(Material.SEED).proposals(Integer.parseInt(arguments[1])).toList();
    Path folder = Path.of(arguments[2]);
    for (String run : List.of("cold", "warm")) {
      Path target = Files.createDirectories(folder.resolve(run));
      Clocked.time(
          run,
          () -> {
            IntStream.range(0, proposals.size())
                .parallel()
                .forEach(i -> write(each, proposals.get(i), i, target));
            return target;
          });
    }
  }

  private static void write(Each each, Proposal proposal, int index, Path folder) {
    try {
      each.write(proposal, index, folder);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Each each(String writer) {
    Profile profile = new ProfileJson().standard();
    var documents = new Documents();
    var printed = new PrintedDocuments(documents);
    return switch (writer) {
      case "BANFU" ->
          (proposal, index, folder) ->
              DocumentFolder.write(
                  folder, documents.render(DocumentKind.REPLY_FORM, proposal, profile));
      case "PDF" ->
          (proposal, index, folder) ->
              DocumentFolder.write(folder, printed.pdf(DocumentKind.REPLY_FORM, proposal, profile));
      case "POI" ->
          (proposal, index, folder) ->
              Files.write(
                  folder.resolve(index + ".docx"), PoiForm.build(FormText.of(proposal, profile)));
      case "DOCX4J" ->
          (proposal, index, folder) ->
              Files.write(
                  folder.resolve(index + ".docx"),
                  Docx4jForm.build(FormText.of(proposal, profile)));
      case "TEXT" ->
          (proposal, index, folder) ->
              Files.writeString(
                  folder.resolve(index + ".txt"), LetterText.of(FormText.of(proposal, profile)));
      default -> throw new IllegalArgumentException(writer);
    };
  }
}
