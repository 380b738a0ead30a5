package app.siembra.ui.kit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// Small words to switch on and off, side by side.
///
/// @param <T> what a chip stands for
public final class ChipRow<T> extends FlowPane {
  /// How many chips can be on at once.
  public enum Choice {
    /// Exactly one, as soon as one has been.
    ONE,
    ANY
  }

  private final Choice choice;
  private final Function<? super T, String> words;
  private final ObservableSet<T> chosen = FXCollections.observableSet(new LinkedHashSet<>());
  private final Map<T, ToggleButton> chips = new HashMap<>();

  public ChipRow(Choice choice, Function<? super T, String> words) {
    this.choice = choice;
    this.words = words;
    Styles.styled(this, Styles.CHIPS);
    chosen.addListener(
        (SetChangeListener<T>)
            _ -> chips.forEach((value, chip) -> chip.setSelected(chosen.contains(value))));
  }

  /// The values whose chips are on; it may be changed from either side.
  public ObservableSet<T> chosen() {
    return chosen;
  }

  /// Switches exactly `values` on.
  public void choose(Collection<? extends T> values) {
    chosen.removeIf(value -> !values.contains(value));
    chosen.addAll(values);
  }

  /// Shows a chip for each of `values`; what is on stays on if it is still there.
  public void show(List<? extends T> values) {
    chips.clear();
    chosen.removeIf(value -> !values.contains(value));
    values.forEach(value -> chips.put(value, chip(value)));
    getChildren().setAll(values.stream().map(chips::get).toList());
  }

  /// As wide as its chips in one row; what stands beside it need not leave them more.
  @Override
  protected double computePrefWidth(double height) {
    double chipWidths =
        getChildren().stream().mapToDouble(chip -> snapSizeX(chip.prefWidth(-1))).sum();
    double gaps = getHgap() * Math.max(0, getChildren().size() - 1);
    return getInsets().getLeft() + chipWidths + gaps + getInsets().getRight();
  }

  private ToggleButton chip(T value) {
    var chip = Styles.styled(new ToggleButton(words.apply(value)), Styles.CHIP);
    chip.setMnemonicParsing(false);
    chip.setSelected(chosen.contains(value));
    chip.setOnAction(_ -> toggle(value, chip));
    return chip;
  }

  private void toggle(T value, ToggleButton chip) {
    switch (choice) {
      case ONE -> {
        choose(List.of(value));
        chip.setSelected(true);
      }
      case ANY -> {
        if (chip.isSelected()) {
          chosen.add(value);
        } else {
          chosen.remove(value);
        }
      }
    }
  }
}
