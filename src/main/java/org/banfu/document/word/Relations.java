package org.banfu.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// What a part of a Word file refers to, by the part's list of relationships (ECMA-376, Part 2,
/// 9.3). Names of parts are free; only this list says which one is the text or the styles.
///
/// @param all in the order of the list
public record Relations(List<Relation> all) {
  /// The text of a Word file that names no other part as such.
  private static final String USUAL_MAIN = "word/document.xml";

  /// One line of the list.
  ///
  /// @param written the target as the list has it
  /// @param target the name of a part; as written if it lies outside
  public record Relation(String id, String type, String written, String target, boolean isOutside) {

    /// The last word of its type, such as `styles`.
    public String kind() {
      return type.substring(type.lastIndexOf('/') + 1);
    }
  }

  public Relations {
    all = List.copyOf(all);
  }

  /// The relations of a part, none if it has no list.
  ///
  /// @param part its name; empty for the file as a whole
  /// @throws XMLStreamException if the list is no XML
  public static Relations of(Map<String, byte[]> parts, String part) throws XMLStreamException {
    var names = new PartNames(parts.keySet());
    byte[] list = parts.get(names.find(listOf(part)));
    if (list == null) {
      return new Relations(List.of());
    }
    List<Relation> all = new ArrayList<>();
    for (Xml relation : Xml.read(list).all("Relationship").toList()) {
      boolean isOutside = relation.get("TargetMode", "").equals("External");
      String target = relation.get("Target", "");
      all.add(
          new Relation(
              relation.get("Id", ""),
              relation.get("Type", ""),
              target,
              isOutside ? target : names.find(resolved(part, target)),
              isOutside));
    }
    return new Relations(all);
  }

  /// The name of the part that lists the relations of this one.
  public static String listOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /// The part that holds the text of a Word file; it need not be there.
  public static String main(Map<String, byte[]> parts) throws XMLStreamException {
    return of(parts, "").first("officeDocument").orElse(USUAL_MAIN);
  }

  /// The part that plays this role for the text, or the one that bears its usual name.
  public static String beside(Map<String, byte[]> parts, String kind) throws XMLStreamException {
    String main = main(parts);
    String usual = main.substring(0, main.lastIndexOf('/') + 1) + kind + ".xml";
    return of(parts, main).first(kind).orElse(usual);
  }

  private Optional<String> first(String kind) {
    return all.stream()
        .filter(relation -> relation.kind().equals(kind) && !relation.isOutside())
        .map(Relation::target)
        .findFirst();
  }

  /// The parts by the ids that the text calls them by.
  public Map<String, String> targets() {
    Map<String, String> targets = new HashMap<>();
    all.forEach(relation -> targets.put(relation.id(), relation.target()));
    return targets;
  }

  private static String resolved(String part, String target) {
    String folder = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
