package app.siembra.ui.person;

import app.siembra.service.Tied;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.PersonRow;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.person.TieActs.Other;
import app.siembra.ui.person.TieActs.Said;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Small fields that tie somebody to the person of the page, in the book or not yet: who, what they
/// are, and the other way round where nobody knows; or that say it in another way. They are there
/// only while they are wanted.
final class TieForm extends View {
  private final TieActs acts;
  private final Speech speech;
  private final Hyperlink word;
  private final ChipField<Other> who;
  private final ChipField<String> what;
  private final TextField back = Styles.styled(new TextField(), "small-field");
  private final TextField note = Styles.styled(new TextField(), "small-field");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty changing = new SimpleBooleanProperty();
  private final BooleanProperty strange = new SimpleBooleanProperty();
  private final Newest asking = new Newest();
  private @Nullable Tied old;

  TieForm(TieActs acts, Speech speech) {
    this.acts = acts;
    this.speech = speech;
    this.who =
        new ChipField<>(
                acts.tasks(),
                new ChipField.Offer<Other>(
                    acts::others, TieForm::unknown, this::look, this::removing))
            .single();
    this.what =
        new ChipField<>(
                acts.tasks(),
                new ChipField.Offer<String>(
                    acts::words, TieForm::typed, TieForm::look, this::removing))
            .single();
    this.word = Buttons.link(speech.bind("person.add"), this::begin);
    word.accessibleHelpProperty().bind(speech.bind("person.ties.who"));
  }

  private static Optional<String> typed(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Other> unknown(String text) {
    return typed(text).map(Other.Unknown::new);
  }

  private OfferList.Look look(Other other) {
    return switch (other) {
      case Other.Known(var line) ->
          new OfferList.Look(
              new Initials(line.initials(), line.name()),
              line.name(),
              PersonRow.line(line.profile()));
      case Other.Unknown(var name) ->
          new OfferList.Look(new Icon(Feather.USER_PLUS), name, speech.get("person.ties.new"));
    };
  }

  private static OfferList.Look look(String type) {
    return new OfferList.Look(new Icon(Feather.LINK), type, "");
  }

  private ObservableValue<String> removing(String name) {
    return speech.bind("field.remove", name);
  }

  /// The quiet word that opens it.
  Hyperlink word() {
    return word;
  }

  @Override
  protected Parent build() {
    ask(who, "person.ties.who");
    ask(what, "person.ties.what");
    ask(back, "person.ties.back");
    ask(note, "person.ties.note");
    var connect =
        Buttons.plain(
            Bindings.when(changing)
                .then(speech.bind("person.ties.change"))
                .otherwise(speech.bind("person.ties.connect")),
            this::connect);
    var form =
        Styles.styled(
            new VBox(
                Presence.of(who, changing.not()), what, Presence.of(back, strange), note, connect),
            "tie-form");
    form.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    note.setOnAction(_ -> connect());
    back.setOnAction(_ -> note.requestFocus());
    return Presence.of(form, open);
  }

  private void ask(ChipField<?> field, String key) {
    // One is enough: then the field makes room, and the focus goes on.
    Presence.of(Styles.styled(field.input(), "small-field"), Bindings.isEmpty(field.chosen()));
    ask(field.input(), key);
  }

  private void ask(TextField field, String key) {
    field.promptTextProperty().unbind();
    field.promptTextProperty().bind(speech.bind(key));
    field.accessibleTextProperty().bind(speech.bind(key));
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        who.chosen().subscribe(() -> goOn(who, what.input())),
        what.chosen().subscribe(this::knowWhat));
  }

  private void knowWhat() {
    strange.set(false);
    if (!what.chosen().isEmpty()) {
      String type = what.chosen().getFirst();
      asking.start(
          acts.tasks()
              .job(() -> acts.isNew(type))
              .onSuccess(
                  fresh -> {
                    strange.set(fresh);
                    goOn(what, fresh ? back : note);
                  }));
    }
  }

  private void begin() {
    clear();
    open.set(true);
    who.input().requestFocus();
  }

  /// Opens it for a connection that there is.
  void change(Tied tied) {
    clear();
    old = tied;
    changing.set(true);
    open.set(true);
    var words = speech.voice().get().words().connection(tied.type(), tied.note(), tied.gender());
    what.chosen().setAll(List.of(words.word()));
    note.setText(words.note());
    note.requestFocus();
  }

  /// Once one thing is said the next one is asked.
  private void goOn(ChipField<?> from, Node next) {
    if (!from.chosen().isEmpty() && open.get()) {
      next.requestFocus();
    }
  }

  private void clear() {
    old = null;
    changing.set(false);
    who.chosen().clear();
    what.chosen().clear();
    List.of(who.input(), what.input(), back, note).forEach(TextField::clear);
  }

  private void end() {
    clear();
    open.set(false);
    word.requestFocus();
  }

  private void connect() {
    who.takeTyped();
    what.takeTyped();
    if (what.chosen().isEmpty()) {
      what.input().requestFocus();
      return;
    }
    var said = new Said(what.chosen().getFirst(), back.getText().strip(), note.getText().strip());
    Tied before = old;
    if (before != null) {
      acts.change(before, said);
    } else if (who.chosen().isEmpty()) {
      who.input().requestFocus();
      return;
    } else {
      acts.connect(who.chosen().getFirst(), said);
    }
    end();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    }
  }
}
