package org.banfu.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.banfu.document.Documents;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.json.Sample;

/// Brings to the screen what long work ends with: the reports of import, export and handover, the
/// page of a merge, and what is done with many proposals at once.
final class ReportTour {
  private final OpenWindow window;
  private final Hands hands;
  private final Path folder;
  private final Path handedOver;
  private final ScreenTour.Stop stop;

  /// @param folder for what is read and written
  /// @param handedOver a file of proposals that are in part here already
  ReportTour(OpenWindow window, Path folder, Path handedOver, ScreenTour.Stop stop) {
    this.window = window;
    this.hands = new Hands(window);
    this.folder = folder;
    this.handedOver = handedOver;
    this.stop = stop;
  }

  void all() throws Exception {
    imported();
    hands.selectAll();
    window.act("change-state");
    stop.at("state of many");
    window.back();
    window.act("batch-export");
    stop.at("export of many");
    window.back();
    window.act("ledger");
    stop.at("ledger");
    window.back();
    handedOver();
    exported();
    merged();
    triedTemplate();
    // A report may come up late, beneath the page that was left.
    while (window.isPageShown()) {
      window.back();
    }
    window.open(0);
  }

  private void imported() throws Exception {
    Path letter = folder.resolve("来信.txt");
    Files.writeString(
        letter, "白露委员：\n您提出的建议收悉，现答复如下：\n一、加快建设\n我局已建成三处。\n二、加强管理\n正在制定办法。\n云岫县教育局\n2023年6月8日");
    Path picture = folder.resolve("扫描件-市政协七届三次会议第20240310号提案征询意见表.png");
    Files.write(picture, new byte[] {1, 2, 3});
    window.dialogs.files.add(List.of(letter, picture));
    window.act("import");
    window.until(() ->
        window.scene().lookup("#review-table") instanceof TableView<?> table
            && table.getSelectionModel().getSelectedItem() != null);
    window.settle();
    stop.at("check of an import");
    // On a second walk the archive has it already, and there is nothing to import.
    if (!window.scene().lookup("#review-import").isDisabled()) {
      window.press(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
      hands.whenTold(() -> stop.at("report of an import"));
      hands.closeNotices();
    }
    window.back();
  }

  private void handedOver() throws Exception {
    window.dialogs.newFiles.add(folder.resolve("移交.banfu"));
    window.act("hand-over-selected");
    hands.whenTold(() -> stop.at("told of a handover"));
    hands.closeNotices();
  }

  private void exported() throws Exception {
    window.dialogs.folders.add(folder);
    window.act("export-selected");
    hands.whenTold(() -> stop.at("told of an export"));
    hands.followNotice();
    if (window.isPageShown()) {
      stop.at("report of an export");
      window.back();
    }
  }

  private void triedTemplate() throws Exception {
    Path template = folder.resolve("我局的主办答复函.docx");
    Files.write(
        template, new Documents().builtIn(DocumentKind.REPLY_FORM, new Sample().profile()).docx());
    window.dialogs.files.add(List.of(template));
    window.act("settings");
    window.until(() -> window.scene().lookup("#template-try-REPLY_FORM") != null);
    window.act("template-try-REPLY_FORM");
    window.until(() -> window.scene().lookup("#template-trial-take") != null);
    window.settle();
    stop.at("template before it is chosen");
    window.back();
    window.back();
  }

  private void merged() throws Exception {
    window.dialogs.files.add(List.of(handedOver));
    window.act("merge-files");
    window.until(() ->
        window.scene().lookup("#merge-table") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    window.settle();
    stop.at("merge");
    window.back();
  }
}
