package org.banfu.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.KeptTemplate;
import org.banfu.document.Documents;
import org.banfu.document.TemplateCheck;
import org.banfu.document.TemplateMistake;
import org.banfu.document.WholeFile;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.work.OfficeTemplates;
import org.banfu.work.TemplateJson;
import org.jspecify.annotations.Nullable;

/// `banfu template`: which templates the documents are written with, and how to change that.
/// `list`, `save` and `check` only read, so they work beside a window that is open.
final class TemplateCommand {
  private final Console console;

  TemplateCommand(Console console) {
    this.console = console;
  }

  /// A line for each kind of document: its code, its name, its template.
  int list(@Nullable Path data) throws ProblemException {
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      Map<String, KeptTemplate> kept = new LinkedHashMap<>();
      archive.templates().forEach(template -> kept.put(template.name(), template));
      for (DocumentKind kind : Documents.templated()) {
        String chosen = archive.profile().templates().get(kind);
        String said =
            chosen == null
                ? console.text("command.template.builtIn")
                : described(chosen, kept.get(chosen));
        console.result(kind + "\t" + new DocumentNames(console.messages()).of(kind) + "\t" + said);
      }
      return ExitCode.DONE;
    }
  }

  private String described(String name, @Nullable KeptTemplate kept) {
    if (kept == null) {
      return console.text("command.template.missing", name);
    }
    LocalDate day = LocalDate.ofInstant(kept.savedAt(), console.clock().getZone());
    return console.text("command.template.own", name, Math.ceilDiv(kept.size(), 1024), day);
  }

  /// Saves the built-in template, or the one that is used; never over a file that is there.
  int save(@Nullable Path data, DocumentKind kind, boolean own, Path file) throws ProblemException {
    if (!isTemplated(kind)) {
      return ExitCode.USAGE;
    }
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      byte[] docx = OfficeTemplates.saved(archive, kind, own);
      Path written = WholeFile.write(file, WholeFile.Existing.NUMBER, out -> out.write(docx));
      console.result(written.toString());
      return ExitCode.DONE;
    }
  }

  /// A line for each mistake; none if it can be used.
  int check(Path file, boolean json) throws ProblemException {
    TemplateCheck check = OfficeTemplates.read(file).check();
    if (json) {
      console.out().print(TemplateJson.write(check, console.messages()));
    } else {
      for (TemplateMistake mistake : check.mistakes()) {
        console.result(mistake.text(console.messages()));
      }
      tell(check);
    }
    return check.mistakes().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void tellName(String wanted, String name, OfficeTemplates.Existing existing) {
    if (!name.equals(wanted)) {
      boolean isAsked = existing == OfficeTemplates.Existing.REPLACED;
      console.tell(
          isAsked ? "command.template.usedElsewhere" : "command.template.numbered", wanted, name);
    }
  }

  private void tellNotes(TemplateCheck check) {
    check.notes().forEach(note -> console.tellLine(note.text(console.messages())));
  }

  private void tell(TemplateCheck check) {
    tellNotes(check);
    if (check.mistakes().isEmpty()) {
      console.tell("command.template.sound", check.name());
    } else {
      console.tell("command.template.mistakes", check.name(), check.mistakes().size());
    }
  }

  /// Writes documents of a kind with a template from now on.
  int use(
      @Nullable Path data,
      DocumentKind kind,
      boolean builtIn,
      @Nullable Path file,
      OfficeTemplates.Existing existing)
      throws ProblemException {
    if (builtIn == (file != null)) {
      console.tell("command.template.fileOrBuiltIn");
      return ExitCode.USAGE;
    }
    if (!isTemplated(kind)) {
      return ExitCode.USAGE;
    }
    OfficeTemplates.Candidate candidate = file == null ? null : OfficeTemplates.read(file);
    if (candidate != null && !candidate.check().mistakes().isEmpty()) {
      for (TemplateMistake mistake : candidate.check().mistakes()) {
        console.tellLine(mistake.text(console.messages()));
      }
      tell(candidate.check());
      return ExitCode.REFUSED;
    }
    try (Archive archive = Archive.open(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      String name =
          candidate == null
              ? null
              : OfficeTemplates.keep(archive, archive.profile(), kind, candidate, existing);
      archive.saveProfile(OfficeTemplates.choosing(archive.profile(), kind, name));
      String called = new DocumentNames(console.messages()).of(kind);
      if (name == null) {
        console.tell("command.template.backToBuiltIn", called);
      } else {
        if (candidate != null) {
          tellNotes(candidate.check());
          tellName(candidate.name(), name, existing);
        }
        console.tell("command.template.used", called, name);
      }
      return ExitCode.DONE;
    }
  }

  private boolean isTemplated(DocumentKind kind) {
    if (Documents.templated().contains(kind)) {
      return true;
    }
    console.tell("command.template.noTemplate", new DocumentNames(console.messages()).of(kind));
    return false;
  }
}
