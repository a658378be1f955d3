package org.banfu.trespass.work;

import org.dhatim.fastexcel.Workbook;

/// A spreadsheet by the library itself where only numbers are gathered.
final class WritesASheet {
  final Class<?> workbook = Workbook.class;
}
