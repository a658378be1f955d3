package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One suggestion (意见建议) with its reply (办理答复) and action items.
///
/// @param heading without a number of its own; numbers follow from the position
/// @param request what the proposal asks, as it was typed
/// @param unit the unit responsible for it, if only one is
/// @param sourceNumber the number the source gave it, such as 第四项建议
@RecordBuilder
public record Suggestion(
    String id,
    String heading,
    String request,
    String reply,
    @Nullable String unit,
    List<ActionItem> items,
    @Nullable String remark,
    @Nullable String sourceNumber)
    implements SuggestionBuilder.With {

  public Suggestion {
    items = List.copyOf(items);
  }

  /// A suggestion with a new random id and nothing but heading and reply.
  public static Suggestion of(String heading, String reply) {
    return new Suggestion(
        UUID.randomUUID().toString(), heading, "", reply, null, List.of(), null, null);
  }

  /// The items at this stage, in order.
  public List<ActionItem> items(Stage stage) {
    return items.stream().filter(item -> item.stage() == stage).toList();
  }
}
