package app.siembra.ui.welcome;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Speech;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The first steps: one at a time, and below it the way on and back.
public final class WelcomeView extends View {
  private final WelcomeViewModel model;
  private final Speech speech;
  private final StepView bring;
  private final StepView keep;
  private final StepView know;
  private final VBox body = new VBox();
  private final Button onward;
  private final Page page;

  /// A view of this model.
  public WelcomeView(WelcomeViewModel model, Desk desk) {
    this.model = model;
    this.speech = desk.speech();
    this.bring = new BringStep(model, speech);
    this.keep = new KeepStep(model.keep(), desk);
    this.know = new KnowStep(model.know(), desk);
    this.onward = Buttons.plain(onwardWords(), model::goOn);
    this.page = new Page(createHead(), body);
  }

  @Override
  protected Parent build() {
    var screen = new BorderPane(page);
    screen.setBottom(createFoot());
    screen.getStylesheets().addAll(Theme.sheet("exchange.css"), Theme.sheet("welcome.css"));
    screen.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    return screen;
  }

  private Node createHead() {
    return Styles.styled(
        new VBox(
            Lines.of(live(WelcomeWords::count), Styles.DETAIL),
            PageHead.of(live(WelcomeWords::title), live(WelcomeWords::why))),
        "welcome-head");
  }

  private Node createFoot() {
    var back =
        Presence.of(
            Buttons.plain(speech.bind("welcome.back"), model::goBack),
            model.step().map(step -> step != Step.BRING));
    var between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    return Styles.styled(new HBox(back, between, onward), "welcome-foot");
  }

  private ObservableValue<String> onwardWords() {
    return Bindings.createStringBinding(
        () ->
            new WelcomeWords(speech.voice().get())
                .onward(model.onward().getValue(), model.keep().friends().size()),
        model.onward(),
        model.keep().friends(),
        speech.voice());
  }

  private ObservableValue<String> live(BiFunction<WelcomeWords, Step, String> words) {
    return Bindings.createStringBinding(
        () -> words.apply(new WelcomeWords(speech.voice().get()), model.step().get()),
        model.step(),
        speech.voice());
  }

  /// Esc goes on here rather than back: it leaves a step out. What is half typed it gives up first.
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (!of(model.step().get()).giveUp()) {
        model.goOn();
      }
      event.consume();
    }
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(),
        model.onward().subscribe(this::mark),
        model.step().subscribe(this::show),
        model.step().subscribe((_, step) -> enter(step)));
  }

  private void mark(Onward now) {
    onward.getStyleClass().remove(Styles.FILLED);
    if (now != Onward.SKIP) {
      onward.getStyleClass().add(Styles.FILLED);
    }
  }

  private void show(Step step) {
    body.getChildren().setAll(of(step).node());
    page.setVvalue(0);
  }

  private StepView of(Step step) {
    return switch (step) {
      case BRING -> bring;
      case KEEP -> keep;
      case KNOW -> know;
    };
  }

  private void enter(Step step) {
    body.applyCss();
    of(step).enter();
  }
}
