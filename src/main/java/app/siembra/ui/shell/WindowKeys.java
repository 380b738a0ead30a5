package app.siembra.ui.shell;

import app.siembra.ui.kit.SearchField;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;

/// The keys of the window that stand in no menu.
final class WindowKeys {
  private final Map<KeyCombination, Runnable> keys = new HashMap<>();

  WindowKeys(Shell shell, SearchField search) {
    keys.put(Shortcut.SEARCH.keys(), search::enter);
    keys.put(Shortcut.FIND.keys(), search::enter);
    keys.put(Shortcut.BACK.keys(), shell::back);
    keys.put(Shortcut.FORWARD.keys(), shell::forward);
    for (var place : Place.values()) {
      keys.put(place.keys(), () -> shell.go(place.page()));
    }
  }

  /// Makes the keys work in `scene` until the subscription is ended.
  Subscription in(Scene scene) {
    scene.getAccelerators().putAll(keys);
    return () -> scene.getAccelerators().keySet().removeAll(keys.keySet());
  }
}
