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
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The faces at hand, and which of them stands in for one that is not. For any thread.
public final class Fonts {
  private static final String SHIPPED = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final String SHIPPED_NAME = "noto sans sc";

  private final Map<String, List<FontFace>> families;
  private final List<FontFace> chinese;
  private final List<FontFace> others;
  private final Shipped shipped = new Shipped();

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
    Set<FontFace> best = new LinkedHashSet<>();
    StandIns.ANY.forEach(name -> best.addAll(nearest(byName.get(key(name)), false)));
    faces.stream().filter(face -> face.has('的') && !face.isBold()).forEach(best::add);
    this.chinese = List.copyOf(best);
    this.others =
        faces.stream()
            .filter(face -> !best.contains(face) && !face.isBold() && !face.isItalic())
            .toList();
  }

  /// The font that comes along, unpacked when it is first needed: that takes as long as a look
  /// through all others.
  private static final class Shipped {
    private @Nullable List<FontFace> known;

    synchronized List<FontFace> faces() {
      List<FontFace> faces = known;
      if (faces == null) {
        faces =
            Fonts.class.getResource(SHIPPED) == null
                ? List.of()
                : FontFace.in(new FontSource.Resource(SHIPPED));
        known = faces;
      }
      return faces;
    }
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
    return new Fonts(faces);
  }

  /// What stands in when nothing looks alike, best first: Chinese ones, the one that comes along,
  /// and for a character that none of these has, any other.
  private Stream<FontFace> standIns() {
    return Stream.<Supplier<List<FontFace>>>of(() -> chinese, shipped::faces, () -> others)
        .flatMap(faces -> faces.get().stream());
  }

  /// The face of exactly this name.
  public Optional<FontFace> find(String family, boolean bold) {
    List<FontFace> own = nearest(families.get(key(family)), bold);
    if (own.isEmpty() && key(family).equals(SHIPPED_NAME)) {
      return shipped.faces().stream().findFirst();
    }
    return own.stream().findFirst();
  }

  /// The one of these whose weight is nearest; an italic one only where there is no other.
  private static List<FontFace> nearest(@Nullable List<FontFace> faces, boolean bold) {
    if (faces == null) {
      return List.of();
    }
    return faces.stream()
        .filter(face -> !face.isItalic())
        .min((a, b) -> Integer.compare(distance(a, bold), distance(b, bold)))
        .or(() -> faces.stream().findFirst())
        .stream()
        .toList();
  }

  private static int distance(FontFace face, boolean bold) {
    return Math.abs(face.weight() - (bold ? 700 : 400));
  }

  /// The face for a name that a document gives: itself, else the document's alternatives, else what
  /// looks most like it, else any Chinese one.
  ///
  /// @param alternatives the document's own, best first
  public Optional<FontFace> choose(String family, Collection<String> alternatives, boolean bold) {
    return choose(family, alternatives, bold, face -> true);
  }

  /// As above, among the faces that are fit.
  public Optional<FontFace> choose(
      String family, Collection<String> alternatives, boolean bold, Predicate<FontFace> isFit) {
    List<String> names = new ArrayList<>();
    names.add(family);
    names.addAll(alternatives);
    names.addAll(StandIns.of(family));
    return names.stream()
        .flatMap(name -> find(name, bold).stream())
        .filter(isFit)
        .findFirst()
        .or(() -> standIns().filter(isFit).findFirst());
  }

  /// The first face that has this character.
  public Optional<FontFace> withCharacter(int point) {
    return standIns().filter(face -> face.has(point)).findFirst();
  }

  /// The first face that has this character and may go out inside a document.
  public Optional<FontFace> embeddable(int point) {
    return standIns().filter(face -> face.has(point) && face.mayBeEmbedded()).findFirst();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
