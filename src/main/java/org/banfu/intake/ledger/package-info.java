/// Reads ledgers (台账): workbooks in which each row is a proposal. The columns are known by what
/// stands at their heads, by what the clerk said of them before, and by nothing else.
///
/// Not here: letters. Start reading at [org.banfu.intake.ledger.LedgerReader].
@NullMarked
package org.banfu.intake.ledger;

import org.jspecify.annotations.NullMarked;
