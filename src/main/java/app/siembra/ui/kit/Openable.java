package app.siembra.ui.kit;

import javafx.beans.property.BooleanProperty;

/// What stands at one place of a [VirtualList] and shows one value after another.
public interface Openable {
  /// What a click on it does.
  Openable onOpen(Runnable action);

  /// Whether it counts as having the focus because the list that it stands in says so.
  BooleanProperty chosen();
}
