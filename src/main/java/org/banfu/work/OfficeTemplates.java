package org.banfu.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.document.Documents;
import org.banfu.document.Template;
import org.banfu.document.TemplateCheck;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.text.Sha256;
import org.jspecify.annotations.Nullable;

/// What an office does with its templates: save the built-in one, have a changed one checked, keep
/// it and choose it for a kind of document.
public final class OfficeTemplates {
  private OfficeTemplates() {}

  /// A file that was read and looked through.
  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  public record Candidate(String name, byte[] docx, TemplateCheck check) {}

  /// Reads a file and looks for everything that is wrong in it.
  ///
  /// @throws ProblemException `work.templateUnreadable`, `archive.templateTooLarge`, or
  ///   `document.template…` if it is no template at all
  public static Candidate read(Path file) throws ProblemException {
    String name = String.valueOf(file.getFileName());
    byte[] docx;
    try (InputStream in = Files.newInputStream(file)) {
      docx = in.readNBytes(Archive.LARGEST_TEMPLATE + 1);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("work.templateUnreadable", file, String.valueOf(e.getMessage())), e);
    }
    if (docx.length > Archive.LARGEST_TEMPLATE) {
      throw new ProblemException(
          Problem.of("archive.templateTooLarge", name, Archive.LARGEST_TEMPLATE >> 20));
    }
    return new Candidate(name, docx, Template.check(name, docx));
  }

  /// What becomes of another template that the archive keeps under the same name.
  public enum Existing {
    /// It stays, and the new one gets a number.
    STAYS,
    /// The new one takes its place, unless other kinds are written with it: then it stays.
    REPLACED
  }

  /// Keeps a sound template for this kind of document.
  ///
  /// @param profile as it is now
  /// @return the name to choose it by
  /// @throws ProblemException `document.templateMistakes` if it is not sound
  public static String keep(
      Archive archive, Profile profile, DocumentKind kind, Candidate file, Existing existing)
      throws ProblemException {
    file.check().template();
    String name = file.name();
    for (int number = 2;
        isAnother(archive, name, file.docx())
            && (existing == Existing.STAYS || isUsedElsewhere(profile, kind, name));
        number++) {
      name = numbered(file.name(), number);
    }
    archive.saveTemplate(name, file.docx());
    return name;
  }

  /// Whether keeping this file would replace another template of its name, if that is allowed.
  public static boolean wouldReplace(
      ArchiveView archive, Profile profile, DocumentKind kind, Candidate file)
      throws ProblemException {
    return isAnother(archive, file.name(), file.docx())
        && !isUsedElsewhere(profile, kind, file.name());
  }

  private static boolean isUsedElsewhere(Profile profile, DocumentKind kind, String name) {
    return profile.templates().entrySet().stream()
        .anyMatch(entry -> entry.getKey() != kind && name.equals(entry.getValue()));
  }

  /// Whether the archive keeps a template of this name that says something else.
  private static boolean isAnother(ArchiveView archive, String name, byte[] docx)
      throws ProblemException {
    String hash = Sha256.of(docx);
    return archive.templates().stream()
        .anyMatch(kept -> kept.name().equals(name) && !kept.sha256().equals(hash));
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }

  /// The profile with this template chosen for a kind; null chooses the built-in one.
  public static Profile choosing(Profile profile, DocumentKind kind, @Nullable String name) {
    Map<DocumentKind, @Nullable String> templates = new EnumMap<>(DocumentKind.class);
    templates.putAll(profile.templates());
    templates.put(kind, name);
    return profile.withTemplates(templates);
  }

  /// The bytes of the template that a kind is written with.
  ///
  /// @param own the office's own if it has chosen one, else the built-in one
  public static byte[] saved(ArchiveView archive, DocumentKind kind, boolean own)
      throws ProblemException {
    Profile profile = archive.profile();
    String chosen = profile.templates().get(kind);
    return own && chosen != null
        ? archive.template(chosen)
        : new Documents().builtIn(kind, profile).docx();
  }
}
