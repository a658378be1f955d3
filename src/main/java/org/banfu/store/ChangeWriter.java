package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkingDays;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.store.journal.AttachedFile;
import org.banfu.store.journal.JournalRecord;
import org.banfu.store.journal.JournalRecord.HolidaysSaved;
import org.banfu.store.journal.JournalRecord.MovedToBin;
import org.banfu.store.journal.JournalRecord.ProfileSaved;
import org.banfu.store.journal.JournalRecord.ProposalSaved;
import org.banfu.store.journal.JournalRecord.RemovedForGood;
import org.banfu.store.journal.JournalRecord.RevisionNamed;
import org.banfu.store.journal.JournalRecord.TakenFromBin;
import org.banfu.store.journal.JournalRecord.TemplateRemoved;
import org.banfu.store.journal.JournalRecord.TemplateSaved;

/// Makes the changes of the journal in the data file, each in one transaction with its save
/// counter; the same changes give the same file, whether they come from a save or a replay.
public final class ChangeWriter {
  /// The most files that one save may bring: see `attachment.id`.
  public static final int MOST_ATTACHMENTS = 999;

  private static final int BATCH = 200;

  private final Database database;
  private final RevisionTable revisions;
  private final ProposalJson proposals = new ProposalJson();
  private final ProfileJson profiles = new ProfileJson();
  private Derivation rules;

  public ChangeWriter(Database database, Profile profile, WorkingDays workingDays) {
    this.database = database;
    this.revisions = new RevisionTable();
    this.rules = new Derivation(profile, workingDays);
  }

  /// Makes a change that comes from the journal.
  ///
  /// @throws ProblemException if a text in it cannot be read by this program
  public void replay(long counter, JournalRecord change) throws StoreException, ProblemException {
    switch (change) {
      case ProposalSaved saved -> save(counter, saved, proposals.read(saved.json()).getFirst());
      case ProfileSaved saved -> saveProfile(counter, saved, profiles.read(saved.json()));
      case HolidaysSaved saved ->
          saveHolidays(counter, saved.lines().lines().map(Holiday::parse).toList());
      case MovedToBin moved -> bin(counter, moved.id(), Optional.of(moved.at()));
      case TakenFromBin taken -> bin(counter, taken.id(), Optional.empty());
      case TemplateSaved saved ->
          change(counter, connection -> TemplateTable.save(connection, counter, saved));
      case TemplateRemoved removed ->
          change(counter, connection -> TemplateTable.remove(connection, removed.name()));
      case RevisionNamed named -> name(counter, named);
      case RemovedForGood removed ->
          change(
              counter,
              connection -> {
                for (String id : removed.ids()) {
                  remove(connection, id);
                }
              });
    }
  }

  /// Makes a save whose proposal is at hand.
  ///
  /// @param proposal what `saved.json()` says
  public void save(long counter, ProposalSaved saved, Proposal proposal) throws StoreException {
    var row =
        new ProposalTable.Written(
            saved.version(),
            saved.at(),
            Hashes.of(saved.json()),
            Hashes.fingerprint(proposal),
            rules.columns(proposal));
    change(
        counter,
        connection -> {
          Optional<ProposalTable.Current> old = ProposalTable.current(connection, saved.id());
          long item = old.map(ProposalTable.Current::item).orElse(counter);
          if (old.isPresent()) {
            revisions.beforeSave(connection, counter, old.get(), saved);
            ProposalTable.update(connection, item, row, saved.json());
          } else {
            ProposalTable.insert(connection, item, saved.id(), row, saved.json());
          }
          revisions.afterSave(connection, counter, item, saved);
          writePromises(connection, item, proposal);
          MentionTable.write(connection, item, proposal);
          attach(connection, counter, item, saved.attachments(), saved.at());
        });
  }

