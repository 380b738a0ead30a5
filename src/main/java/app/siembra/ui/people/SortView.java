package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.rules.Standing;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Five people who are to be sorted, each with what is known and one press for each decision. The
/// focus goes on to the next by itself.
final class SortView extends View {
  private final SortViewModel model;
  private final Speech speech;
  private final Runnable asList;
  private final Runnable leave;
  private final ObservableList<SortLine> lines = FXCollections.observableArrayList();
  private final RowColumn<SortLine> rows = new RowColumn<>(this::createRow);
  private final Button more;

  /// Whose answers are there: of one alone, so that the five fit into the window.
  private final ObjectProperty<@Nullable PersonId> asked = new SimpleObjectProperty<>();

  private boolean following;

  /// @param asList shows all of them in a list
  /// @param leave shows everybody else
  SortView(SortViewModel model, Speech speech, Runnable asList, Runnable leave) {
    this.model = model;
    this.speech = speech;
    this.asList = asList;
    this.leave = leave;
    this.more =
        Buttons.filled(
            Bindings.createStringBinding(
                () -> words().more(model.five().get().next(), SortViewModel.AT_ONCE),
                model.five(),
                speech.voice()),
            this::more);
  }

  @Override
  protected Parent build() {
    return new VBox(createFive(), createNobody());
  }

  private Node createFive() {
    return Presence.of(
        Card.titled(title())
            .action(speech.bind("people.sort.as-list"), asList)
            .with(rows)
            .inside(createSteps()),
        Bindings.isNotEmpty(lines));
  }

  private ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () -> words().toSort(model.five().get().left()), model.five(), speech.voice());
  }

  private Node createSteps() {
    var steps = new FlowPane(more, Buttons.plain(speech.bind("people.sort.enough"), leave));
    return Styles.styled(steps, "sort-steps");
  }

  private Node createNobody() {
    var state =
        new EmptyState(
            Feather.CHECK,
            speech.bind("people.sort.nobody"),
            Buttons.plain(speech.bind("people.sort.everybody"), leave));
    return Presence.of(Card.plain().with(state), Bindings.isEmpty(lines));
  }

  private Row createRow(SortLine line) {
    var listed = line.row().listed();
    var row =
        Row.of(words().name(listed.line()))
            .initials(listed.line().initials(), listed.line().name(), listed.line().photo())
            .detail(words().profile(listed))
            .note(words().known(line))
            .onOpen(() -> come(line));
    String decided = words().decided(line, model.five().get().circles());
    if (decided.isEmpty()) {
      List<ButtonBase> actions = createActions(line);
      var answers = Styles.styled(new Wrap(actions.toArray(Node[]::new)), "sort-answers");
      row.below(Presence.of(answers, asked.map(line.id()::equals)));
      row.focusWithinProperty().subscribe(is -> asked.set(is ? line.id() : asked.get()));
      row.addEventHandler(KeyEvent.KEY_TYPED, event -> press(event, actions));
    } else {
      Pill _ = row.aside(Pill.class, () -> new Pill(decided, tone(line)));
    }
    return row;
  }

  /// A click on somebody asks about them; on whoever is asked about already, it opens their page.
  private void come(SortLine line) {
    if (line.id().equals(asked.get()) || line.settled()) {
      model.open(line.id());
    } else {
      focusOn(line);
    }
  }

  private List<ButtonBase> createActions(SortLine line) {
    return new SortActions(speech, model.five().get().circles())
        .of(
            decision -> {
              following = true;
              model.decide(line.id(), decision);
            },
            () -> {
              following = true;
              model.passOver(line.id());
            });
  }

  private static void press(KeyEvent event, List<ButtonBase> actions) {
    int digit = event.getCharacter().length() == 1 ? event.getCharacter().charAt(0) - '0' : 0;
    if (digit >= 1 && digit <= actions.size()) {
      actions.get(digit - 1).fire();
      event.consume();
    }
  }

  private static Pill.Tone tone(SortLine line) {
    boolean rests = line.row().listed().standing().state() == Standing.State.RESTING;
    return line.passedOver() || rests ? Pill.Tone.PLAIN : Pill.Tone.GREEN;
  }

  private void more() {
    following = true;
    model.more();
  }

  @Override
  protected Subscription shown() {
    following = true;
    return Subscription.combine(
        rows.show(lines, speech.voice()), model.watch(), model.five().subscribe(this::show));
  }

  private void show(SortViewModel.Five five) {
    Contents.set(lines, five.lines());
    if (lines.stream().noneMatch(line -> !line.settled() && line.id().equals(asked.get()))) {
      asked.set(next().map(SortLine::id).orElse(null));
    }
    if (following && !lines.isEmpty()) {
      following = false;
      focusOnNext();
    }
  }

  private void focusOnNext() {
    next().ifPresentOrElse(this::focusOn, more::requestFocus);
  }

  private Optional<SortLine> next() {
    return lines.stream().filter(line -> !line.settled()).findFirst();
  }

  private void focusOn(SortLine line) {
    rows.getChildren().get(lines.indexOf(line)).requestFocus();
  }

  private PeopleWords words() {
    return new PeopleWords(speech.voice().get());
  }
}
