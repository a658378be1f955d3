package org.banfu.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.banfu.proposal.DocumentKind;

/// Brings everything that the window can show to the screen, one after the other: the tabs with
/// what opens in them, the list's states, the menus, and what the bar at the head leads to.
final class ScreenTour {
  /// Actions that show nothing new, write a file or ask the system for one.
  private static final Set<String> NO_SCREEN = Set.of("menu-undo", "menu-redo", "menu-save-now");

  private final OpenWindow window;
  private final Hands hands;
  private final Stop stop;
  private final boolean readsGuide;

  /// What is done at each screen.
  @FunctionalInterface
  interface Stop {
    void at(String screen) throws Exception;
  }

  /// @param readsGuide whether to turn to each page of the guide
  ScreenTour(OpenWindow window, boolean readsGuide, Stop stop) {
    this.readsGuide = readsGuide;
    this.window = window;
    this.hands = new Hands(window);
    this.stop = stop;
  }

  void all() throws Exception {
    tabs();
    findBar();
    list();
    menus();
    pages();
  }

  private void tabs() throws Exception {
    hands.bring("editor");
    for (int i = 0; i < window.tabs().getTabs().size(); i++) {
      window.tab(i);
      String id = window.tabs().getTabs().get(i).getId();
      stop.at(id);
      switch (id) {
        case "tab-basics" -> completion();
        case "tab-replies" -> letterAndPaste();
        case "tab-worklist" -> extraction();
        case "tab-counits" -> merged();
        case "tab-history" -> {
          difference();
          naming();
        }
        case "tab-preview" -> noSuchDocument();
        default -> {}
      }
      choice(id);
    }
  }

  /// Names of the archive below a field in which one types.
  private void completion() throws Exception {
    hands.type("proposal-lead-unit", "市");
    stop.at("names offered");
    window.press(KeyCode.ESCAPE);
  }

  private void letterAndPaste() throws Exception {
    window.dialogs.clipboard = "一、加快建设\n请市里支持。\n二、加强管理\n请完善办法。";
    window.act("paste-proposal");
    stop.at("paste and split");
    window.act("paste-cancel");
    for (String part : List.of("fold-requests", "letter-head", "letter-tail")) {
      window.act(part);
    }
    stop.at("whole letter");
    for (String part : List.of("fold-requests", "letter-head", "letter-tail")) {
      window.act(part);
    }
    hands.open("card-menu-1", () -> stop.at("menu of a card"));
  }

  private void extraction() throws Exception {
    window.act("extract-all");
    stop.at("items from replies");
    window.press(KeyCode.ESCAPE);
  }

  private void naming() throws Exception {
    window.act("keep-named");
    hands.type("revision-name", "送审稿");
    stop.at("naming a version");
    window.act("revision-name-save");
    window.act("keep-named");
    window.act("revision-name-cancel");
  }

  private void merged() throws Exception {
    window.act("counits-merged");
    stop.at("opinions merged");
    window.act("counits-merged");
  }

  /// An opinion of a proposal that we answer ourselves.
  @SuppressWarnings("unchecked")
  private void noSuchDocument() throws Exception {
    var kinds = (ComboBox<DocumentKind>) window.scene().lookup("#preview-kind");
    DocumentKind usual = kinds.getValue();
    choose(kinds, DocumentKind.CO_OPINION);
    window.until(() ->
        window.scene().lookup("#preview-none") instanceof Label none
            && none.getText().length() > 1);
    window.settle();
    stop.at("no such document");
    choose(kinds, usual);
  }

  private void choose(ComboBox<DocumentKind> kinds, DocumentKind kind) throws Exception {
    OpenWindow.onScreen(() -> {
      kinds.setValue(kind);
      return kinds;
    });
    window.settle();
  }

  private void difference() throws Exception {
    OpenWindow.onScreen(() -> {
      ((ListView<?>) window.scene().lookup("#revisions")).getSelectionModel().select(0);
      return window;
    });
    window.settle();
    stop.at("difference");
  }

  /// The first choice of a tab, opened.
  private void choice(String tab) throws Exception {
    List<ComboBox<?>> choices = new ArrayList<>();
    OpenWindow.onScreen(() -> {
      for (Node node : window.tabs().lookupAll(".combo-box")) {
        if (node instanceof ComboBox<?> box && OpenWindow.isShown(box)) {
          choices.add(box);
        }
      }
      choices.stream().limit(1).forEach(ComboBox::show);
      return choices;
    });
    window.settle();
    if (!choices.isEmpty()) {
      stop.at("choice in " + tab);
      OpenWindow.onScreen(() -> {
        choices.getFirst().hide();
        return choices;
      });
    }
  }

