package app.siembra.ui.person;

import app.siembra.model.ConnectionType;
import app.siembra.model.PersonLine;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.PersonRow;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Two small fields that tie another person to the one of the page: who, and what they are. They
/// are there only while they are wanted.
final class TieForm extends View {
  private final PersonActs acts;
  private final Speech speech;
  private final Hyperlink word;
  private final TextField who = Styles.styled(new TextField(), "small-field");
  private final ComboBox<String> what = Styles.styled(new ComboBox<>(), "small-field");
  private final RowColumn<PersonLine> fitting = new RowColumn<>(this::createRow);
  private List<PersonLine> offered = List.of();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable PersonLine> chosen = new SimpleObjectProperty<>();

  TieForm(PersonActs acts, Speech speech) {
    this.acts = acts;
    this.speech = speech;
    this.word = Buttons.link(speech.bind("person.add"), this::begin);
    word.accessibleHelpProperty().bind(speech.bind("person.ties.who"));
  }

  /// The quiet word that opens it.
  Hyperlink word() {
    return word;
  }

  @Override
  protected Parent build() {
    who.promptTextProperty().bind(speech.bind("person.ties.who"));
    who.accessibleTextProperty().bind(speech.bind("person.ties.who"));
    what.setEditable(true);
    what.setMaxWidth(Double.MAX_VALUE);
    what.promptTextProperty().bind(speech.bind("person.ties.what"));
    what.accessibleTextProperty().bind(speech.bind("person.ties.what"));
    var connect = Buttons.plain(speech.bind("person.ties.connect"), this::connect);
    connect
        .disableProperty()
        .bind(chosen.isNull().or(Bindings.isEmpty(what.getEditor().textProperty())));
    var form = Styles.styled(new VBox(who, fitting, what, connect), "tie-form");
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    return Presence.of(form, open);
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        who.textProperty().subscribe((_, typed) -> look(typed)),
        speech.voice().subscribe(_ -> what.getItems().setAll(words())));
  }

  private List<String> words() {
    var words = speech.voice().get().words();
    return ConnectionType.DELIVERED.stream().map(words::connection).toList();
  }

  private void begin() {
    open.set(true);
    who.requestFocus();
  }

  private void end() {
    chosen.set(null);
    who.clear();
    what.setValue(null);
    what.getEditor().clear();
    open.set(false);
    word.requestFocus();
  }

  private void look(String typed) {
    PersonLine taken = chosen.get();
    if (taken != null && taken.name().equals(typed)) {
      return;
    }
    chosen.set(null);
    if (typed.isBlank()) {
      offer(typed, List.of());
    } else {
      acts.find(typed, found -> offer(typed, found));
    }
  }

  private void offer(String typed, List<PersonLine> found) {
    if (typed.equals(who.getText())) {
      offered = found;
      fitting.set(found);
    }
  }

  private Row createRow(PersonLine person) {
    return PersonRow.of(person).onOpen(() -> take(person));
  }

  private void take(PersonLine person) {
    chosen.set(person);
    who.setText(person.name());
    offer(person.name(), List.of());
    what.requestFocus();
  }

  private void connect() {
    PersonLine other = chosen.get();
    String word = what.getEditor().getText().strip();
    if (other != null && !word.isEmpty()) {
      acts.connect(other.id(), word);
      end();
    }
  }

  /// Enter takes the first who fits, then connects; Down goes to those who fit; Esc ends it.
  private void onKey(KeyEvent event) {
    boolean offers = who.isFocused() && !offered.isEmpty();
    boolean handled =
        switch (event.getCode()) {
          case ESCAPE -> done(!what.isShowing(), this::end);
          case DOWN -> done(offers, () -> fitting.getChildren().getFirst().requestFocus());
          case ENTER ->
              done(offers, () -> take(offered.getFirst()))
                  || done(what.getEditor().isFocused() || what.isFocused(), this::connect);
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  private static boolean done(boolean fits, Runnable action) {
    if (fits) {
      action.run();
    }
    return fits;
  }
}
