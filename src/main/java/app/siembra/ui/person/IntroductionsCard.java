package app.siembra.ui.person;

import app.siembra.model.Introduction;
import app.siembra.model.PersonId;
import app.siembra.service.Came;
import app.siembra.service.Named;
import app.siembra.service.Presented;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.OutcomeMenu;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Introductions with the person, over whom one gets to them, and who came through them.
final class IntroductionsCard extends PersonCard {
  private final IntroductionsViewModel introductions;
  private final IntroduceForm form;
  private final VBox made = lines();
  private final Keyed<Line> shown = new Keyed<>(made, this::createLine);
  private final Label none = Lines.of("", Styles.DETAIL);
  private final VBox way = lines();
  private final Keyed<List<Named>> ways = new Keyed<>(way, this::createWay);
  private final Label through = Lines.of("", "fact-title");
  private final VBox tree = lines();
  private final Keyed<Came.Brought> branches = new Keyed<>(tree, this::createBranch);

  /// An introduction in words.
  private record Line(Presented presented, Named other, String words) {}

  IntroductionsCard(PersonViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    super(model, speech);
    this.introductions = model.introductions();
    this.form = new IntroduceForm(introductions, model.ties(), speech, reaching);
  }

  @Override
  protected Parent build() {
    return Card.titled(speech.bind("person.introductions"))
        .head(Presence.of(form.word(), living()))
        .inside(form.node(), none, made, way, Presence.whereSaid(through), tree);
  }

  @Override
  void show(Sight sight, Voice voice) {
    show(introductions.known().get(), voice);
  }

  private void show(IntroductionsViewModel.@Nullable Known known, Voice voice) {
    if (known == null) {
      return;
    }
    shown.show(known.introductions().stream().map(each -> line(each, voice)).toList());
    boolean isEmpty = known.introductions().isEmpty() && known.came().size() == 0;
    say(none, isEmpty && !form.open().get() ? voice.texts().get("person.introductions.none") : "");
    ways.show(known.came().way().isEmpty() ? List.of() : List.of(known.came().way()));
    through.setText(
        known.came().brought().isEmpty()
            ? ""
            : voice.texts().count("person.came", known.came().size()));
    branches.show(known.came().brought());
    List.of(made, way, tree).forEach(box -> box.setManaged(!box.getChildren().isEmpty()));
  }

  private void showKnown() {
    show(introductions.known().get(), speech.voice().get());
  }

  private Line line(Presented presented, Voice voice) {
    PersonId here = introductions.id();
    Named other = presented.first().id().equals(here) ? presented.second() : presented.first();
    return new Line(
        presented, other, voice.words().introduction(presented.introduction(), voice.days()));
  }

  private Node createLine(Line line) {
    var words = new Flowing();
    words.getChildren().addAll(link(line.other()), new Text(" · " + line.words()));
    Introduction introduction = line.presented().introduction();
    var acts = Styles.styled(new FlowPane(), "letter-acts");
    var box = new VBox(words);
    if (!introduction.outcome().isEmpty()) {
      box.getChildren().add(Lines.of(introduction.outcome(), Styles.NOTE));
    }
    if (introduction.isWaiting()) {
      acts.getChildren()
          .addAll(
              Buttons.link(
                  speech.get("ledger.introduce"), () -> introductions.introduce(line.other().id())),
              Buttons.link(
                  speech.get("person.introduce.declined"),
                  () -> introductions.declined(line.presented())));
    } else if (introduction.introducedOn() != null) {
      acts.getChildren()
          .add(
              OutcomeMenu.of(
                  introduction,
                  speech,
                  result -> introductions.outcome(line.presented(), result),
                  () -> ask(box, line.presented())));
    }
    if (!acts.getChildren().isEmpty()) {
      box.getChildren().add(acts);
    }
    return box;
  }

  private void ask(Node below, Presented presented) {
    LinePopover.under(
        below,
        speech.get("ledger.outcome.question"),
        presented.introduction().outcome(),
        words -> introductions.outcome(presented, words));
  }

  private Node createWay(List<Named> all) {
    var words = new Flowing();
    words.getChildren().add(new Text(speech.get("person.way") + " "));
    List<Named> over = new ArrayList<>(all);
    over.removeLast();
    for (Named step : over) {
      if (!step.equals(over.getFirst())) {
        words.getChildren().add(new Text(" → "));
      }
      words.getChildren().add(link(step));
    }
    return words;
  }

  private Node createBranch(Came.Brought branch) {
    return new BroughtLine(speech, this::link).create(branch);
  }

  private Node link(Named other) {
    return Buttons.link(other.name(), () -> model.paths().person(other.id()));
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        super.shown(),
        introductions.watch(),
        form.open().subscribe(_ -> showKnown()),
        introductions.known().subscribe(_ -> showKnown()));
  }
}
