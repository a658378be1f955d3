package org.banfu.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the about page lists is what ships: the dependencies of pom.xml that are not for tests or
/// for compiling, and what they need in turn, each read from the pom beside its jar.
class LibrariesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Set<String> NOT_SHIPPED = Set.of("test", "provided", "system", "import");

  private final Set<String> ships = new TreeSet<>();

  @Test
  void everyLibraryThatShipsIsListed() throws Exception {
    ship(Files.readString(Path.of("pom.xml")).replaceAll("(?s)<build>.*", ""));
    Set<String> listed =
        Build.read().libraries().stream()
            .flatMap(library -> library.artifacts().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(ships, listed);
  }

  @Test
  void versionsAreThoseOfTheClassPath() throws Exception {
    // An IDE may leave the placeholders in; Maven fills them in from these.
    String pom = Files.readString(Path.of("pom.xml"));

    for (Library library : Build.read().libraries()) {
      if (!library.artifacts().isEmpty()) {
        String jar = jar(library.artifacts().getFirst()).orElseThrow().getName();
        assertTrue(
            jar.contains("-" + filled(library.version(), pom)), jar + " " + library.version());
      }
    }
  }

  @Test
  void everyLicenceIsThereToRead() {
    for (Library library : Build.read().libraries()) {
      assertFalse(library.licence().isBlank(), library.name());
      assertTrue(library.licenceText().length() > 500, library.name());
    }
  }

  private void ship(String pom) throws Exception {
    var dependency =
        DEPENDENCY.matcher(
            pom.replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", ""));
    while (dependency.find()) {
      String one = dependency.group(1);
      String bare = one.replaceAll("(?s)<exclusions>.*?</exclusions>", "");
      // Without a version it takes that and its scope from a parent: of ours, only test libraries
      // do.
      boolean needed =
          !value(bare, "version").isEmpty()
              && !NOT_SHIPPED.contains(value(bare, "scope"))
              && !value(bare, "optional").equals("true");
      Optional<File> jar = jar(value(bare, "artifactId"));
      if (needed && jar.isPresent() && ships.add(value(bare, "artifactId"))) {
        if (!one.contains("<exclusions>")) {
          ship(Files.readString(pomBeside(jar.get())).replaceAll("(?s)<build>.*", ""));
        }
      }
    }
  }

  private static Path pomBeside(File jar) {
    String version = jar.getParentFile().getName();
    String artifact = jar.getParentFile().getParentFile().getName();
    return jar.toPath().resolveSibling(artifact + "-" + version + ".pom");
  }

  private static Optional<File> jar(String artifact) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .filter(file -> file.getName().matches(Pattern.quote(artifact) + "-\\d.*\\.jar"))
        .findFirst();
  }

  private static String filled(String version, String pom) {
    return version.startsWith("${")
        ? value(pom, version.substring(2, version.length() - 1))
        : version;
  }

  private static String value(String xml, String element) {
    var found = Pattern.compile("<" + Pattern.quote(element) + ">(.*?)</").matcher(xml);
    return found.find() ? found.group(1).strip() : "";
  }
}
