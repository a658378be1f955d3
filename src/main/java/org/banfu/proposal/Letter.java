package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The letter that answers: everything around the suggestions.
///
/// A null text means the office's sentence for this kind and role ([Sentences]).
///
/// @param docNumber 发文字号, such as 云府函〔2023〕27号
/// @param opening everything between the salutation and the first heading; paragraphs end in LF
/// @param process 办理过程及其他需要说明的情况
@RecordBuilder
public record Letter(
    @Nullable DocumentKind document,
    @Nullable String docNumber,
    @Nullable String signer,
    @Nullable String title,
    @Nullable String salutation,
    @Nullable String opening,
    @Nullable String closing,
    @Nullable String process,
    @Nullable LocalDate date,
    List<String> copies,
    List<String> attachments,
    List<String> addressees)
    implements LetterBuilder.With {
  /// A letter of which nothing is stated.
  public static final Letter EMPTY =
      new Letter(
          null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of());

  public Letter {
    copies = List.copyOf(copies);
    attachments = List.copyOf(attachments);
    addressees = List.copyOf(addressees);
  }
}
