package org.banfu.desktop.editor.basics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.DeadlineRule;
import org.banfu.proposal.DeadlineRule.What;
import org.banfu.proposal.Deadlines;
import org.banfu.proposal.Extension;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// The dates, and beside them what falls due by the rules of the office.
final class WhenDue {
  private final Desk desk;
  private final Fields fields;
  private final Label reply = Part.note("due-by-rule");
  private final Label others = Part.note("due-others");

  WhenDue(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
  }

  Region build() {
    var lenses = new Lenses(fields);
    fields.binder().follow(this::show);
    return Part.section(
        "basics-dates",
        desk.text("basics.dates"),
        Part.row(
            fields.date(
                "proposal-assigned-on",
                date(
                    "assignedOn",
                    "words.assignedOn",
                    Proposal::assignedOn,
                    Proposal::withAssignedOn)),
            fields.date(
                "proposal-received-on",
                date(
                    "receivedOn",
                    "words.receivedOn",
                    Proposal::receivedOn,
                    Proposal::withReceivedOn)),
            fields.date(
                "proposal-due-on",
                date("dueOn", "words.dueOn", Proposal::dueOn, Proposal::withDueOn)),
            fields.date(
                "proposal-replied-on",
                date(
                    "repliedOn", "words.repliedOn", Proposal::repliedOn, Proposal::withRepliedOn))),
        reply,
        Part.row(
            fields.date(
                "extension-until",
                lenses
                    .extension()
                    .lens(
                        "until", "basics.extension.until", Extension::until, Extension::withUntil)),
            fields.date(
                "extension-consent",
                lenses
                    .extension()
                    .lens(
                        "consent",
                        "basics.extension.consent",
                        Extension::consent,
                        Extension::withConsent))),
        others);
  }

  private Lens<LocalDate> date(
      String field,
      String words,
      Function<Proposal, @Nullable LocalDate> get,
      BiFunction<Proposal, @Nullable LocalDate, Proposal> set) {
    return fields.lens(field, words, get, set);
  }

  private void show(Proposal proposal) {
    desk.session()
        .opened()
        .ifPresent(archive -> {
          reply.setText(reply(proposal, archive));
          others.setText(others(proposal, archive));
        });
  }

  /// What would hold if nothing was typed: 按规则：2024-06-20（交办后 3 个月）.
  private String reply(Proposal proposal, ArchiveView archive) {
    Profile profile = archive.profile();
    Proposal untyped = proposal.withDueOn(null);
    Extension extension = proposal.extension();
    Optional<LocalDate> due = Deadlines.replyDue(untyped, profile, archive.workingDays());
    boolean isExtended = extension != null && extension.consent() != null;
    boolean isAgain =
        proposal.history().stream().anyMatch(change -> change.state() == State.REOPENED);
    What what = What.REPLY;
    if (isExtended) {
      what = What.REPLY_EXTENDED;
    } else if (isAgain) {
      what = What.REDO;
    } else if (proposal.role() == Role.CO) {
      what = What.CO_OPINION;
    }
    String why =
        isExtended && extension != null && extension.until() != null
            ? desk.text("basics.due.extended")
            : rule(what, profile);
    return due.map(day -> desk.text("basics.due.byRule", day.toString(), why))
        .orElseGet(() -> desk.text("basics.due.none"));
  }

  private String rule(What what, Profile profile) {
    return profile.deadlines().stream()
        .filter(one -> one.what() == what)
        .findFirst()
        .map(this::words)
        .orElse("");
  }

  private String words(DeadlineRule rule) {
    return desk.text(
        "basics.due.rule",
        desk.text("basics.due.from." + rule.from()),
        rule.count(),
        desk.text("basics.due.unit." + rule.unit()));
  }

  private String others(Proposal proposal, ArchiveView archive) {
    Profile profile = archive.profile();
    var days = archive.workingDays();
    return Stream.of(
            line("basics.due.return", Deadlines.returnDue(proposal, profile, days)),
            line("basics.due.contact", Deadlines.firstContactDue(proposal, profile, days)),
            line("basics.due.limit", Deadlines.extensionLimit(proposal, profile, days)),
            line("basics.due.publication", Deadlines.publicationDue(proposal, profile, days)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private Optional<String> line(String code, Optional<LocalDate> day) {
    return day.map(it -> desk.text(code, it.toString()));
  }
}
