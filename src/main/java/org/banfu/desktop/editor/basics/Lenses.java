package org.banfu.desktop.editor.basics;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.field.Within;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Extension;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.ReturnRequest;
import org.jspecify.annotations.Nullable;

/// The values of 基本信息 that lie deeper in the proposal, and those that are never null.
final class Lenses {
  static final ChipKind<CoOpinion> CO_UNITS =
      new ChipKind<>(
          CoOpinion::name,
          CoOpinion::named,
          known -> CoOpinion.named(known.name()),
          CoOpinion::withName);

  private final Fields fields;

  Lenses(Fields fields) {
    this.fields = fields;
  }

  /// A text that is null while nothing is stated.
  Lens<String> typed(
      String field,
      String words,
      Function<Proposal, @Nullable String> get,
      BiFunction<Proposal, @Nullable String, Proposal> set) {
    return fields.lens(
        field,
        words,
        get,
        (proposal, typed) -> set.apply(proposal, typed == null || typed.isEmpty() ? null : typed));
  }

  <T> Lens<List<T>> list(
      String field,
      String words,
      Function<Proposal, List<T>> get,
      BiFunction<Proposal, List<T>, Proposal> set) {
    return fields.lens(
        field,
        words,
        get,
        (proposal, next) -> set.apply(proposal, next == null ? List.of() : next));
  }

  Within<Contact> contact() {
    return new Within<>(fields, "contact", Proposal::contact, Proposal::withContact);
  }

  Within<Publication> publication() {
    return new Within<>(fields, "publication", Proposal::publication, Proposal::withPublication);
  }

  /// Without both days there is no extension.
  Within<Extension> extension() {
    var none = new Extension(null, null);
    return new Within<>(
        fields,
        "extension",
        proposal -> proposal.extension() == null ? none : proposal.extension(),
        (proposal, next) -> proposal.withExtension(next.equals(none) ? null : next));
  }

  /// Without day, reason and outcome there is no request.
  Within<ReturnRequest> returning() {
    var none = new ReturnRequest(null, null, null);
    return new Within<>(
        fields,
        "returnRequest",
        proposal -> proposal.returnRequest() == null ? none : proposal.returnRequest(),
        (proposal, next) -> proposal.withReturnRequest(next.equals(none) ? null : next));
  }
}
