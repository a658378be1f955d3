package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Which parts belong to a part, and as what: its `.rels` say so, whatever the parts are called.
/// Where they say nothing, the usual name counts.
///
/// ECMA-376 part 2, 6.5: relationships; the kind is the last piece of the type, which the strict
/// and the transitional form share.
final class Relations {
  private static final Pattern SLASH = Pattern.compile("/");

  /// As many as a file may have parts.
  private static final int MOST = Parts.MOST_PARTS;

  private final Map<String, List<String>> targets = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();
  private final List<String> usual;
  private final String folder;
  private int count;

  private Relations(List<String> usual, String folder) {
    this.usual = usual;
    this.folder = folder;
  }

  static Relations none() {
    return new Relations(List.of(), "");
  }

  /// @param part the part, or an empty name for the whole file
  static Relations of(Parts parts, String part) throws XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    var relations = new Relations(parts.names(folder, ".xml"), folder);
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Optional<byte[]> content = parts.part(name);
    if (content.isPresent()) {
      relations.read(new Xml(content.get()));
    }
    return relations;
  }

  /// The first part of this kind, such as `numbering`.
  Optional<String> target(String kind) {
    return targets(kind).stream().findFirst();
  }

  /// All parts of this kind, those of the usual names included.
  Set<String> targets(String kind) {
    var all = new LinkedHashSet<>(targets.getOrDefault(kind, List.of()));
    usual.stream().filter(name -> name.startsWith(folder + kind)).forEach(all::add);
    return all;
  }

  /// The part that goes by this id.
  Optional<String> named(String id) {
    return Optional.ofNullable(named.get(id));
  }

  private void read(Xml xml) throws XMLStreamException {
    while (xml.next()) {
      String type = xml.isStart() ? xml.attribute("Type") : null;
      String target = xml.isStart() ? xml.attribute("Target") : null;
      if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
        if (++count > MOST) {
          throw new XMLStreamException("too many relations");
        }
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String part = resolved(target);
        targets.computeIfAbsent(kind, none -> new ArrayList<>()).add(part);
        String id = xml.attribute("Id");
        if (id != null) {
          named.put(id, part);
        }
      }
    }
  }

  // ../customXml/item1.xml and ./document.xml are told from where the part lies.
  private String resolved(String target) {
    String slashed = target.replace('\\', '/');
    if (slashed.startsWith("/")) {
      return slashed.substring(1);
    }
    var path = new ArrayList<String>();
    for (String piece : SLASH.split(folder + slashed, -1)) {
      if (piece.equals("..") && !path.isEmpty()) {
        path.removeLast();
      } else if (!piece.equals(".") && !piece.equals("..")) {
        path.add(piece);
      }
    }
    return String.join("/", path);
  }
}