  private void findBar() throws Exception {
    hands.bring("editor");
    window.tab(1);
    window.press(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
    hands.type("find-what", "的");
    stop.at("find and replace");
    window.press(KeyCode.ESCAPE);
  }

  private void list() throws Exception {
    hands.type("search", "社区");
    found();
    stop.at("found");
    String filter = seen("search-filter") ? "search-filter" : "search-facet-UNIT";
    for (String menu : List.of(filter, "search-order", "search-group")) {
      hands.open(menu, () -> stop.at("menu " + menu));
    }
    window.act("group-save-as");
    stop.at("name of a smart group");
    window.act("group-do");
    stop.at("smart group saved");
    window.act("fold-side-bar");
    stop.at("side bar turned beside what was found");
    window.act("fold-side-bar");
    window.act("group-remove");
    window.act("show-list");
    stop.at("list narrowed");
    window.act("show-hits");
    hands.type("search", "电梯 夜间照明");
    found();
    stop.at("nearest found");
    hands.type("search", "没有这样的提案");
    window.settle();
    stop.at("nothing found");
    hands.type("search", "");
    window.act("fold-side-bar");
    stop.at("side bar turned");
    window.act("fold-side-bar");
    Node veil = window.scene().lookup("#drop-target");
    OpenWindow.onScreen(() -> {
      veil.setVisible(true);
      return veil;
    });
    stop.at("files held over the window");
    OpenWindow.onScreen(() -> {
      veil.setVisible(false);
      return veil;
    });
  }

  private boolean seen(String id) throws Exception {
    return OpenWindow.onScreen(() -> OpenWindow.isShown(window.scene().lookup("#" + id)));
  }

  private void found() throws Exception {
    window.until(() -> {
      var hits = (ListView<?>) window.scene().lookup("#search-hits");
      return hits != null && !hits.getItems().isEmpty();
    });
    window.settle();
  }

  private void menus() throws Exception {
    for (String id : List.of("more", "export", "columns", "selected-menu", "change-state")) {
      hands.open(id, () -> stop.at("menu " + id));
    }
  }

  /// What can be pressed in the bar at the head, but for what writes files.
  private void pages() throws Exception {
    for (String opener : openers()) {
      window.act(opener);
      if (window.isPageShown()) {
        stop.at("page of " + opener);
        inPage(opener);
        window.back();
      } else if (opener.equals("review")) {
        stop.at("findings");
        window.press(KeyCode.ESCAPE);
      }
    }
  }

  private void inPage(String opener) throws Exception {
    switch (opener) {
      case "help" -> {
        ListView<?> topics = (ListView<?>) window.scene().lookup("#help-topics");
        for (int i = 1; readsGuide && i < topics.getItems().size(); i++) {
          int topic = i;
          OpenWindow.onScreen(() -> {
            topics.getSelectionModel().select(topic);
            return topics;
          });
          window.settle();
          stop.at("guide " + i);
        }
      }
      case "new-proposal" -> {
        hands.type("registration-paste", "第0042号 关于完善社区食堂的提案\n提案人：王××\n一、加快建设\n请支持。");
        stop.at("registration of pasted text");
      }
      case "backups" -> {
        window.act("backup-now");
        window.until(() -> window.scene().lookup("#backup-restore-0") != null);
        hands.whenTold(() -> stop.at("backups listed"));
        hands.closeNotices();
      }
      default -> {}
    }
  }

  private List<String> openers() throws Exception {
    return OpenWindow.onScreen(() -> {
      var openers = new ArrayList<String>();
      var bar = window.scene().lookup("#tool-bar");
      bar.lookupAll(".button").stream()
          .filter(Button.class::isInstance)
          .forEach(button -> openers.add(button.getId()));
      ((MenuButton) bar.lookup("#more"))
          .getItems().stream()
              .filter(item -> !item.isDisable() && item.getId() != null)
              .map(MenuItem::getId)
              .filter(id -> !NO_SCREEN.contains(id))
              .map(id -> id.substring("menu-".length()))
              .forEach(openers::add);
      openers.removeIf(id -> id == null || id.startsWith("export") || id.equals("fold-side-bar"));
      return openers;
    });
  }
}
