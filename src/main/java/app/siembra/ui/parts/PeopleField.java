package app.siembra.ui.parts;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Several people: those who are chosen, each with a way to leave, and a line in which the next one
/// is named. What fits stands below the line; Enter takes the first, arrows go to the others,
/// Backspace in the empty line takes the last one out again.
public final class PeopleField extends VBox {
  private static final int MOST = 5;

  /// Where people come from.
  public interface Source {
    /// Answers on the window's thread with at most `limit` people that fit what was typed.
    void find(String typed, int limit, Consumer<List<PersonLine>> answer);

    /// Adds somebody new.
    void add(String name, Consumer<PersonLine> answer);
  }

  /// What can be chosen below the line.
  private sealed interface Offer {
    record Known(PersonLine person) implements Offer {}

    record New(String name) implements Offer {}
  }

  private final Speech speech;
  private final ObservableList<PersonLine> people;
  private final Source source;
  private final TextField line = new TextField();
  private final FlowPane chosen = Styles.styled(new FlowPane(), "people-chosen");
  private final RowColumn<Offer> offers = new RowColumn<>(this::createOffer);
  private List<Offer> offered = List.of();

  /// @param people who is chosen; the field shows it and changes it
  public PeopleField(Speech speech, ObservableList<PersonLine> people, Source source) {
    this.speech = speech;
    this.people = people;
    this.source = source;
    Styles.styled(this, "people-field");
    line.promptTextProperty().bind(speech.bind("people-field.prompt"));
    line.accessibleTextProperty().bind(speech.bind("people-field.prompt"));
    getChildren().addAll(chosen, offers);
    offers.setManaged(false);
    offers.setVisible(false);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    offers.addEventHandler(KeyEvent.KEY_PRESSED, this::onOfferKey);
  }

  /// Shows who is chosen, now and after each change, until the subscription ends.
  public Subscription show() {
    return Subscription.combine(
        people.subscribe(this::showChosen),
        speech.voice().subscribe(_ -> showChosen()),
        line.textProperty().subscribe((_, typed) -> look(typed)));
  }

  private void showChosen() {
    boolean wasHere = line.isFocused();
    List<Node> nodes = new ArrayList<>();
    people.forEach(person -> nodes.add(createChosen(person)));
    nodes.add(line);
    chosen.getChildren().setAll(nodes);
    if (wasHere) {
      line.requestFocus();
    }
  }

  private Node createChosen(PersonLine person) {
    var chip = Styles.styled(new Button(person.name(), new Icon(Feather.X)), "person-chip");
    chip.setMnemonicParsing(false);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setAccessibleText(speech.get("people-field.remove", person.name()));
    chip.setOnAction(_ -> remove(person));
    return chip;
  }

  private void remove(PersonLine person) {
    people.remove(person);
    line.requestFocus();
  }

  private void look(String typed) {
    if (typed.isBlank()) {
      offer(List.of());
    } else {
      source.find(typed.strip(), MOST + people.size(), found -> answer(typed, found));
    }
  }

  private void answer(String typed, List<PersonLine> found) {
    if (!typed.equals(line.getText())) {
      return;
    }
    List<Offer> fitting = new ArrayList<>();
    found.stream()
        .filter(person -> people.stream().noneMatch(known -> known.id().equals(person.id())))
        .limit(MOST)
        .forEach(person -> fitting.add(new Offer.Known(person)));
    String name = Fold.of(typed);
    if (found.stream().noneMatch(person -> person.folded().equals(name))) {
      fitting.add(new Offer.New(typed.strip()));
    }
    offer(fitting);
  }

  private void offer(List<Offer> fitting) {
    offered = List.copyOf(fitting);
    offers.set(offered);
    offers.setManaged(!offered.isEmpty());
    offers.setVisible(!offered.isEmpty());
  }

  private Row createOffer(Offer offer) {
    return switch (offer) {
      case Offer.Known(var person) -> PersonRow.of(person).onOpen(() -> take(offer));
      case Offer.New(var name) ->
          Row.of(speech.get("people-field.new", name))
              .lead(new Icon(Feather.USER_PLUS))
              .onOpen(() -> take(offer));
    };
  }

  private void take(Offer offer) {
    line.clear();
    line.requestFocus();
    switch (offer) {
      case Offer.Known(var person) -> people.add(person);
      case Offer.New(var name) -> source.add(name, people::add);
    }
  }

  private void onKey(KeyEvent event) {
    KeyCode key = event.getCode();
    if (!offered.isEmpty() && key == KeyCode.ENTER) {
      take(offered.getFirst());
      event.consume();
    } else if (!offered.isEmpty() && key == KeyCode.DOWN) {
      offers.getChildren().getFirst().requestFocus();
      event.consume();
    } else if (!offered.isEmpty() && key == KeyCode.ESCAPE) {
      line.clear();
      event.consume();
    } else if (key == KeyCode.BACK_SPACE && line.getText().isEmpty() && !people.isEmpty()) {
      people.removeLast();
      event.consume();
    }
  }

  private void onOfferKey(KeyEvent event) {
    boolean isUp =
        event.getCode() == KeyCode.UP && offers.getChildren().getFirst().equals(event.getTarget());
    if (isUp || event.getCode() == KeyCode.ESCAPE) {
      line.requestFocus();
      event.consume();
    }
  }
}
