package app.siembra.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// How a list that keeps its nodes while their values stay follows those values. What it kept from
/// before is of no use once something else has changed that all nodes show, the language say; and
/// nobody knows what did while the list was not in sight.
final class Anew {
  private Anew() {}

  /// Shows `values` now and after each change until the subscription is ended; makes every node anew
  /// now, and after a change of one of `causes`.
  ///
  /// @param forget lets go of the nodes that are there
  /// @param show shows values, with the nodes that are still there
  static <T> Subscription follow(
      ObservableList<? extends T> values,
      Runnable forget,
      Consumer<List<T>> show,
      Observable... causes) {
    Runnable update = () -> show.accept(List.copyOf(values));
    Runnable renew =
        () -> {
          forget.run();
          update.run();
        };
    renew.run();
    return Arrays.stream(causes)
        .map(cause -> cause.subscribe(renew))
        .reduce(values.subscribe(update), Subscription::and);
  }
}
