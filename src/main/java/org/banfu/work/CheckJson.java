package org.banfu.work;

import java.util.List;
import org.banfu.proposal.Proposal;
import org.banfu.review.Finding;
import org.banfu.review.Fix;
import org.banfu.text.Messages;
import tools.jackson.core.JsonGenerator;

/// Writes what was found as a JSON array for scripts, one entry a finding; ids and enums as codes,
/// sentences in the language of the messages.
public final class CheckJson {
  private final Messages messages;

  public CheckJson(Messages messages) {
    this.messages = messages;
  }

  /// The findings as a text that ends in a line feed.
  public String write(List<CheckResult> results) {
    return JsonText.write(json -> {
      json.writeStartArray();
      for (CheckResult result : results) {
        result
            .proposal()
            .ifPresent(proposal -> {
              for (Finding finding : result.findings()) {
                write(json, result, proposal, finding);
              }
            });
      }
      json.writeEndArray();
    });
  }

  private void write(JsonGenerator json, CheckResult result, Proposal proposal, Finding finding) {
    json.writeStartObject();
    JsonText.string(json, "number", proposal.number());
    json.writeStringProperty("id", proposal.id());
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("weight", finding.weight().name());
    json.writeStringProperty("field", finding.place().field());
    JsonText.string(json, "element", finding.place().id());
    json.writeObjectPropertyStart("position");
    json.writeNumberProperty("start", finding.start());
    json.writeNumberProperty("end", finding.end());
    json.writeEndObject();
    json.writeStringProperty("text", result.text(finding));
    json.writeStringProperty("message", messages.text(finding.problem()));
    JsonText.string(json, "fix", finding.fix().map(Fix::said).map(messages::text).orElse(null));
    json.writeEndObject();
  }
}