  /// Makes a save of the profile, and what follows from it: the effective due dates.
  public void saveProfile(long counter, ProfileSaved saved, Profile profile) throws StoreException {
    var next = new Derivation(profile, rules.workingDays());
    change(
        counter,
        connection -> {
          Sql.update(
              connection,
              "MERGE INTO profile (one, sha256, text) VALUES (1, ?, ?)",
              Hashes.of(saved.json()),
              saved.json());
          if (!profile.deadlines().equals(rules.profile().deadlines())) {
            deriveDueDates(connection, next);
          }
        });
    rules = next;
  }

  /// Makes a save of all holidays and make-up days, and what follows from it.
  public void saveHolidays(long counter, List<Holiday> days) throws StoreException {
    var next = new Derivation(rules.profile(), WorkingDays.of(days));
    change(
        counter,
        connection -> {
          HolidayTable.replace(connection, days);
          deriveDueDates(connection, next);
        });
    rules = next;
  }

  private void bin(long counter, String id, Optional<Instant> at) throws StoreException {
    change(counter, connection -> ProposalTable.setDeleted(connection, id, at.orElse(null)));
  }

  private void name(long counter, RevisionNamed named) throws StoreException {
    change(
        counter,
        connection -> {
          Optional<ProposalTable.Current> of = ProposalTable.current(connection, named.id());
          if (of.isPresent()) {
            RevisionNames.set(connection, of.get().item(), named.number(), named.name());
          }
        });
  }

  private static void remove(Connection connection, String id) throws SQLException {
    Optional<ProposalTable.Current> there = ProposalTable.current(connection, id);
    if (there.isPresent()) {
      long item = there.get().item();
      RevisionTable.remove(connection, item);
      for (String table : List.of("attachment", "promise", "mention", "body", "proposal")) {
        Sql.update(connection, "DELETE FROM " + table + " WHERE item = ?", item);
      }
    }
  }

  /// A change on a connection.
  private interface Change {
    void on(Connection connection) throws SQLException;
  }

  private void change(long counter, Change change) throws StoreException {
    database.write(connection -> {
      change.on(connection);
      return Sql.update(connection, "UPDATE archive SET counter = ?", counter);
    });
  }

  private static void writePromises(Connection connection, long item, Proposal proposal)
      throws SQLException {
    Sql.update(connection, "DELETE FROM promise WHERE item = ?", item);
    for (var suggestion : proposal.suggestions()) {
      for (ActionItem action : suggestion.items()) {
        if (action.promisedOn() != null) {
          Sql.update(
              connection,
              "INSERT INTO promise VALUES (?, ?, ?, ?, ?, ?)",
              item,
              action.id(),
              action.stage().name(),
              action.text(),
              action.promisedOn(),
              action.finishedOn());
        }
      }
    }
  }

  private static void attach(
      Connection connection, long counter, long item, List<AttachedFile> files, Instant at)
      throws SQLException {
    long id = counter * (MOST_ATTACHMENTS + 1);
    for (AttachedFile file : files) {
      byte[] content = file.content();
      Sql.update(
          connection,
          "INSERT INTO attachment VALUES (?, ?, ?, ?, ?, ?, ?)",
          id++,
          item,
          file.name(),
          content.length,
          Hashes.of(content),
          at,
          content);
    }
  }

  /// Reads every body, some at a time. A body that cannot be read keeps its date: it is told when
  /// it is opened.
  private void deriveDueDates(Connection connection, Derivation next) throws SQLException {
    List<ProposalTable.Body> bodies = ProposalTable.bodies(connection, 0, BATCH);
    while (!bodies.isEmpty()) {
      for (ProposalTable.Body body : bodies) {
        Optional<Proposal> proposal = read(body);
        if (proposal.isPresent()) {
          ProposalTable.setDue(connection, body.item(), next.columns(proposal.get()).dueOn());
        }
      }
      bodies = ProposalTable.bodies(connection, bodies.getLast().item(), BATCH);
    }
  }

  private Optional<Proposal> read(ProposalTable.Body body) {
    String text = body.text();
    if (text == null || !body.fits()) {
      return Optional.empty();
    }
    try {
      return Optional.of(proposals.read(text).getFirst());
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }
}
