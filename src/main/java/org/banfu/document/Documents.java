package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.json.ProposalJson;
import org.jspecify.annotations.Nullable;

/// Writes documents in memory; safe for any number of threads. Equal proposals, profiles and
/// templates give equal bytes; only a reminder depends on the day as well.
public final class Documents {
  /// An archive has one profile; this bounds a process that goes through many.
  private static final int MOST_PLANS = 16;

  private final Supplier<LocalDate> today;
  private final Map<Key, Template> templates;
  private final Map<String, Template> own;
  private final KeptTemplates kept;
  private final KeptDays days;
  private final @Nullable Template only;
  private final Machine machine;

  private record Key(ShippedTemplate shipped, Map<String, List<String>> fonts) {}

  /// Made when the first JSON is written; letters need not wait for it.
  private static final class Json {
    static final ProposalJson FORM = new ProposalJson();
  }

  public Documents() {
    // Asked for when a reminder is written: finding the zone takes as long as half a letter.
    this(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  /// @param clock says what is late in a reminder, and when that is written
  public Documents(Clock clock) {
    this(() -> LocalDate.now(clock));
  }

  private Documents(Supplier<LocalDate> today) {
    this(
        today,
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>(),
        KeptTemplates.NONE,
        KeptDays.SHIPPED,
        /* only= */ null,
        new Machine());
  }

  private Documents(
      Supplier<LocalDate> today,
      Map<Key, Template> templates,
      Map<String, Template> own,
      KeptTemplates kept,
      KeptDays days,
      @Nullable Template only,
      Machine machine) {
    this.machine = machine;
    this.today = today;
    this.templates = templates;
    this.own = own;
    this.kept = kept;
    this.days = days;
    this.only = only;
  }

  /// The same, with the office's own templates where its profile chooses one.
  public Documents with(KeptTemplates office) {
    return new Documents(today, templates, own, office, days, only, machine);
  }

  /// The same, with the office's own holidays: what is late depends on them.
  public Documents on(KeptDays office) {
    return new Documents(today, templates, own, kept, office, only, machine);
  }

  /// The same, but each document is written with this template, whatever the profile chooses.
  public Documents always(Template template) {
    return new Documents(today, templates, own, kept, days, template, machine);
  }

  /// The same, with fonts that others use as well, so that they are looked through once.
  public Documents on(Machine shared) {
    return new Documents(today, templates, own, kept, days, only, shared);
  }

  /// What is known of this machine's fonts.
  public Machine machine() {
    return machine;
  }

  /// The kinds that can be written.
  public Set<DocumentKind> kinds() {
    Set<DocumentKind> kinds = EnumSet.of(DocumentKind.JSON);
    kinds.addAll(BuiltIn.KINDS);
    return kinds;
  }

  /// The kinds that are written with a template.
  public static Set<DocumentKind> templated() {
    return BuiltIn.KINDS;
  }

  /// A document of this kind, from the template that the profile chooses for it.
  ///
  /// @throws ProblemException `document.unknownKind` if the kind cannot be written, and as
  ///   [#template] if its template cannot be used: nothing else takes its place
  public Rendered render(DocumentKind kind, Proposal proposal, Profile profile)
      throws ProblemException {
    if (kind == DocumentKind.JSON) {
      byte[] content = Json.FORM.write(List.of(proposal)).getBytes(StandardCharsets.UTF_8);
      return new Rendered(FileNames.of(kind, proposal), content, List.of());
    }
    return render(kind, proposal, profile, template(kind, profile));
  }

  /// What this kind of document shows of the proposal; whoever prints one must print this.
  ///
  /// @throws ProblemException `document.*` if this proposal has no document of the kind
  Subject subject(DocumentKind kind, Proposal proposal, Profile profile) throws ProblemException {
    Subject subject = shown(kind, proposal, profile);
    int wrong = new Sentences(profile).problems().size();
    return wrong == 0 ? subject : subject.noting(Problem.of("document.sentencesNotUsed", wrong));
  }

  private Subject shown(DocumentKind kind, Proposal proposal, Profile profile)
      throws ProblemException {
    return switch (kind) {
      case CO_OPINION -> OwnPart.of(proposal, profile);
      case FEEDBACK_FORM -> new Subject(FeedbackForm.titled(proposal, profile), profile, List.of());
      case PUBLIC_COPY -> PublicText.of(proposal, profile);
      case REMINDER -> new LateOpinions(today.get(), days.now()).of(proposal, profile);
      default -> new Subject(proposal, profile, List.of());
    };
  }

  /// A document of this kind, from the given template.
  ///
  /// @throws ProblemException `document.*` if this proposal has no document of the kind
  public Rendered render(DocumentKind kind, Proposal proposal, Profile profile, Template template)
      throws ProblemException {
    Subject subject = subject(kind, proposal, profile);
    TemplatePlan.Filling filling =
        template
            .plan()
            .fill(Focus.on(subject.proposal(), subject.profile()))
            .orRefused(FileNames.of(kind, subject.proposal()));
    var notes = new ArrayList<>(subject.notes());
    if (!proposal.unsorted().isEmpty()) {
      notes.add(Problem.of("document.unsortedLeftOut", proposal.unsorted().size()));
    }
    if (filling.leftOut() > 0) {
      notes.add(Problem.of("document.charactersLeftOut", filling.leftOut()));
    }
    notes.addAll(Missing.notes(kind, proposal, profile));
    String name = FileNames.of(kind, subject.proposal());
    return new Rendered(
        name,
        filling.docx(),
        notes,
        () -> FontCheck.notes(machine, name, template.plan(), filling));
  }

  /// The template that a document of this kind is written with.
  ///
  /// @throws ProblemException `document.unknownKind` if there is none; `archive.noTemplate`,
  ///   `archive.damagedTemplate` or `document.template…` if the office's own cannot be used
  public Template template(DocumentKind kind, Profile profile) throws ProblemException {
    if (only != null) {
      return only;
    }
    String chosen = profile.templates().get(kind);
    return chosen == null ? builtIn(kind, profile) : own(chosen);
  }

  private Template own(String name) throws ProblemException {
    KeptTemplates.Kept found = kept.find(name);
    Template known = own.get(found.sha256());
    if (known == null) {
      if (own.size() >= MOST_PLANS) {
        own.clear();
      }
      known = Template.read(name, found.content().read());
      own.put(found.sha256(), known);
    }
    return known;
  }

  /// The built-in template of a kind, with the profile's fonts.
  ///
  /// @throws ProblemException `document.unknownKind` if there is none
  public Template builtIn(DocumentKind kind, Profile profile) throws ProblemException {
    if (!BuiltIn.KINDS.contains(kind)) {
      throw new ProblemException(Problem.of("document.unknownKind", kind));
    }
    ShippedTemplate shipped = BuiltIn.of(kind, profile);
    if (templates.size() >= MOST_PLANS) {
      templates.clear();
    }
    return templates.computeIfAbsent(
        new Key(shipped, profile.fonts()), key -> Template.builtIn(shipped, profile));
  }
}
