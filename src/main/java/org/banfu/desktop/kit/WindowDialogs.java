package org.banfu.desktop.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// The real dialogs of a window. Choosers open where the last one was left.
public final class WindowDialogs implements Dialogs {
  private final Stage owner;
  private final Theme theme;
  private final Messages messages;
  private final Notices notices;
  private final SystemPrograms programs = new SystemPrograms(System.getProperty("os.name"));
  private @Nullable File last;

  public WindowDialogs(Stage owner, Theme theme, Messages messages, Notices notices) {
    this.owner = owner;
    this.theme = theme;
    this.messages = messages;
    this.notices = notices;
  }

  @Override
  public List<Path> files(String title, List<FileKind> kinds) {
    List<File> chosen = fileChooser(title, kinds).showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(this::remembered).toList();
  }

  @Override
  public Optional<Path> newFile(String title, String suggestedName, List<FileKind> kinds) {
    FileChooser chooser = fileChooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(this::remembered);
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(start());
    Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
    chosen.ifPresent(folder -> last = folder);
    return chosen.map(File::toPath);
  }

  @Override
  public boolean confirms(Question question) {
    var yes = new ButtonType(question.verb(), ButtonData.OK_DONE);
    String otherwise = question.otherwise();
    var no =
        new ButtonType(
            otherwise == null ? messages.text("desktop.cancel") : otherwise,
            ButtonData.CANCEL_CLOSE);
    var alert = new Alert(Alert.AlertType.CONFIRMATION, question.text(), yes, no);
    alert.initOwner(owner);
    alert.setTitle(question.title());
    alert.setHeaderText(question.title());
    theme.dress(alert.getDialogPane().getScene());
    // Enter, pressed without reading, must not destroy anything.
    if (alert.getDialogPane().lookupButton(yes) instanceof Button destroys
        && alert.getDialogPane().lookupButton(no) instanceof Button keeps) {
      destroys.setDefaultButton(false);
      keeps.setDefaultButton(true);
    }
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  @Override
  public void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public String pasted() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? "" : text;
  }

  @Override
  public void open(Path file) {
    tellUnless(programs.open(file), file);
  }

  @Override
  public void openFolderOf(Path file) {
    tellUnless(programs.showInFolder(file), file);
  }

  private void tellUnless(boolean opened, Path file) {
    if (!opened) {
      notices.tell(Problem.of("desktop.noProgram", file));
    }
  }

  private FileChooser fileChooser(String title, List<FileKind> kinds) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(start());
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    return chooser;
  }

  private Path remembered(File file) {
    last = file.getParentFile();
    return file.toPath();
  }

  /// A folder that is gone would make the chooser fail.
  private @Nullable File start() {
    return last != null && Files.isDirectory(last.toPath()) ? last : null;
  }
}
