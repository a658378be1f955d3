package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;

/// Every placeholder with its meaning and what it says of a proposal now.
public final class TemplateFields {
  private static final String ENGLISH = "org/banfu/document/placeholders";

  private TemplateFields() {}

  /// In the order of `docs/placeholders.md`. What stands within suggestions says the first of them,
  /// what stands within the items of a work list its first item.
  ///
  /// @param language Chinese, or else English
  public static List<TemplateField> of(Proposal proposal, Profile profile, Locale language) {
    Focus whole = Focus.on(proposal, profile);
    Focus suggestion = whole.suggestions().stream().findFirst().orElse(whole);
    Focus item =
        Stream.of(Stage.values())
            .flatMap(stage -> whole.suggestions().stream().flatMap(s -> s.items(stage).stream()))
            .findFirst()
            .orElse(suggestion);
    List<TemplateField> fields = new ArrayList<>();
    for (Placeholder field : Placeholders.inOrder()) {
      boolean isOfItem = field.within().stream().anyMatch(SuggestionFields.ITEMS::contains);
      Focus focus = isOfItem ? item : field.within().isEmpty() ? whole : suggestion;
      String name = field.name();
      fields.add(
          new TemplateField(
              name,
              field.isList() ? "{{#" + name + "}}{{/" + name + "}}" : "{{" + name + "}}",
              meaning(field, language),
              field.within(),
              field.value(focus).replace(PlanWriter.LINE_BREAK, '\n')));
    }
    return List.copyOf(fields);
  }

  private static String meaning(Placeholder field, Locale language) {
    return language.getLanguage().equals("zh")
        ? field.meaning()
        : ResourceBundle.getBundle(
                ENGLISH,
                Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString(field.name());
  }
}
