package app.siembra.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A field for several values: each that was taken is a chip, and what is typed brings up those
/// that fit. Enter takes the marked one, a comma what was typed as it stands; a chip goes by a
/// click, or by Backspace where nothing is typed.
///
/// @param <T> what a chip stands for
public final class ChipField<T> extends VBox {
  /// What a field offers and how it is said.
  ///
  /// @param find the values that fit what was typed, the best first; asked away from the window's
  ///   thread
  /// @param make a value of what was typed alone, empty where only known ones can be taken
  /// @param look how a value looks while it is offered
  /// @param remove for those who do not see what a click on the chip of that name does
  public record Offer<T>(
      Function<String, List<T>> find,
      Function<String, Optional<T>> make,
      Function<T, OfferList.Look> look,
      Function<String, ObservableValue<String>> remove) {}

  private static final int MOST_OFFERED = 6;

  private final Tasks tasks;
  private final Offer<T> offer;
  private final ObservableList<T> chosen = FXCollections.observableArrayList();
  private final FlowPane chips = Styles.styled(new FlowPane(), Styles.CHIPS);
  private final TextField input = new TextField();
  private final OfferList<T> offers;
  private boolean one;
  private boolean leftTaken;
  private Function<? super T, @Nullable Hue> hue = _ -> null;
  private @Nullable Consumer<? super T> receiver;
  private @Nullable Running asking;
  private String answered = "";
  private boolean entered;

  public ChipField(Tasks tasks, Offer<T> offer) {
    this.tasks = tasks;
    this.offer = offer;
    this.offers = new OfferList<>(offer.look(), this::take);
    Styles.styled(this, Styles.CHIP_FIELD);
    chips.managedProperty().bind(chips.visibleProperty());
    chips.setVisible(false);
    getChildren().addAll(chips, input, offers);
    chosen.addListener((ListChangeListener<T>) _ -> showChips());
    input.textProperty().subscribe((_, typed) -> ask(typed.strip()));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    input.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    input.focusedProperty().subscribe((_, focused) -> leave(focused));
  }

  /// Lets one value at most be chosen: a new one takes the place of the old.
  public ChipField<T> single() {
    one = true;
    return this;
  }

  /// Hands each value over in place of keeping it as a chip.
  public ChipField<T> handingOver(Consumer<? super T> action) {
    receiver = action;
    return this;
  }

  /// In which colour a chip is; null leaves it as chips are.
  public ChipField<T> hued(Function<? super T, @Nullable Hue> colour) {
    hue = colour;
    return this;
  }

  /// Takes what is typed also where the field is left, if it can be taken as it stands: for a field
  /// that is saved at once.
  public ChipField<T> takingWhenLeft() {
    leftTaken = true;
    return this;
  }

  /// What is chosen, in order; it may be changed from either side.
  public ObservableList<T> chosen() {
    return chosen;
  }

  /// Where one types.
  public TextField input() {
    return input;
  }

  /// Takes what is typed, if it can be taken as it stands: for a form that is saved while something
  /// is left in the field.
  public void takeTyped() {
    offer.make().apply(input.getText().strip()).ifPresent(this::take);
  }

  private void showChips() {
    chips.getChildren().setAll(chosen.stream().map(this::chip).toList());
    chips.setVisible(!chosen.isEmpty());
  }

  private Button chip(T value) {
    String name = offer.look().apply(value).name();
    var chip = Styles.styled(new Button(name), Styles.CHIP);
    chip.setMnemonicParsing(false);
    chip.setGraphic(new Icon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.accessibleTextProperty().bind(offer.remove().apply(name));
    Hue colour = hue.apply(value);
    if (colour != null) {
      colour.on(chip);
    }
    chip.setOnAction(
        _ -> {
          chosen.remove(value);
          input.requestFocus();
        });
    return chip;
  }

  private void ask(String typed) {
    entered = false;
    if (asking != null) {
      asking.forget();
    }
    if (typed.isEmpty()) {
      offers.close();
    } else {
      asking =
          tasks.job(() -> offer.find().apply(typed)).onSuccess(found -> show(typed, found)).start();
    }
  }

  private void show(String typed, List<T> found) {
    answered = typed;
    offers.show(
        input.isFocused()
            ? found.stream().filter(value -> !chosen.contains(value)).limit(MOST_OFFERED).toList()
            : List.of());
    if (entered && input.isFocused()) {
      enter();
    }
  }

  private void onKey(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case ENTER -> !input.getText().isBlank() && enter();
          case DOWN -> move(1);
          case UP -> move(-1);
          case ESCAPE -> close();
          case BACK_SPACE -> removeLast();
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  /// A comma is a letter to the field: it comes after the press of its key, whatever became of
  /// that.
  private void onTyped(KeyEvent event) {
    if (event.getCharacter().equals(",") && make()) {
      event.consume();
    }
  }

  /// What fits nothing stays to be corrected: a form is not saved over it. Who types faster than
  /// the answers come means what they typed, not what is still offered for less of it.
  private boolean enter() {
    entered = !answered.equals(input.getText().strip());
    if (!entered) {
      offers.marked().ifPresentOrElse(this::take, this::make);
    }
    return true;
  }

  private boolean make() {
    Optional<T> made = offer.make().apply(input.getText().strip());
    made.ifPresent(this::take);
    return made.isPresent();
  }

  private boolean move(int steps) {
    offers.move(steps);
    return offers.isOpen();
  }

  private boolean close() {
    boolean wasOpen = offers.isOpen();
    entered = false;
    offers.close();
    return wasOpen;
  }

  private boolean removeLast() {
    boolean removes = input.getText().isEmpty() && !chosen.isEmpty();
    if (removes) {
      chosen.removeLast();
    }
    return removes;
  }

  private void take(T value) {
    add(value);
    input.requestFocus();
  }

  private void add(T value) {
    if (receiver != null) {
      receiver.accept(value);
    } else if (one) {
      chosen.setAll(List.of(value));
    } else if (!chosen.contains(value)) {
      chosen.add(value);
    }
    input.clear();
    offers.close();
  }

  private void leave(boolean focused) {
    if (!focused) {
      offers.close();
      if (leftTaken) {
        offer.make().apply(input.getText().strip()).ifPresent(this::add);
      }
    }
  }
}
