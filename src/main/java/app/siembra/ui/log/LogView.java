package app.siembra.ui.log;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The sheet with the line.
public final class LogView extends View {
  private final LogViewModel model;
  private final Speech speech;
  private final LineInput input;
  private final ChipFlow chips;
  private final ProposalList proposals;
  private final VBox saved = Styles.styled(new VBox(), "log-saved");
  private final VBox examples = Styles.styled(new VBox(), "log-examples");

  /// A view of this model.
  public LogView(LogViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.input = new LineInput(model.line(), new SheetKeys());
    this.chips = new ChipFlow(model, input);
    this.proposals =
        new ProposalList(
            proposal -> {
              model.line().take(proposal);
              input.enter();
            });
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
    public void form() {}
  }

  @Override
  protected Parent build() {
    var sheet =
        new LineSheet(
            input,
            proposals,
            createSaved(),
            createLine(),
            createExamples(),
            createPreview(),
            createFoot());
    sheet.getStylesheets().add(Theme.sheet("log.css"));
    return sheet;
  }

  private Node createSaved() {
    return Presence.of(saved, Bindings.isNotEmpty(model.saved()));
  }

  private Node createLine() {
    input.promptTextProperty().bind(speech.bind("log.prompt"));
    input.accessibleTextProperty().bind(speech.bind("log.prompt"));
    return input;
  }

  private Node createExamples() {
    return Presence.of(
        new VBox(Lines.of(speech.bind("log.examples"), Styles.DETAIL), examples), isEmpty());
  }

  private Node createPreview() {
    var note =
        Lines.of(model.line().preview().map(Preview::note).map(text -> "“" + text + "”"), "note");
    var hasNote = model.line().preview().map(preview -> !preview.note().isEmpty());
    var problem = Lines.of(live(this::problem), Styles.PROBLEM);
    var hasProblem = problem.textProperty().isNotEmpty();
    return Styles.styled(
        new VBox(
            Presence.of(chips, isEmpty().map(empty -> !empty)),
            Presence.of(note, hasNote),
            Presence.of(problem, hasProblem)),
        "log-preview");
  }

  private String problem(LogWords words) {
    var problem = model.line().problem().get();
    return problem == null ? "" : words.problem(problem);
  }

  private Node createFoot() {
    var legend = Styles.styled(new FlowPane(), "chips");
    Arrays.stream(Legend.values()).map(this::createSign).forEach(legend.getChildren()::add);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var hint = new Label();
    hint.textProperty().bind(speech.bind("log.keys"));
    var acts =
        new HBox(
            gap,
            Styles.styled(hint, Styles.DETAIL),
            Buttons.filled(speech.bind("log.save"), model::save));
    return Styles.styled(new VBox(legend, Styles.styled(acts, "log-acts")), "log-foot");
  }

  private Node createSign(Legend sign) {
    var mark = Styles.styled(new Label(sign.sign()), "log-sign");
    var button = Styles.styled(new Button(), "chip");
    button.textProperty().bind(speech.bind(sign.key()));
    button.setGraphic(mark);
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setOnAction(
        _ -> {
          model.line().sign(sign);
          input.enter();
        });
    return button;
  }

  @Override
  protected Subscription shown() {
    model.stay();
    var voice = speech.voice();
    return Subscription.combine(
        input.follow(),
        model.line().completion().subscribe(proposals::show),
        model.line().preview().subscribe(this::showChips),
        voice.subscribe(this::showChips),
        voice.subscribe(this::showExamples),
        model.examples().subscribe(this::showExamples),
        model.saved().subscribe(this::showSaved),
        model::leave);
  }

  private void showChips() {
    chips.show(model.line().preview().get().chips(), words());
  }

  private void showExamples() {
    examples
        .getChildren()
        .setAll(
            LogWords.EXAMPLES.stream()
                .map(key -> createExample(words().example(key, model.examples())))
                .toList());
  }

  private Node createExample(String line) {
    var link = Styles.styled(new Hyperlink(line), Styles.LINK, "log-example");
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(
        _ -> {
          model.line().type(Typed.of(line));
          input.enter();
        });
    return link;
  }

  private void showSaved() {
    saved
        .getChildren()
        .setAll(
            model.saved().stream()
                .map(
                    entry -> {
                      var line = Lines.of(words().saved(entry), Styles.DETAIL);
                      line.setGraphic(new Icon(Feather.CHECK));
                      return line;
                    })
                .toList());
  }

  private ObservableValue<Boolean> isEmpty() {
    return model.line().typed().map(Typed::isBlank);
  }

  private LogWords words() {
    return new LogWords(speech.voice().get(), model.date());
  }

  private ObservableValue<String> live(Function<LogWords, String> text) {
    return Bindings.createStringBinding(
        () -> text.apply(words()), model.line().problem(), speech.voice());
  }
}
