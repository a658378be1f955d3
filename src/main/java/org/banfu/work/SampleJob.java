package org.banfu.work;

import java.nio.file.Path;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.Sample;

/// Brings the invented sample into the archive, once.
public final class SampleJob {
  private final Archive archive;

  public SampleJob(Archive archive) {
    this.archive = archive;
  }

  /// Adds the sample, or finds it there.
  ///
  /// @return ADDED, SKIPPED with the reason, or REFUSED with the reason
  public FileResult run() throws ProblemException {
    var sample = new Sample();
    // Only into an untouched archive: an invented office must not sign a real office's letters.
    if (archive.rows().isEmpty() && archive.profile().equals(new ProfileJson().standard())) {
      archive.saveProfile(sample.profile());
    }
    return new ImportJob(archive, new Intake())
        .add(Path.of("sample"), sample.proposal())
        .files()
        .getFirst();
  }

  /// The office that own proposals are for: where the sample's still stands, own work begins
  /// without it, as an invented office must not sign a real office's letters.
  public static Profile ownOffice(Archive archive) throws ProblemException {
    if (archive.profile().equals(new Sample().profile())) {
      archive.saveProfile(new ProfileJson().standard());
    }
    return archive.profile();
  }

  /// Puts the sample into the bin, and takes its office's profile away if nothing else stands
  /// beside it.
  ///
  /// @throws ProblemException `archive.noProposal` if it is not there
  public void remove() throws ProblemException {
    var sample = new Sample();
    archive.moveToBin(sample.proposal().id());
    if (archive.rows().isEmpty() && archive.profile().equals(sample.profile())) {
      archive.saveProfile(new ProfileJson().standard());
    }
  }
}
