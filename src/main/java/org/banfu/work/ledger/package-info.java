/// The ledger (台账): all proposals of a year in one table, in columns that the clerk chooses.
///
/// Not here: how a table becomes a workbook (`document.sheet`); loading the proposals
/// ([org.banfu.work.LedgerJob]). Start reading at [org.banfu.work.ledger.LedgerColumn].
@NullMarked
package org.banfu.work.ledger;

import org.jspecify.annotations.NullMarked;
