package org.banfu.work;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.KeptTemplate;
import org.banfu.document.KeptTemplates;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The templates of an archive, for documents.
public final class ArchiveTemplates {
  private ArchiveTemplates() {}

  /// Gives the archive; may be slow.
  @FunctionalInterface
  public interface Source {
    ArchiveView archive() throws ProblemException;
  }

  /// Looks into the archive each time: for a window, where another one may be kept meanwhile.
  public static KeptTemplates of(Source source) {
    return name -> {
      ArchiveView archive = source.archive();
      KeptTemplate found =
          archive.templates().stream()
              .filter(template -> template.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new ProblemException(Problem.of("archive.noTemplate", name)));
      return new KeptTemplates.Kept(found.sha256(), () -> archive.template(name));
    };
  }

  /// Looks into the archive once for each name: a job writes all its letters with one template.
  static KeptTemplates once(ArchiveView archive) {
    KeptTemplates each = of(() -> archive);
    Map<String, KeptTemplates.Kept> known = new ConcurrentHashMap<>();
    return name -> {
      KeptTemplates.Kept found = known.get(name);
      if (found == null) {
        found = each.find(name);
        known.put(name, found);
      }
      return found;
    };
  }
}
