package app.siembra.ui.shell;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.SearchField;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// What stands above every screen: the search field and the one green button.
final class TopBar extends HBox {
  private final SearchField search;

  TopBar(Speech speech, Runnable log) {
    Styles.styled(this, "top-bar");
    search = new SearchField(speech.bind("search.prompt"), Shortcut.SEARCH.keys());
    setHgrow(search, Priority.ALWAYS);
    getChildren()
        .addAll(
            search,
            Buttons.large(Feather.PLUS, speech.bind("log.button"), Shortcut.LOG.keys(), log));
  }

  SearchField search() {
    return search;
  }
}
