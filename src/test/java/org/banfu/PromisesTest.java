package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/// `docs/promises.md` names for each promise tests that are there.
class PromisesTest {
  private static final Path PAGE = Path.of("docs/promises.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final int PROMISES = 11;

  /// A line of the table: its number, and what shows it.
  private static final Pattern LINE = Pattern.compile("^\\| (\\d+)([a-z]?) \\|[^|]*\\|([^|]*)\\|");

  /// `SomeTest`, `SomeTest.method`, or `.method` of the class named before it.
  private static final Pattern NAME =
      Pattern.compile("`(?:([A-Z]\\w*Test)(?:\\.(\\w+))?|\\.(\\w+))`");

  @Test
  void everyPromiseHasALineAndEveryLineATest() throws Exception {
    var promises = new TreeSet<Integer>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher found = LINE.matcher(line);
      if (found.find()) {
        promises.add(Integer.parseInt(found.group(1)));
        assertTrue(NAME.matcher(found.group(3)).find(), line);
      }
    }

    assertEquals(IntStream.rangeClosed(1, PROMISES).boxed().toList(), List.copyOf(promises));
  }

  @Test
  void everyTestThatIsNamedIsThere() throws Exception {
    var missing = new ArrayList<String>();
    int named = 0;
    for (String line : Files.readAllLines(PAGE)) {
      String last = "";
      Matcher name = NAME.matcher(line);
      while (name.find()) {
        named++;
        last = name.group(1) == null ? last : name.group(1);
        String method = name.group(2) == null ? name.group(3) : name.group(2);
        if (!isThere(last, method)) {
          missing.add(last + "." + method);
        }
      }
    }

    assertEquals(List.of(), missing);
    assertTrue(named > 100, "named: " + named);
  }

  private static boolean isThere(String simpleName, String method) throws Exception {
    for (Class<?> test : classes(simpleName)) {
      if (Arrays.stream(test.getDeclaredMethods())
          .anyMatch(it -> isTest(it) && (method == null || it.getName().equals(method)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTest(Method method) {
    return AnnotationSupport.isAnnotated(method, Testable.class);
  }

  private static List<Class<?>> classes(String simpleName) throws Exception {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(TESTS)) {
      sources = files.filter(file -> file.endsWith(simpleName + ".java")).toList();
    }
    var classes = new ArrayList<Class<?>>();
    for (Path source : sources) {
      String name = TESTS.relativize(source).toString().replaceAll("\\.java$", "");
      classes.add(Class.forName(name.replaceAll("[/\\\\]", ".")));
    }
    return classes;
  }
}
