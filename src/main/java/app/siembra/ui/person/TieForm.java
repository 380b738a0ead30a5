package app.siembra.ui.person;

import app.siembra.model.ConnectionType;
import app.siembra.model.PersonLine;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Two small fields that tie another person to the one of the page: who, and what they are. They
/// are there only while they are wanted.
final class TieForm extends View {
  private final PersonActs acts;
  private final Speech speech;
  private final Hyperlink word;
  private final ChipField<PersonLine> who;
  private final ComboBox<String> what = new ComboBox<>();
  private final TextField type = what.getEditor();
  private final BooleanProperty open = new SimpleBooleanProperty();

  TieForm(PersonActs acts, Speech speech) {
    this.acts = acts;
    this.speech = speech;
    this.who = PeopleField.of(speech, acts.tasks(), acts::others).single();
    this.word = Buttons.link(speech.bind("person.add"), this::begin);
    word.accessibleHelpProperty().bind(speech.bind("person.ties.who"));
  }

  /// The quiet word that opens it.
  Hyperlink word() {
    return word;
  }

  @Override
  protected Parent build() {
    // One person is enough: then the field makes room, and the focus goes on.
    Presence.of(Styles.styled(who.input(), "small-field"), Bindings.isEmpty(who.chosen()));
    who.input().accessibleTextProperty().bind(speech.bind("person.ties.who"));
    Styles.styled(what, "small-field").setEditable(true);
    what.setMaxWidth(Double.MAX_VALUE);
    what.promptTextProperty().bind(speech.bind("person.ties.what"));
    what.accessibleTextProperty().bind(speech.bind("person.ties.what"));
    var connect = Buttons.plain(speech.bind("person.ties.connect"), this::connect);
    connect
        .disableProperty()
        .bind(Bindings.isEmpty(who.chosen()).or(type.textProperty().isEmpty()));
    var form = Styles.styled(new VBox(who, what, connect), "tie-form");
    form.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    type.addEventFilter(KeyEvent.KEY_PRESSED, this::onTypeKey);
    return Presence.of(form, open);
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        who.chosen().subscribe(this::goOn),
        speech.voice().subscribe(_ -> what.getItems().setAll(words())));
  }

  private List<String> words() {
    var words = speech.voice().get().words();
    return ConnectionType.DELIVERED.stream().map(words::connection).toList();
  }

  private void begin() {
    open.set(true);
    who.input().requestFocus();
  }

  /// Once it is said who, what they are is asked.
  private void goOn() {
    if (!who.chosen().isEmpty()) {
      what.requestFocus();
    }
  }

  private void end() {
    who.chosen().clear();
    who.input().clear();
    what.setValue(null);
    type.clear();
    open.set(false);
    word.requestFocus();
  }

  private void connect() {
    String tie = type.getText().strip();
    if (!who.chosen().isEmpty() && !tie.isEmpty()) {
      acts.connect(who.chosen().getFirst().id(), tie);
      end();
    }
  }

  private void onTypeKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !what.isShowing()) {
      connect();
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    }
  }
}
