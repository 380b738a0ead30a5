package app.siembra.ui.kit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

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

  private @Nullable Consumer<? super T> press;
  private Predicate<? super T> removable = _ -> false;
  private Function<? super T, @Nullable Hue> hue = _ -> null;
  private @Nullable Function<? super T, List<? extends MenuItem>> menu;
  private List<? extends Node> before = List.of();
  private List<? extends Node> after = List.of();

  public ChipRow(Choice choice, Function<? super T, String> words) {
    this.choice = choice;
    this.words = words;
    Styles.styled(this, Styles.CHIPS);
    chosen.addListener(
        (SetChangeListener<T>)
            _ -> chips.forEach((value, chip) -> chip.setSelected(chosen.contains(value))));
  }

  /// Tells `action` of each press and leaves to [#choose] what is on.
  public ChipRow<T> onPress(Consumer<? super T> action) {
    press = action;
    return this;
  }

  /// Which chips bear a cross: a press takes them away.
  public ChipRow<T> removable(Predicate<? super T> which) {
    removable = which;
    return this;
  }

  /// In which colour a chip is; null leaves it as chips are.
  public ChipRow<T> hued(Function<? super T, @Nullable Hue> colour) {
    hue = colour;
    return this;
  }

  /// What the other mouse button offers on a chip.
  public ChipRow<T> menu(Function<? super T, List<? extends MenuItem>> items) {
    menu = items;
    return this;
  }

  /// Lets these stand before and after the chips, on the same line where there is room.
  public ChipRow<T> between(List<? extends Node> first, List<? extends Node> last) {
    before = List.copyOf(first);
    after = List.copyOf(last);
    return this;
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

  /// Goes to the first chip that is on.
  public void focusChosen() {
    chips.values().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .ifPresent(ToggleButton::requestFocus);
  }

  /// Shows a chip for each of `values`; what is on stays on if it is still there, and a chip that
  /// is still there keeps the focus.
  public void show(List<? extends T> values) {
    chosen.removeIf(value -> !values.contains(value));
    chips.keySet().removeIf(value -> !values.contains(value));
    values.forEach(value -> write(value, chips.computeIfAbsent(value, this::chip)));
    Stream<ToggleButton> inOrder = values.stream().map(chips::get);
    Contents.set(
        getChildren(),
        Stream.of(before.stream(), inOrder, after.stream()).<Node>flatMap(nodes -> nodes).toList());
  }

  private void write(T value, ToggleButton chip) {
    chip.setText(words.apply(value));
    Hue colour = hue.apply(value);
    if (colour != null) {
      colour.on(chip);
    }
    boolean cross = removable.test(value);
    if (cross != (chip.getGraphic() != null)) {
      chip.setGraphic(cross ? new Icon(Feather.X) : null);
      chip.setContentDisplay(ContentDisplay.RIGHT);
    }
  }

  /// As wide as its chips in one row; what stands beside it need not leave them more.
  @Override
  protected double computePrefWidth(double height) {
    double chipWidths =
        getManagedChildren().stream().mapToDouble(chip -> snapSizeX(chip.prefWidth(-1))).sum();
    double gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
    return getInsets().getLeft() + chipWidths + gaps + getInsets().getRight();
  }

  private ToggleButton chip(T value) {
    var chip = Styles.styled(new ToggleButton(), Styles.CHIP);
    chip.setMnemonicParsing(false);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setSelected(chosen.contains(value));
    chip.setOnAction(_ -> pressed(value, chip));
    var items = menu;
    return items == null ? chip : Buttons.menuOn(chip, () -> items.apply(value));
  }

  private void pressed(T value, ToggleButton chip) {
    if (press == null) {
      toggle(value, chip);
    } else {
      chip.setSelected(chosen.contains(value));
      press.accept(value);
    }
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
