package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final ImportReport REPORT =
      new ImportReport(
          List.of(
              new FileResult(
                  Path.of("folder/复函.docx"), Outcome.ADDED, "0009", "id-1", null, List.of()),
              new FileResult(
                  Path.of("a \"b\".txt"),
                  Outcome.SKIPPED,
                  null,
                  "id-1",
                  Problem.of("work.duplicate"),
                  List.of(Problem.of("work.gone")))),
          false);

  @Test
  void reasonsAndDoubtsAreSentences() {
    assertEquals(
        """
        {
          "format": "banfu-report",
          "version": 1,
          "files": [
            {
              "file": "folder/复函.docx",
              "outcome": "ADDED",
              "number": "0009",
              "id": "id-1",
              "reason": null,
              "doubts": []
            },
            {
              "file": "a \\"b\\".txt",
              "outcome": "SKIPPED",
              "number": null,
              "id": "id-1",
              "reason": "in the archive already, not changed",
              "doubts": [
                "No longer in the archive; nothing was written for it"
              ]
            }
          ]
        }
        """,
        new ReportJson(new Messages(Locale.ENGLISH)).write(REPORT));
  }

  @Test
  void sentencesAreInTheLanguageOfTheMessages() {
    String json = new ReportJson(new Messages(Locale.CHINESE)).write(REPORT);

    assertEquals(true, json.contains("\"reason\": \"档案中已有，未改动\""), json);
  }

  @Test
  void anEmptyReportHasNoFiles() {
    assertEquals(
        """
        {
          "format": "banfu-report",
          "version": 1,
          "files": []
        }
        """,
        new ReportJson(new Messages(Locale.ENGLISH)).write(new ImportReport(List.of(), false)));
  }
}
