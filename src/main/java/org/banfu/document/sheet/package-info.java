/// Spreadsheets (XLSX) of plain tables: a head that stays, a filter, typed cells, a row of totals.
///
/// Not here: what stands in the tables, which those who have the numbers say; Word documents (the
/// room around). Start reading at [org.banfu.document.sheet.Sheets].
@NullMarked
package org.banfu.document.sheet;

import org.jspecify.annotations.NullMarked;
