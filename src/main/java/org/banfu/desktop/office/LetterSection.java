package org.banfu.desktop.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Category;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;
import org.banfu.proposal.ReplyKind;

/// What the office's letters look like: number, copies, categories, headings of the list, fonts.
final class LetterSection {
  private final ProfileForm form;
  private final Desk desk;

  LetterSection(ProfileForm form) {
    this.form = form;
    this.desk = form.desk();
  }

  List<Node> fields() {
    Profile now = form.now();
    String prefix = now.docNumberPrefix();
    return List.of(
        form.line(
            "profile-doc-number-prefix",
            desk.text("office.docNumberPrefix"),
            prefix == null ? "" : prefix,
            (profile, typed) -> profile.withDocNumberPrefix(typed.isBlank() ? null : typed)),
        form.choice(
            "profile-reply",
            desk.text("office.reply"),
            ReplyKind.class,
            now.reply(),
            kind -> desk.text("words.document." + kind.document()),
            Profile::withReply),
        form.check(
            "profile-work-list-behind",
            desk.text("office.workListBehind"),
            now.workListBehind(),
            Profile::withWorkListBehind),
        form.choice(
            "profile-letter-format",
            desk.text("office.letterFormat"),
            LetterFormat.class,
            now.letterFormat(),
            format -> desk.text("office.letterFormat." + format),
            Profile::withLetterFormat),
        form.choice(
            "profile-category-mark",
            desk.text("office.categoryMark"),
            CategoryMark.class,
            now.categoryMark(),
            mark -> desk.text("office.categoryMark." + mark),
            Profile::withCategoryMark),
        form.check("profile-seal", desk.text("office.seal"), now.seal(), Profile::withSeal),
        form.lines("profile-copies", desk.text("office.copies"), now.copies(), Profile::withCopies),
        form.lines(
            "profile-watched-words",
            desk.text("office.watchedWords"),
            now.watchedWords(),
            Profile::withWatchedWords));
  }

  Node categories() {
    return new RowsEditor<Category>(
            desk,
            "profile-categories",
            this::categoryControls,
            () -> new Category("", "", ""),
            categories -> form.model().change(profile -> profile.withCategories(categories)))
        .build(form.now().categories());
  }

  /// The ten columns of the work list, each with its own name.
  List<Node> headings() {
    List<String> now = form.now().workListHeadings();
    var fields = new ArrayList<Node>();
    for (int i = 0; i < now.size(); i++) {
      int column = i;
      fields.add(
          form.line(
              "profile-heading-" + (i + 1),
              desk.text("office.column", i + 1),
              now.get(i),
              (profile, typed) -> {
                var headings = new ArrayList<>(profile.workListHeadings());
                headings.set(column, typed);
                return profile.withWorkListHeadings(headings);
              }));
    }
    return fields;
  }

  /// The faces of each part of a letter, best first.
  List<Node> fonts() {
    var fields = new ArrayList<Node>();
    form.now().fonts().forEach((role, faces) -> fields.add(font(role, faces)));
    return fields;
  }

  private FieldBox font(String role, List<String> faces) {
    return form.lines(
        "profile-font-" + role,
        desk.text("office.font." + role),
        faces,
        (profile, typed) -> {
          var fonts = new LinkedHashMap<>(profile.fonts());
          fonts.put(role, typed);
          return profile.withFonts(fonts);
        });
  }

  private List<Node> categoryControls(RowsEditor.Row<Category> row) {
    return List.of(
        RowControls.text(
            desk.text("office.categoryCode"),
            4,
            row.value().code(),
            code -> row.set(new Category(code, row.value().label(), row.value().legend()))),
        RowControls.text(
            desk.text("office.categoryLabel"),
            6,
            row.value().label(),
            label -> row.set(new Category(row.value().code(), label, row.value().legend()))),
        RowControls.text(
            desk.text("office.categoryLegend"),
            30,
            row.value().legend(),
            legend -> row.set(new Category(row.value().code(), row.value().label(), legend))));
  }
}
