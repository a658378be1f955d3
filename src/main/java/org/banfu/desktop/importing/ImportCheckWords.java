package org.banfu.desktop.importing;

import java.nio.file.Path;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.work.ImportItem;
import org.banfu.work.Near;
import org.banfu.work.OnDuplicate;

/// The rows of the page of an import in words.
final class ImportCheckWords {
  private final Desk desk;

  ImportCheckWords(Desk desk) {
    this.desk = desk;
  }

  String file(ImportItem item) {
    return name(item.file());
  }

  /// In a few words, for the table.
  String standing(ImportItem item) {
    return item.near()
        .map(this::nearShort)
        .orElseGet(() ->
            desk.text(
                isForeign(item)
                    ? "importing.standing.FOREIGN"
                    : "importing.standing." + item.standing()));
  }

  /// In a sentence.
  String stands(ImportItem item) {
    return switch (item.standing()) {
      case NEW -> desk.text(isForeign(item) ? "importing.stands.FOREIGN" : "importing.stands.NEW");
      case NEAR -> item.near().map(this::near).orElseGet(() -> desk.text("importing.stands.NEW"));
      case TWICE -> desk.text("importing.stands.TWICE", name(item.twin().orElse(item.file())));
      case SAME -> desk.text("importing.stands.SAME", here(item));
      case BROUGHT -> desk.text("importing.stands.BROUGHT", here(item));
      case DIFFERENT -> desk.text("importing.stands.DIFFERENT", here(item));
      case BINNED -> desk.text("importing.stands.BINNED", here(item));
    };
  }

  String decision(ImportItem item, OnDuplicate decision) {
    boolean isNew = item.standing().isNew();
    return switch (decision) {
      case KEEP -> desk.text(isNew ? "importing.decision.ADD" : "importing.decision.KEEP");
      case SKIP -> desk.text("importing.decision.SKIP");
      case REVISE -> desk.text("importing.decision.REVISE");
    };
  }

  private static boolean isForeign(ImportItem item) {
    return item.standing() == ImportItem.Standing.NEW && item.isForeign();
  }

  private String nearShort(Near one) {
    if (one.file() != null) {
      return desk.text("importing.standing.NEAR_FILE", name(one.file()), one.percent());
    }
    String number = one.number();
    String shown = number == null || number.isEmpty() ? one.title() : number;
    return desk.text("importing.standing.NEAR", shown, one.percent());
  }

  private String near(Near one) {
    return one.file() == null
        ? desk.text("importing.stands.NEAR", one.name(), one.percent())
        : desk.text("importing.stands.NEAR_FILE", name(one.file()), one.name(), one.percent());
  }

  private String here(ImportItem item) {
    return item.here().map(ImportCheckWords::named).orElse("");
  }

  private static String named(ProposalRow row) {
    return row.number() == null ? row.title() : row.number() + " " + row.title();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
