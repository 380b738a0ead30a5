package app.siembra.ui.ask;

import app.siembra.model.ContactPoint;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Named;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Row;
import app.siembra.ui.parts.LogMenu;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// Makes the rows of the screen, each with what can be done with it.
///
/// @param model does it
/// @param speech says it
/// @param reaching does what was chosen to reach somebody
record RowMaker(AskViewModel model, Speech speech, ReachMenu.Reaching reaching) {
  /// Somebody to ask.
  Row now(Candidate candidate) {
    List<Node> actions = new ArrayList<>();
    actions.add(
        explainedAsk(Buttons.filled(speech.get("ask.ask"), () -> model.seek().ask(candidate))));
    if (!candidate.planned()) {
      actions.add(plan(candidate));
    }
    actions.add(reach(candidate.ways()));
    return candidate(candidate, words().reason(candidate), actions);
  }

  /// Somebody to say hello to first.
  Row hello(Candidate candidate) {
    return candidate(
        candidate,
        words().reason(candidate),
        List.of(
            LogMenu.of(
                speech,
                channel -> model.acts().talked(candidate.id(), channel),
                () -> model.acts().write(candidate.id())),
            reach(candidate.ways()),
            explainedAsk(Buttons.plain(speech.get("ask.ask"), () -> model.seek().ask(candidate)))));
  }

  /// Somebody who was asked lately.
  Row lately(Candidate candidate) {
    return candidate(candidate, words().lately(candidate), List.of(reach(candidate.ways())));
  }

  private Row candidate(Candidate candidate, String reason, List<Node> actions) {
    Row row = person(candidate.row().expert().line()).detail(reason);
    Named through = candidate.row().through();
    if (through != null) {
      row.below(Buttons.link(words().through(through), () -> model.acts().open(through.id())));
    }
    return row.actions(actions.toArray(Node[]::new))
        .onOpen(() -> model.acts().open(candidate.id()));
  }

  private Button explainedAsk(Button ask) {
    return explained(ask, "ask.ask.help");
  }

  private Button plan(Candidate candidate) {
    return explained(
        Buttons.plain(speech.get("ask.plan"), () -> model.seek().plan(candidate)), "ask.plan.help");
  }

  private Button explained(Button button, String key) {
    button.setTooltip(new Tooltip(speech.get(key)));
    button.setAccessibleHelp(speech.get(key));
    return button;
  }

  /// One of those who were asked for something.
  Row asked(Asked.OfOne one) {
    Named named = one.one().named();
    return Row.of(named.name())
        .initials(named.initials(), named.name(), named.photo())
        .detail(words().state(one))
        .actions(steps(one).toArray(Node[]::new))
        .onOpen(() -> model.acts().open(named.id()));
  }

  private List<Node> steps(Asked.OfOne one) {
    AskedViewModel asked = model.asked();
    return switch (one.one().state()) {
      case PLANNED ->
          List.of(
              Buttons.filled(speech.get("ask.step.asked"), () -> asked.asked(one)),
              reach(one.ways()),
              leaveOut(one));
      case ASKED ->
          List.of(
              explained(
                  Buttons.filled(speech.get("ask.step.yes"), () -> asked.yes(one)),
                  "ask.step.yes.help"),
              explained(
                  Buttons.plain(speech.get("ask.step.no"), () -> asked.no(one)),
                  "ask.step.no.help"),
              leaveOut(one));
      case YES ->
          Stream.<Node>concat(
                  Stream.of(
                      Buttons.filled(speech.get("ask.step.thanked"), () -> asked.thanked(one))),
                  more(one))
              .toList();
      case NO -> List.of(leaveOut(one));
      case THANKED -> List.copyOf(more(one).toList());
    };
  }

  /// There is more to say as long as the help is in the ledger.
  private Stream<Button> more(Asked.OfOne one) {
    return Stream.ofNullable(one.one().asked().help())
        .map(
            _ ->
                explained(
                    Buttons.plain(speech.get("ask.more"), () -> model.asked().more(one)),
                    "ask.more.help"));
  }

  private Button leaveOut(Asked.OfOne one) {
    return Buttons.icon(Feather.X, speech.bind("ask.leave-out"), () -> model.asked().leaveOut(one));
  }

  /// Somebody who is to be told.
  Row toTell(ToTell toTell) {
    PersonId id = toTell.id();
    return person(toTell.row().unaware().line())
        .detail(words().reason(toTell))
        .actions(
            explained(
                Buttons.filled(speech.get("tell.told"), () -> model.tell().told(toTell)),
                "tell.told.help"),
            reach(toTell.ways()))
        .onOpen(() -> model.acts().open(id));
  }

  private Node reach(List<ContactPoint> ways) {
    return ReachMenu.of(speech, () -> ways, reaching);
  }

  private static Row person(PersonLine line) {
    return Row.of(line.name()).initials(line.initials(), line.name(), line.photo());
  }

  private AskWords words() {
    return new AskWords(speech.voice().get());
  }
}
