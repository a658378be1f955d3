package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;

/// A Word file with placeholders ([Placeholders]), checked and ready. Immutable, for any thread.
///
/// The built-in ones are ordinary templates: save [#docx], change it in Word or WPS, read it again.
public final class Template {
  private final byte[] docx;
  private final TemplatePlan plan;

  private Template(byte[] docx, TemplatePlan plan) {
    this.docx = docx;
    this.plan = plan;
  }

  /// An office's own template.
  ///
  /// @param name its file name, for messages
  /// @throws ProblemException `document.template…` if it is none, or has mistakes in it
  public static Template read(String name, byte[] docx) throws ProblemException {
    return check(name, docx).template();
  }

  /// Looks for everything that is wrong in an office's own template.
  ///
  /// @throws ProblemException `document.template…` if the file is none at all
  public static TemplateCheck check(String name, byte[] docx) throws ProblemException {
    TemplateParts parts = TemplateParts.read(name, docx);
    TemplatePlan.Planned planned = TemplatePlan.of(name, parts);
    TemplateTraces traces = TemplateTraces.of(name, parts, planned.letter());
    List<TemplateMistake> mistakes = new ArrayList<>(traces.mistakes());
    mistakes.addAll(planned.mistakes());
    Template template = mistakes.isEmpty() ? new Template(docx.clone(), planned.plan()) : null;
    return new TemplateCheck(name, template, mistakes, traces.notes());
  }

  /// A built-in template with the profile's fonts.
  static Template builtIn(ShippedTemplate shipped, Profile profile) {
    TemplateParts parts = new FontFaces(profile.fonts()).in(shipped.parts());
    List<ZipPart> zipped = parts.parts().entrySet().stream().map(Template::zipped).toList();
    try {
      TemplatePlan.Planned planned = TemplatePlan.of(shipped.name(), parts);
      if (!planned.mistakes().isEmpty()) {
        throw new IllegalStateException(shipped.name() + ": " + planned.mistakes());
      }
      return new Template(ZipPackage.of(zipped, null), planned.plan());
    } catch (ProblemException e) {
      throw new IllegalStateException("a mistake in a template of the program", e);
    }
  }

  private static ZipPart zipped(Map.Entry<String, byte[]> part) {
    return ZipPart.of(part.getKey(), part.getValue());
  }

  /// The Word file, to be saved and changed.
  public byte[] docx() {
    return docx.clone();
  }

  TemplatePlan plan() {
    return plan;
  }
}
