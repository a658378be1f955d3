package org.banfu.document.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The faces at hand, and which of them stands in for one that is not. Immutable, for any thread.
public final class Fonts {
  private static final String SHIPPED = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  private final Map<String, List<FontFace>> families;
  private final List<FontFace> standIns;

  private Fonts(Collection<FontFace> faces) {
    Map<String, List<FontFace>> byName = new HashMap<>();
    for (FontFace face : faces) {
      Set<String> names = new LinkedHashSet<>(face.families());
      names.add(face.fullName());
      for (String name : names) {
        byName.computeIfAbsent(key(name), k -> new ArrayList<>()).add(face);
      }
    }
    byName.replaceAll((name, all) -> List.copyOf(all));
    this.families = Map.copyOf(byName);
    this.standIns = standIns(faces);
  }

  /// The fonts of this machine, and the one that comes along. Reads the head of every font file:
  /// slow the first time, so call it in the background and keep it.
  public static Fonts ofSystem() {
    return of(FontFolders.of(System::getProperty, System.getenv()));
  }

  /// The fonts below these folders, and the one that comes along.
  public static Fonts of(List<Path> folders) {
    List<FontFace> faces = new ArrayList<>();
    FontFolders.files(folders)
        .forEach(file -> faces.addAll(FontFace.in(new FontSource.File(file))));
    if (Fonts.class.getResource(SHIPPED) != null) {
      faces.addAll(FontFace.in(new FontSource.Resource(SHIPPED)));
    }
    return new Fonts(faces);
  }

  private List<FontFace> standIns(Collection<FontFace> faces) {
    Set<FontFace> best = new LinkedHashSet<>();
    StandIns.ANY.forEach(name -> find(name, false).ifPresent(best::add));
    faces.stream().filter(face -> face.has('的') && !face.isBold()).forEach(best::add);
    // For a character that no Chinese font has.
    faces.stream().filter(face -> !face.isBold() && !face.isItalic()).forEach(best::add);
    return List.copyOf(best);
  }

  /// The face of exactly this name.
  public Optional<FontFace> find(String family, boolean bold) {
    List<FontFace> faces = families.getOrDefault(key(family), List.of());
    return faces.stream()
        .filter(face -> !face.isItalic())
        .min((a, b) -> Integer.compare(distance(a, bold), distance(b, bold)))
        .or(() -> faces.stream().findFirst());
  }

  private static int distance(FontFace face, boolean bold) {
    return Math.abs(face.weight() - (bold ? 700 : 400));
  }

  /// The face for a name that a document gives: itself, else the document's alternatives, else what
  /// looks most like it, else any Chinese one.
  ///
  /// @param alternatives the document's own, best first
  public Optional<FontFace> choose(String family, Collection<String> alternatives, boolean bold) {
    List<String> names = new ArrayList<>();
    names.add(family);
    names.addAll(alternatives);
    names.addAll(StandIns.of(family));
    return names.stream()
        .flatMap(name -> find(name, bold).stream())
        .findFirst()
        .or(() -> standIns.stream().findFirst());
  }

  /// The first face that has this character.
  public Optional<FontFace> withCharacter(int point) {
    return standIns.stream().filter(face -> face.has(point)).findFirst();
  }

  /// The first face that has this character and may go out inside a document.
  public Optional<FontFace> embeddable(int point) {
    return standIns.stream().filter(face -> face.has(point) && face.mayBeEmbedded()).findFirst();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
