package app.siembra.ui.log;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.KeyHint;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.SheetBody;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The sheet with the line.
public final class LogView extends View {
  private static final KeyCombination FORM = KeyCombination.valueOf("F2");

  private final LogViewModel model;
  private final Speech speech;
  private final LineInput input;
  private final ChipFlow chips;
  private final LineSheet sheet;
  private final TalkFormView form;
  private final LegendSigns legend;
  private final ExampleLines examples;
  private final SavedLines saved;

  /// A view of this model.
  public LogView(LogViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.input = new LineInput(model.line(), new SheetKeys());
    this.chips = new ChipFlow(model, input);
    this.form = new TalkFormView(model.form(), speech);
    this.legend = new LegendSigns(model, input, speech);
    this.examples = new ExampleLines(model, input, speech);
    this.saved = new SavedLines(model, speech);
    this.sheet = new LineSheet(input, new CompletionList(this::take));
  }

  private void take(Proposal proposal) {
    model.line().take(proposal);
    input.enter();
  }

  private final class SheetKeys implements LineInput.Keys {
    @Override
    public void save() {
      model.save();
    }

    @Override
    public void saveAndNext() {
      model.saveAndNext();
    }

    @Override
    public void form() {
      model.toForm();
    }
  }

  /// Begins a line with whom and what `log` names.
  public void open(Destination.Log log) {
    model.open(log);
    model.draftFrom().ifPresent(input::replaceFrom);
  }

  @Override
  protected Parent build() {
    sheet.hold(createSaved(), createLine(), createMiddle(), createActs());
    var both =
        new StackPane(
            Presence.of(sheet, model.inForm().not()), Presence.of(form.node(), model.inForm()));
    both.getStylesheets().add(Theme.sheet("log-sheet.css"));
    return both;
  }

  private Node createSaved() {
    return Presence.of(saved, Bindings.isNotEmpty(model.saved()));
  }

  private Node createLine() {
    input.promptTextProperty().bind(speech.bind("log.prompt"));
    input.accessibleTextProperty().bind(speech.bind("log.prompt"));
    return input;
  }

  /// What may become longer than the window is scrolled.
  private Node createMiddle() {
    var middle = new VBox(createExamples(), createChips(), createProblem(), legend);
    return new SheetBody(Styles.styled(middle, "log-middle"));
  }

  private Node createExamples() {
    return Presence.of(
        new VBox(Lines.of(speech.bind("log.examples"), Styles.DETAIL), examples), isEmpty());
  }

  private Node createChips() {
    return Presence.of(chips, isEmpty().map(empty -> !empty));
  }

  private Node createProblem() {
    var problem = Lines.of(live(this::problem, model.line().problem()), Styles.PROBLEM);
    return Presence.whereSaid(problem);
  }

  private String problem(LogWords words) {
    var problem = model.line().problem().get();
    return problem == null ? "" : words.problem(problem);
  }

  private Node createActs() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var toForm = Styles.styled(new Hyperlink(), Styles.LINK);
    toForm.textProperty().bind(speech.bind("log.form"));
    toForm.setMinWidth(Region.USE_PREF_SIZE);
    toForm.setOnAction(_ -> model.toForm());
    return Styles.styled(
        new HBox(
            Styles.styled(new HBox(toForm, new KeyHint(FORM)), "log-to-form"),
            gap,
            Lines.of(speech.bind("log.keys"), Styles.DETAIL),
            Buttons.filled(speech.bind("log.save"), model::save)),
        "log-acts");
  }

  @Override
  protected Subscription shown() {
    model.stay();
    showChips();
    return Subscription.combine(
        input.follow(),
        model.line().completion().subscribe(sheet::show),
        model.line().preview().subscribe(this::showChips),
        speech.voice().subscribe(this::showChips),
        examples.show(),
        saved.show(),
        model.inForm().subscribe((_, open) -> turn(open)),
        model::leave);
  }

  private void turn(boolean toForm) {
    if (toForm) {
      form.enter();
    } else {
      input.enter();
    }
  }

  private void showChips() {
    chips.show(model.line().preview().get().chips(), words());
  }

  private ObservableValue<Boolean> isEmpty() {
    return model.line().typed().map(Typed::isBlank);
  }

  private LogWords words() {
    return new LogWords(speech.voice().get());
  }

  private ObservableValue<String> live(Function<LogWords, String> text, Observable cause) {
    return Bindings.createStringBinding(() -> text.apply(words()), cause, speech.voice());
  }
}
