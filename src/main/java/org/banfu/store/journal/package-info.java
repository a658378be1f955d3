/// The journal: what was saved since the last verified backup, record by record, forced to disk
/// before a save is acknowledged. H2 alone loses acknowledged commits; with this nothing is lost.
///
/// Not here: H2, what a record means for the tables, the decision when to back up. Start reading at
/// [org.banfu.store.journal.Journal]; the bytes stand in `JournalHeader` and `RecordFrame`.
@NullMarked
package org.banfu.store.journal;

import org.jspecify.annotations.NullMarked;
