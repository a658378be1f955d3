package org.banfu.archive;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.KeptReader;
import org.banfu.store.ProposalReader;
import org.banfu.store.StoreException;
import org.banfu.store.StoredAttachment;
import org.banfu.store.StoredName;
import org.banfu.store.StoredRevision;
import org.banfu.store.StoredRow;
import org.banfu.store.StoredText;
import org.banfu.store.TemplateTable;
import org.banfu.store.why.Why;
import org.jspecify.annotations.Nullable;

/// Answers an archive's questions from its data file, on the reading threads.
final class ArchiveReader {
  /// 届-次-NUMBER.
  private static final Pattern REFERENCE = Pattern.compile("(\\d{1,9})-(\\d{1,9})-(.+)");

  private static final Set<String> DAMAGED =
      Set.of(
          "archive.damagedRow",
          "archive.damagedRevision",
          "archive.damagedAttachment",
          "archive.damagedTemplate");

  private final Path folder;
  private final Lanes lanes;
  private final ProposalReader proposals;
  private final KeptReader kept;
  private final Database database;
  private final Troubles troubles;
  private final ProposalJson json = new ProposalJson();

  /// What is done when the data file fails.
  interface Troubles {
    /// H2 has closed it by itself; what is asked is asked again afterwards.
    void isLost() throws ProblemException;

    /// A row is not what was saved.
    void isDamaged();
  }

  ArchiveReader(Path folder, Lanes lanes, Database database, Troubles troubles) {
    this.troubles = troubles;
    this.folder = folder;
    this.lanes = lanes;
    this.database = database;
    this.proposals = new ProposalReader(database);
    this.kept = new KeptReader(database);
  }

  /// A question to the store.
  private interface Question<T> {
    T ask() throws StoreException, ProblemException;
  }

  List<ProposalRow> rows(boolean inBin) throws ProblemException {
    return list(() -> proposals.rows(inBin));
  }

  long count() throws ProblemException {
    return ask(() -> DataState.read(database).map(DataState::proposals).orElse(0L));
  }

  List<ProposalRow> matching(String reference) throws ProblemException {
    String wanted = reference.strip();
    return list(() -> {
      var found = new LinkedHashSet<StoredRow>();
      proposals.row(wanted).filter(row -> !row.inBin()).ifPresent(found::add);
      found.addAll(proposals.withNumber(wanted));
      Matcher parts = REFERENCE.matcher(wanted);
      if (parts.matches()) {
        int term = Integer.parseInt(parts.group(1));
        int session = Integer.parseInt(parts.group(2));
        proposals.withNumber(parts.group(3)).stream()
            .filter(row -> is(row.columns().term(), term))
            .filter(row -> is(row.columns().session(), session))
            .forEach(found::add);
      }
      return List.copyOf(found);
    });
  }

  List<ProposalRow> duplicatesOf(Proposal proposal) throws ProblemException {
    return list(() -> proposals.duplicates(proposal));
  }

  List<KnownName> names() throws ProblemException {
    return ask(() -> proposals.names().stream().map(ArchiveReader::name).toList());
  }

  Optional<Stored> find(String id) throws ProblemException {
    return ask(() -> {
      Optional<StoredText> text = proposals.text(id);
      return text.isEmpty() ? Optional.empty() : Optional.of(stored(text.get()));
    });
  }

  List<Revision> revisions(String id) throws ProblemException {
    return ask(() -> kept.revisions(id).stream().map(ArchiveReader::revision).toList());
  }

  Proposal revision(long number) throws ProblemException {
    return ask(() -> json.read(kept.revision(number)).getFirst());
  }

  List<Attachment> attachments(String id) throws ProblemException {
    return ask(() -> kept.attachments(id).stream().map(ArchiveReader::attachment).toList());
  }

  Map<String, List<String>> attachmentOwners() throws ProblemException {
    return ask(kept::owners);
  }

  byte[] attachment(long id) throws ProblemException {
    return ask(() -> kept.attachment(id));
  }

  List<Holiday> holidays() throws ProblemException {
    return ask(() -> DataState.holidays(database));
  }

  List<KeptTemplate> templates() throws ProblemException {
    return ask(() ->
        TemplateTable.all(database).stream()
            .map(t -> new KeptTemplate(t.name(), t.size(), t.sha256(), t.savedAt()))
            .toList());
  }

  byte[] template(String name) throws ProblemException {
    return ask(() -> TemplateTable.content(database, name));
  }

  private Stored stored(StoredText text) throws ProblemException {
    return new Stored(json.read(text.text()).getFirst(), text.version(), text.savedAt());
  }

  private List<ProposalRow> list(Question<List<StoredRow>> question) throws ProblemException {
    return ask(() -> question.ask().stream().map(ArchiveReader::row).toList());
  }

  private <T> T ask(Question<T> question) throws ProblemException {
    try {
      return asked(question);
    } catch (ProblemException e) {
      if (DAMAGED.contains(e.problem().code())) {
        troubles.isDamaged();
      }
      if (!database.isLost()) {
        throw e;
      }
      troubles.isLost();
      return asked(question);
    }
  }

  private <T> T asked(Question<T> question) throws ProblemException {
    return lanes.read(() -> {
      try {
        return question.ask();
      } catch (StoreException e) {
        throw unreadable(folder, e);
      }
    });
  }

  static ProblemException unreadable(Path folder, StoreException e) {
    return new ProblemException(Problem.of("archive.unreadable", folder, Why.of(e)), e);
  }

  private static boolean is(@Nullable Integer value, int wanted) {
    return value != null && value == wanted;
  }

  static ProposalRow row(StoredRow row) {
    var columns = row.columns();
    return new ProposalRow(
        row.id(),
        row.version(),
        columns.kind(),
        columns.council(),
        columns.term(),
        columns.session(),
        columns.year(),
        columns.number(),
        columns.title(),
        columns.leadProposer(),
        columns.proposers(),
        columns.alsoFoundBy(),
        columns.role(),
        columns.leadUnit(),
        columns.filingUnit(),
        columns.state(),
        columns.category(),
        columns.dueOn(),
        columns.repliedOn(),
        columns.keyItem(),
        columns.suggestions(),
        columns.done(),
        columns.underway(),
        columns.planned(),
        columns.awaitingOpinion(),
        columns.coUnits(),
        columns.contacts(),
        columns.visits(),
        columns.feedbackGiven(),
        columns.feedbackWork(),
        columns.feedbackResult(),
        columns.publication(),
        columns.rounds(),
        row.savedAt());
  }

  private static KnownName name(StoredName stored) {
    return new KnownName(
        stored.kind(), stored.name(), stored.phone(), stored.group(), stored.count());
  }

  private static Revision revision(StoredRevision stored) {
    return new Revision(
        stored.number(),
        stored.proposalId(),
        stored.version(),
        Occasion.valueOf(stored.occasion()),
        stored.savedAt(),
        Optional.ofNullable(stored.source()),
        stored.name());
  }

  private static Attachment attachment(StoredAttachment stored) {
    return new Attachment(
        stored.id(),
        stored.proposalId(),
        stored.fileName(),
        stored.size(),
        stored.sha256(),
        stored.addedAt());
  }
}
