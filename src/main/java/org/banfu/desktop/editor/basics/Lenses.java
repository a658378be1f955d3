package org.banfu.desktop.editor.basics;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Extension;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.ReturnRequest;
import org.jspecify.annotations.Nullable;

/// The values of 基本信息 that lie deeper in the proposal, and those that are never null.
final class Lenses {
  static final ChipKind<Proposer> PROPOSERS =
      new ChipKind<>(
          Proposer::name,
          Proposer::named,
          known -> new Proposer(known.name(), known.group(), known.phone()),
          Proposer::withName);

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

  Lens<String> contact(
      String field,
      String words,
      Function<Contact, @Nullable String> get,
      BiFunction<Contact, @Nullable String, Contact> set) {
    return typed(
        "contact." + field,
        words,
        proposal -> get.apply(proposal.contact()),
        (proposal, typed) -> proposal.withContact(set.apply(proposal.contact(), typed)));
  }

  <T> Lens<T> publication(
      String field,
      String words,
      Function<Publication, @Nullable T> get,
      BiFunction<Publication, @Nullable T, Publication> set) {
    return fields.lens(
        "publication." + field,
        words,
        proposal -> get.apply(proposal.publication()),
        (proposal, next) ->
            proposal.withPublication(
                set.apply(
                    proposal.publication(),
                    next instanceof String it && it.isEmpty() ? null : next)));
  }

  /// Without both days there is no extension.
  <T> Lens<T> extension(
      String field,
      String words,
      Function<Extension, @Nullable T> get,
      BiFunction<Extension, @Nullable T, Extension> set) {
    var none = new Extension(null, null);
    return fields.lens(
        "extension." + field,
        words,
        proposal -> get.apply(proposal.extension() == null ? none : proposal.extension()),
        (proposal, next) -> {
          Extension before = proposal.extension() == null ? none : proposal.extension();
          Extension after = set.apply(before, next);
          return proposal.withExtension(after.equals(none) ? null : after);
        });
  }

  /// Without day, reason and outcome there is no request.
  <T> Lens<T> returning(
      String field,
      String words,
      Function<ReturnRequest, @Nullable T> get,
      BiFunction<ReturnRequest, @Nullable T, ReturnRequest> set) {
    var none = new ReturnRequest(null, null, null);
    return fields.lens(
        "returnRequest." + field,
        words,
        proposal -> get.apply(proposal.returnRequest() == null ? none : proposal.returnRequest()),
        (proposal, next) -> {
          ReturnRequest before = proposal.returnRequest() == null ? none : proposal.returnRequest();
          ReturnRequest after =
              set.apply(before, next instanceof String it && it.isEmpty() ? null : next);
          return proposal.withReturnRequest(after.equals(none) ? null : after);
        });
  }
}
