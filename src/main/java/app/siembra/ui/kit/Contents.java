package app.siembra.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;

/// What a list holds that others look at.
public final class Contents {
  private Contents() {}

  /// Lets `list` hold `values`. Where it does already, nobody is told, and nothing is drawn anew.
  public static <T> void set(ObservableList<T> list, List<? extends T> values) {
    if (!list.equals(values)) {
      list.setAll(values);
    }
  }
}
