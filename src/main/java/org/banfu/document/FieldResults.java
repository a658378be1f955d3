package org.banfu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.banfu.document.XmlNode.Element;

/// What fields show, as Word left it when the template was saved: `FILENAME \p` shows the path of
/// the file with the name of its user (ECMA-376, 17.16.5). Only the name of a file stays.
final class FieldResults {
  private final Deque<Field> open = new ArrayDeque<>();
  private final IdentityHashMap<Element, String> changed = new IdentityHashMap<>();

  /// A field that has not ended.
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private final List<Element> shown = new ArrayList<>();
    private boolean isInResult;
  }

  private FieldResults() {}

  /// @param root without tracked changes: a path may be split by them
  static Element withoutPaths(Element root) {
    // Most parts: the first letter must not wait.
    if (!mayHold(root)) {
      return root;
    }
    var results = new FieldResults();
    results.read(root);
    return results.changed.isEmpty() ? root : results.written(root);
  }

  private static boolean mayHold(Element element) {
    return element.is("t")
        ? LocalPaths.mayEnd(element.allText())
        : element.elements().anyMatch(FieldResults::mayHold);
  }

  private void read(Element element) {
    switch (element.word()) {
      case "fldSimple" -> {
        var field = new Field();
        field.instruction.append(LocalPaths.instruction(element.attributes()));
        field.isInResult = true;
        open.push(field);
        element.elements().forEach(this::read);
        end();
      }
      case "fldChar" -> {
        if (element.attributes().contains("\"begin\"")) {
          open.push(new Field());
        } else if (!open.isEmpty() && element.attributes().contains("\"separate\"")) {
          open.element().isInResult = true;
        } else if (!open.isEmpty() && element.attributes().contains("\"end\"")) {
          end();
        }
      }
      case "instrText" -> {
        if (!open.isEmpty()) {
          open.element().instruction.append(element.allText());
        }
      }
      case "t" -> {
        if (!open.isEmpty() && open.element().isInResult) {
          open.element().shown.add(element);
        }
      }
      case null, default -> element.elements().forEach(this::read);
    }
  }

  private void end() {
    Field field = open.pop();
    var whole = new StringBuilder();
    field.shown.forEach(text -> whole.append(text.allText()));
    String word = field.instruction.toString().strip().toUpperCase(Locale.ROOT);
    boolean isPath = word.startsWith("FILENAME") || word.startsWith("TEMPLATE");
    boolean[] left = LocalPaths.inResult(whole.toString(), isPath);
    int at = 0;
    for (Element text : field.shown) {
      String old = text.allText();
      var kept = new StringBuilder();
      for (int i = 0; i < old.length(); i++, at++) {
        if (!left[at]) {
          kept.append(old.charAt(i));
        }
      }
      if (kept.length() < old.length()) {
        changed.put(text, kept.toString());
      }
    }
  }

  private Element written(Element element) {
    String text = changed.get(element);
    if (text != null) {
      return element.withChildren(List.of(new XmlNode.Text(text)));
    }
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : element.children()) {
      children.add(child instanceof Element inside ? written(inside) : child);
    }
    return element.withChildren(children);
  }
}
