package org.banfu;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.banfu.archive.ThisMachine;
import org.banfu.command.Commands;
import org.banfu.command.DataFolder;
import org.banfu.command.LogFiles;
import org.banfu.command.StandardStreams;
import org.banfu.desktop.DesktopFace;
import org.banfu.desktop.Display;
import org.banfu.desktop.calls.Arrival;
import org.banfu.desktop.calls.CallFolder;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.document.TemporaryFolder;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;

/// Starts the program: a command with arguments, a window without; where no window can be shown, a
/// run of the sample.
public final class Banfu {
  private Banfu() {}

  public static void main(String[] arguments) {
    LogFiles.keep(new DataFolder(programFolder(), System.getenv()));
    // JavaFX's own button texts follow the default.
    Locale.setDefault(language(System.getenv(), Locale.getDefault()));
    // Beside the start, which waits for nothing.
    var clearing = CompletableFuture.runAsync(TemporaryFolder::clearAbandoned);
    int code = run(arguments);
    clearing.join();
    System.exit(code);
  }

  /// The language that the person's environment names, also when the system has not installed it:
  /// Java then falls back to English without a word. C.UTF-8 tells how names are written, as our
  /// start scripts set it, and no language.
  static Locale language(Map<String, String> environment, Locale otherwise) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(variable -> environment.getOrDefault(variable, ""))
        .filter(value -> !value.isEmpty() && !value.equals("C.UTF-8"))
        .findFirst()
        .filter(value -> value.startsWith("zh"))
        .map(value -> Locale.SIMPLIFIED_CHINESE)
        .orElse(otherwise);
  }

  private static int run(String[] arguments) {
    var clock = Clock.system(ZoneId.systemDefault());
    boolean isDisplayThere = new Display(System.getenv(), System.getProperty("os.name")).isThere();
    List<Path> files =
        isDisplayThere ? WindowFiles.of(arguments, commands(clock)::knows) : List.of();
    Optional<Locale> asked = Commands.languageAlone(arguments);
    if (arguments.length > 0 && files.isEmpty() && asked.isEmpty()) {
      return commands(clock).run(arguments);
    }
    asked.ifPresent(Locale::setDefault);
    var messages = new Messages(Locale.getDefault());
    try {
      if (!isDisplayThere) {
        throw new ProblemException(Problem.of("desktop.noDisplay"));
      }
      window(files, clock, asked);
      return 0;
    } catch (ProblemException e) {
      return new ScreenlessRun(StandardStreams.out(), StandardStreams.err(), messages, clock)
          .run(e.problem(), System.getProperty("banfu.run.out"));
    }
  }

  /// @param asked the language of this run; else that of the settings
  private static void window(List<Path> files, Clock clock, Optional<Locale> asked)
      throws ProblemException {
    var places = new DataFolder(programFolder(), System.getenv());
    var settings = new SettingsFile(places.settings());
    Settings chosen = settings.read();
    Path folder = places.choose(null, chosen.archive());
    Locale language =
        asked
            .or(() -> Optional.ofNullable(chosen.language()).map(Locale::forLanguageTag))
            .orElse(Locale.getDefault());
    var face = new DesktopFace(folder, settings, clock, language);
    var start =
        new Arrival(CallFolder.of(places.calls(), folder, ThisMachine.name())).arrive(files);
    switch (start) {
      case Arrival.Outcome.HandedOver it -> {}
      case Arrival.Outcome.First it -> {
        try {
          face.run(start, files);
        } finally {
          it.window().close();
        }
      }
      default -> face.run(start, files);
    }
  }

  private static Commands commands(Clock clock) {
    return new Commands(
        StandardStreams.out(),
        StandardStreams.err(),
        Locale.getDefault(),
        clock,
        programFolder(),
        System.getenv());
  }

  /// The folder that holds `bin` and `lib` when run from the distribution, else the working folder.
  private static Path programFolder() {
    try {
      Path place = Path.of(Banfu.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path lib = place.getParent();
      if (place.toString().endsWith(".jar") && lib != null && lib.getParent() != null) {
        return lib.getParent();
      }
    } catch (URISyntaxException e) {
      // A place that has no path is no distribution.
    }
    return Path.of("").toAbsolutePath();
  }
}
