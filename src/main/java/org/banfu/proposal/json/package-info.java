/// The JSON form of a proposal and of an office's profile, which store, intake and document speak.
///
/// A record's components are its keys, in their order; nothing is derived. Not here: files on disk,
/// the archive. Start reading at [org.banfu.proposal.json.ProposalJson]; [Form] is how a value
/// becomes JSON and back, `*.schema.json` in the resources say the same in JSON Schema.
@NullMarked
package org.banfu.proposal.json;

import org.jspecify.annotations.NullMarked;
