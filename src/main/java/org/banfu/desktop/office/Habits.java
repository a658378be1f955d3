package org.banfu.desktop.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banfu.proposal.Council;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.json.Sample;
import org.banfu.proposal.json.ShippedHabits;

/// The shipped habits and the proposal that shows their sentences, read once in the background.
///
/// @param shipped what each place does
/// @param sample the invented proposal
record Habits(Map<ShippedHabits, Profile> shipped, Sample sample) {
  Habits {
    shipped = Collections.unmodifiableMap(new EnumMap<>(shipped));
  }

  static Habits read() {
    var shipped = new EnumMap<ShippedHabits, Profile>(ShippedHabits.class);
    for (ShippedHabits place : ShippedHabits.values()) {
      shipped.put(place, place.profile());
    }
    return new Habits(shipped, new Sample());
  }

  Profile of(ShippedHabits place) {
    return shipped.getOrDefault(place, place.profile());
  }

  /// Whether this office does as one of the places does, so that nothing of its own is lost.
  boolean isShipped(Profile office) {
    return shipped.values().stream().anyMatch(place -> office.withHabitsOf(place).equals(office));
  }

  /// What would become another, as codes of the settings' words.
  static List<String> changes(Profile office, Profile place) {
    var changes = new ArrayList<String>();
    add(changes, "office.reply", office.reply().equals(place.reply()));
    add(changes, "office.letterFormat", office.letterFormat().equals(place.letterFormat()));
    add(changes, "office.seal", office.seal() == place.seal());
    add(changes, "office.workListBehind", office.workListBehind() == place.workListBehind());
    add(changes, "office.categories", office.categories().equals(place.categories()));
    add(changes, "office.categoryMark", office.categoryMark().equals(place.categoryMark()));
    add(changes, "office.headings", office.workListHeadings().equals(place.workListHeadings()));
    add(changes, "office.sentences", office.sentences().equals(place.sentences()));
    return List.copyOf(changes);
  }

  private static void add(List<String> changes, String code, boolean isSame) {
    if (!isSame) {
      changes.add(code);
    }
  }

  /// The sample as a proposal of this kind and in this role that the office answers.
  Proposal sample(Kind kind, Role role, Profile office) {
    Proposal unwritten = sample.unwritten(kind);
    String council =
        office.councils().stream()
            .filter(one -> one.kind() == kind && !one.name().isBlank())
            .map(Council::name)
            .findFirst()
            .orElse(unwritten.council());
    return unwritten
        .withRole(role)
        .withCouncil(council)
        .withIssuer(office.issuer() == null ? unwritten.issuer() : office.issuer())
        .withFilingUnit(office.filingUnit() == null ? unwritten.filingUnit() : office.filingUnit())
        .withContact(office.contact().name() == null ? unwritten.contact() : office.contact())
        .withCategory(
            office.categories().isEmpty()
                ? unwritten.category()
                : office.categories().getFirst().code());
  }
}
