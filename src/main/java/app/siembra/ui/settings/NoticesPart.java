package app.siembra.ui.settings;

import app.siembra.rules.NoticeHours;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.LineField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// When and how the user is told what waits.
final class NoticesPart {
  private final NoticesViewModel model;
  private final Speech speech;
  private final LineField moment;
  private final LineField quietFrom;
  private final LineField quietTo;
  private final CheckBox names;
  private final CheckBox starting;
  private final CheckBox staying;

  NoticesPart(NoticesViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.moment = time(model::moment);
    this.quietFrom = time(model::quietFrom);
    this.quietTo = time(model::quietTo);
    this.names = check("settings.notices.names", model::names);
    this.starting = check("settings.notices.start", model::start);
    this.staying = check("settings.notices.stay", model::stay);
  }

  private static LineField time(Consumer<String> commit) {
    return Styles.styled(new LineField(), "short-field").onCommit(commit);
  }

  /// What is shown is what is set: a press only asks for it.
  private CheckBox check(String key, Consumer<Boolean> press) {
    var box = new CheckBox();
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.textProperty().bind(speech.bind(key));
    box.setOnAction(
        _ -> {
          boolean asked = box.isSelected();
          box.setSelected(!asked);
          press.accept(asked);
        });
    return box;
  }

  Node create() {
    return Styles.styled(
        new VBox(createHours(), createNotices(), createBackground()), "notices-part");
  }

  private Node createHours() {
    return Styles.styled(
        new VBox(
            new Wrap(
                new Field(speech.bind("settings.notices.moment"), moment),
                new Field(speech.bind("settings.notices.quiet-from"), quietFrom),
                new Field(speech.bind("settings.notices.quiet-to"), quietTo)),
            problem(Spot.Single.NOTICE_MOMENT),
            problem(Spot.Single.QUIET_HOURS),
            Lines.of(speech.bind("settings.notices.when"), Styles.DETAIL)),
        "explained");
  }

  private Node createNotices() {
    return Styles.styled(new VBox(names, Lines.of(live(this::way), Styles.DETAIL)), "explained");
  }

  private Node createBackground() {
    return Styles.styled(
        new VBox(
            starting,
            problem(Spot.Single.STARTING),
            Presence.whereSaid(Lines.of(live(this::entry), Styles.DETAIL)),
            staying,
            Lines.of(speech.bind("settings.notices.stay.how"), Styles.DETAIL)),
        "explained");
  }

  private Node problem(Spot spot) {
    return Presence.whereSaid(Lines.of(model.problem(spot), Styles.PROBLEM));
  }

  private ObservableValue<String> live(Function<Voice, String> words) {
    return Bindings.createStringBinding(
        () -> words.apply(speech.voice().get()), model.state(), speech.voice());
  }

  private String way(Voice voice) {
    Computer.Notices way = model.state().get().way();
    return switch (way) {
      case NOTIFY_SEND -> voice.texts().get("settings.notices.way.choices", way.program());
      case OSASCRIPT, POWERSHELL -> voice.texts().get("settings.notices.way", way.program());
      case NONE -> voice.texts().get("settings.notices.way.none");
    };
  }

  private String entry(Voice voice) {
    return model.state().get().starting()
        ? voice.texts().get("settings.notices.start.entry", model.entry())
        : "";
  }

  Subscription show() {
    return Subscription.combine(model.watch(), model.state().subscribe(this::say));
  }

  private void say(NoticesViewModel.State now) {
    NoticeHours hours = now.set().hours();
    moment.show(Times.show(hours.moment()));
    quietFrom.show(Times.show(hours.quietFrom()));
    quietTo.show(Times.show(hours.quietTo()));
    names.setSelected(now.set().names());
    starting.setSelected(now.starting());
    staying.setSelected(now.set().staying());
  }
}
