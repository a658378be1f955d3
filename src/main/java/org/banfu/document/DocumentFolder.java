package org.banfu.document;

import java.nio.file.Path;
import org.banfu.proposal.ProblemException;

/// Puts finished documents into a folder, each whole or not at all.
public final class DocumentFolder {
  private DocumentFolder() {}

  /// Writes the document under its name; if another document of that name is there, or one that
  /// cannot be read because a program holds it, under the name with -2, -3… A document of equal
  /// content stays as it is. The folder is made if it is not there.
  ///
  /// @return where the document is
  /// @throws ProblemException as [WholeFile#write]; then nothing of it is left in the folder
  public static Path write(Path folder, Rendered document) throws ProblemException {
    return WholeFile.write(
        folder.resolve(document.fileName()),
        WholeFile.Existing.NUMBER,
        out -> out.write(document.content()));
  }
}
