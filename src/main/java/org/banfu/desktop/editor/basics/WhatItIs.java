package org.banfu.desktop.editor.basics;

import java.util.List;
import javafx.scene.layout.Region;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Kind;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;

/// Number, title, council and meeting, tags.
final class WhatItIs {
  private WhatItIs() {}

  static Region build(Desk desk, Fields fields) {
    var lenses = new Lenses(fields);
    return Part.section(
        "basics-what",
        desk.text("basics.what"),
        fields.line(
            "proposal-title",
            fields.lens(
                "title",
                "words.title",
                Proposal::title,
                (proposal, typed) -> proposal.withTitle(typed == null ? "" : typed))),
        Part.row(
            fields.line(
                "proposal-number",
                lenses.typed("number", "words.number", Proposal::number, Proposal::withNumber)),
            fields.oneOf(
                "proposal-kind",
                fields.lens(
                    "kind",
                    "basics.kind",
                    Proposal::kind,
                    (proposal, kind) -> kind == null ? proposal : proposal.withKind(kind)),
                List.of(Kind.values()),
                kind -> desk.text("words.kind." + kind)),
            fields.line(
                "proposal-council",
                lenses.typed("council", "words.council", Proposal::council, Proposal::withCouncil),
                NameKind.COUNCIL),
            fields.number(
                "proposal-term",
                fields.lens("term", "basics.term", Proposal::term, Proposal::withTerm)),
            fields.number(
                "proposal-session",
                fields.lens("session", "basics.session", Proposal::session, Proposal::withSession)),
            fields.number(
                "proposal-year",
                fields.lens("year", "words.year", Proposal::year, Proposal::withYear))),
        fields.chips(
            "proposal-tags",
            lenses.list("tags", "words.tags", Proposal::tags, Proposal::withTags),
            ChipKind.names(),
            NameKind.TAG),
        fields.check(
            "proposal-key-item",
            fields.lens(
                "keyItem",
                "basics.keyItem",
                Proposal::keyItem,
                (proposal, is) -> proposal.withKeyItem(Boolean.TRUE.equals(is)))));
  }
}
