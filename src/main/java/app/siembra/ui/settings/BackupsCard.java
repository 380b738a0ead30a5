package app.siembra.ui.settings;

import app.siembra.model.Keys;
import app.siembra.service.SafeCopy;
import app.siembra.service.Safety;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Undertaking;
import app.siembra.ui.parts.Voice;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How safe the network is, the backups there are, and the second folder.
final class BackupsCard {
  private static final int FEW = 3;

  private final BackupsViewModel model;
  private final Speech speech;
  private final FewRows<SafeCopy> earlier;

  BackupsCard(BackupsViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.earlier = new FewRows<>(speech, model.copies(), FEW, this::createRow);
  }

  Card create() {
    return Card.titled(speech.bind("settings.backups"))
        .head(createNow())
        .inside(
            Lines.of(live(this::newest)),
            Presence.whereSaid(Lines.of(live(BackupsCard::trouble), Styles.PROBLEM)),
            createProblem(model.making()),
            Presence.whereSaid(Lines.of(live(BackupsCard::missing), Styles.PROBLEM)),
            Lines.of(speech.bind("settings.backups.when"), Styles.DETAIL),
            whereSome(
                Styles.styled(
                    Buttons.link(speech.bind("settings.backups.open"), model::openFolder),
                    Styles.ACT)),
            createElsewhere());
  }

  private Button createNow() {
    return whereFree(
        Buttons.plain(
            Bindings.createStringBinding(this::now, model.making().busy(), speech.voice()),
            model::backUp));
  }

  private String now() {
    return speech.get(model.making().busy().get() ? "backup.busy" : "backup.now");
  }

  private <B extends Button> B whereFree(B button) {
    button.disableProperty().bind(model.busy());
    return button;
  }

  private Node createProblem(Undertaking undertaking) {
    return Presence.whereSaid(
        Lines.of(
            Bindings.createStringBinding(
                () -> speech.voice().get().sentences().problem(undertaking.problem().get()),
                undertaking.problem(),
                speech.voice()),
            Styles.PROBLEM));
  }

  private Node createElsewhere() {
    var some = model.safety().map(safety -> safety.elsewhere() != null).orElse(false);
    return Styles.styled(
        new VBox(
            Lines.of(speech.bind("settings.backups.elsewhere"), Styles.DETAIL),
            Lines.of(live(BackupsCard::elsewhere)),
            new Wrap(
                whereFree(
                    Buttons.plain(
                        speech.bind("settings.backups.elsewhere.choose"), model::chooseFolder)),
                Presence.of(
                    whereFree(
                        Buttons.plain(
                            speech.bind("settings.backups.elsewhere.forget"), model::forgetFolder)),
                    some)),
            createProblem(model.placing())),
        "elsewhere");
  }

  /// The backups, a row each.
  Node createEarlier() {
    return earlier.create(speech.bind("settings.backups.earlier"));
  }

  private Row createRow(SafeCopy copy) {
    var voice = speech.voice().get();
    return Row.of(voice.words().leading(voice.days().moment(model.at(copy))))
        .detail(holds(copy, voice))
        .actions(Buttons.plain(speech.get("settings.backups.back"), () -> model.goBack(copy)))
        .standing();
  }

  private static String holds(SafeCopy copy, Voice voice) {
    return Pieces.dotted(
        voice.texts().count("people.count", copy.people()),
        copy.interactions() == 0 ? "" : voice.texts().count("backup.talks", copy.interactions()),
        voice.words().bytes(copy.bytes()),
        copy.missing() == 0 ? "" : voice.texts().count("backup.missing", copy.missing()));
  }

  private static String missing(Texts texts, Safety safety) {
    return safety
        .newest()
        .filter(copy -> copy.missing() > 0)
        .map(copy -> texts.count("settings.backups.missing", copy.missing()))
        .orElse("");
  }

  Subscription show() {
    return Subscription.combine(model.watch(), earlier.show());
  }

  private String newest(Texts texts, Safety safety) {
    return safety
        .newest()
        .map(
            copy ->
                texts.count(
                    safety.current() ? "settings.backups.current" : "settings.backups.newest",
                    copy.people(),
                    speech.voice().get().days().moment(model.at(copy)),
                    speech.voice().get().words().bytes(copy.bytes())))
        .orElseGet(() -> texts.get("settings.backups.none"));
  }

  private static String trouble(Texts texts, Safety safety) {
    return safety
        .trouble()
        .map(trouble -> texts.get("settings.backups.trouble." + Keys.of(trouble)))
        .orElse("");
  }

  private static String elsewhere(Texts texts, Safety safety) {
    return safety.elsewhere() == null
        ? texts.get("settings.backups.elsewhere.none")
        : texts.get("settings.backups.elsewhere.at", safety.elsewhere().toString());
  }

  private StringBinding live(BiFunction<Texts, Safety, String> words) {
    return Bindings.createStringBinding(
        () -> {
          Safety safety = model.safety().get();
          return safety == null ? "" : words.apply(speech.voice().get().texts(), safety);
        },
        model.safety(),
        speech.voice());
  }

  private Node whereSome(Node node) {
    return Presence.of(node, Bindings.isNotEmpty(model.copies()));
  }
}
