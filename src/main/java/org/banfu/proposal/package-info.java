/// The model: what an office keeps of a proposal, as immutable records, and the rules that need
/// nothing else (numbering, deadlines, states, the sentences of a letter).
///
/// Not here: storage, files, screens, parsing. Nothing but compile-time annotations is imported.
/// Start reading at [org.banfu.proposal.Proposal], then [org.banfu.proposal.Life] and
/// [org.banfu.proposal.Sentences]; `proposal.json` next door is its file form.
@NullMarked
package org.banfu.proposal;

import org.jspecify.annotations.NullMarked;
