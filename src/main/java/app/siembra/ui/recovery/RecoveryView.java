package app.siembra.ui.recovery;

import app.siembra.service.WayBack;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The screen for a network that is damaged.
public final class RecoveryView extends View {
  private final RecoveryViewModel model;
  private final Speech speech;
  private final Button bring;
  private final Button choose;

  /// A view of this model.
  public RecoveryView(RecoveryViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.bring = Buttons.filled(ofWay(RecoveryWords::act), () -> way().ifPresent(model::bringBack));
    this.choose = Buttons.filled(speech.bind("recovery.choose"), model::choose);
  }

  @Override
  protected Parent build() {
    var page =
        new Page(
            new StackPane(
                Styles.styled(
                    new VBox(
                        createHead(), createFound(), createWay(), createNothing(), createFoot()),
                    "recovery")));
    page.getStylesheets().add(Theme.sheet("recovery.css"));
    return page;
  }

  private Node createHead() {
    return Styles.styled(
        new VBox(
            new Icon(Feather.LIFE_BUOY),
            Lines.of(speech.bind("recovery.heading"), Styles.HEADING),
            Lines.of(live(words -> words.summary(model.stage().get())), Styles.SUBTITLE)),
        "recovery-head");
  }

  private Node createFound() {
    return Card.titled(speech.bind("recovery.found"))
        .inside(
            Lines.of(live(words -> words.found(model.damage()))),
            Presence.whereSaid(Lines.of(live(words -> words.concerned(model.damage())))),
            Lines.of(speech.bind("recovery.untouched"), Styles.DETAIL));
  }

  private Node createWay() {
    return Presence.of(
        Card.titled(speech.bind("recovery.way"))
            .inside(
                Lines.of(ofWay(RecoveryWords::base)),
                Presence.whereSaid(Lines.of(ofWay(RecoveryWords::after))),
                Presence.whereSaid(Lines.of(ofWay(RecoveryWords::lost), Styles.PROBLEM)),
                Presence.whereSaid(
                    Lines.of(
                        ofWay((words, _) -> model.keepsFiles() ? words.kept() : ""),
                        Styles.DETAIL))),
        hasWay());
  }

  private Node createNothing() {
    return Presence.of(
        Card.titled(speech.bind("recovery.nothing.title"))
            .inside(
                Lines.of(speech.bind("recovery.nothing.keep")),
                Lines.of(model.folder().toString(), Styles.DETAIL),
                Lines.of(speech.bind("recovery.nothing.where")),
                Lines.of(speech.bind("recovery.nothing.never"), Styles.DETAIL)),
        at(Stage.Empty.class));
  }

  private Node createFoot() {
    return Styles.styled(
        new VBox(
            Presence.whereSaid(
                Lines.of(live(words -> words.problem(model.problem().get())), Styles.PROBLEM)),
            createBar(),
            createButtons()),
        "recovery-foot");
  }

  private Node createBar() {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(live(words -> words.summary(model.stage().get())));
    return Presence.of(bar, decided().map(now -> !now));
  }

  private Node createButtons() {
    bring.disableProperty().bind(at(Stage.Working.class));
    return new Wrap(
        Presence.of(bring, hasWay()),
        Presence.of(choose, at(Stage.Empty.class)),
        Presence.of(
            Buttons.plain(speech.bind("recovery.anyway"), model::enterAnyway),
            decided().map(now -> now && model.opens())),
        Buttons.plain(speech.bind("recovery.files"), model::showFiles),
        Buttons.plain(speech.bind("recovery.quit"), model::quit));
  }

  @Override
  protected Subscription shown() {
    model.look();
    return model.stage().subscribe(this::focus);
  }

  private void focus(Stage stage) {
    switch (stage) {
      case Stage.Ready _ -> bring.requestFocus();
      case Stage.Empty _ -> choose.requestFocus();
      case Stage.Looking _, Stage.Working _, Stage.Entering _ -> {}
    }
  }

  private Optional<WayBack> way() {
    return switch (model.stage().get()) {
      case Stage.Ready(var way) -> Optional.of(way);
      case Stage.Working(var way) -> Optional.of(way);
      case Stage.Looking _, Stage.Empty _, Stage.Entering _ -> Optional.empty();
    };
  }

  private ObservableValue<Boolean> hasWay() {
    return model.stage().map(_ -> way().isPresent());
  }

  /// Whether the next step is the user's: while files are read or written, nobody else may open them.
  private ObservableValue<Boolean> decided() {
    return model.stage().map(stage -> stage instanceof Stage.Ready || stage instanceof Stage.Empty);
  }

  private ObservableValue<Boolean> at(Class<? extends Stage> type) {
    return model.stage().map(type::isInstance);
  }

  private ObservableValue<String> ofWay(BiFunction<RecoveryWords, WayBack, String> words) {
    return live(now -> way().map(found -> words.apply(now, found)).orElse(""));
  }

  private ObservableValue<String> live(Function<RecoveryWords, String> words) {
    Observable[] causes = {model.stage(), model.problem(), speech.voice()};
    return Bindings.createStringBinding(
        () -> words.apply(new RecoveryWords(speech.voice().get(), model.now())), causes);
  }
}
