package org.banfu.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// A day that does not follow the weekend: off (a public holiday, 放假), or worked to make up for one
/// (调休上班).
public record Holiday(LocalDate date, boolean worked, String name) {
  public Holiday {
    name = name.replaceAll("\\R", " ");
  }

  private static final String SHIPPED = "/org/banfu/proposal/holidays.csv";

  /// The days of the State Council's notices from 2020 on that this program knows.
  public static List<Holiday> shipped() {
    try (InputStream bytes = Holiday.class.getResourceAsStream(SHIPPED)) {
      if (bytes == null) {
        throw new IllegalStateException("not part of this build: " + SHIPPED);
      }
      var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.startsWith("#")).map(Holiday::parse).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(SHIPPED, broken);
    }
  }

  /// A line `date,OFF|WORK,name` of a table of holidays.
  ///
  /// @throws IllegalArgumentException if the line says something else
  public static Holiday parse(String line) {
    String[] cells = line.split(",", 3);
    if (cells.length != 3 || !(cells[1].equals("OFF") || cells[1].equals("WORK"))) {
      throw new IllegalArgumentException(line);
    }
    return new Holiday(LocalDate.parse(cells[0]), cells[1].equals("WORK"), cells[2]);
  }

  /// The line that [#parse] reads.
  public String line() {
    return date + "," + (worked ? "WORK" : "OFF") + "," + name;
  }
}
