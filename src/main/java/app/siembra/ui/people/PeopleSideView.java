package app.siembra.ui.people;

import app.siembra.rules.Listed;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The list of people beside a person's page: the same people in the same order, with that person
/// marked. Arrows lead from page to page.
public final class PeopleSideView extends View {
  /// So that an arrow that is held down runs through the list and not through all the pages.
  private static final Duration REST = Duration.millis(120);

  private final PeopleViewModel model;
  private final Speech speech;
  private final FacetChips chips;
  private final PeopleList list;
  private final Row absent = new Row().standing();
  private final PauseTransition rest = new PauseTransition(REST);

  /// A view of this model.
  public PeopleSideView(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.chips = new FacetChips(model, speech, true);
    this.list = PeopleList.narrow(model, speech);
    list.node().onMove(_ -> rest.playFromStart());
    rest.setOnFinished(_ -> openChosen());
  }

  @Override
  protected Parent build() {
    var card =
        Card.plain()
            .inside(chips.node())
            .with(
                createAbsent(),
                Presence.of(list.node(), model.mood().map(mood -> mood != Shown.Mood.NOBODY)),
                createNobody());
    var side = Styles.styled(new StackPane(card), "people-side");
    side.getStylesheets().add(Theme.sheet("people.css"));
    return side;
  }

  /// The person whose page it is, where the list does not hold them.
  private Node createAbsent() {
    absent.setVisible(false);
    absent.managedProperty().bind(absent.visibleProperty());
    return Styles.styled(absent, "absent");
  }

  private Node createNobody() {
    return Presence.of(
        new EmptyState(
            Feather.SEARCH,
            speech.bind("people.nobody"),
            Buttons.plain(speech.bind("people.nobody.clear"), model::clear)),
        model.mood().map(Shown.Mood.NOBODY::equals));
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watchBeside(),
        chips.follow(),
        list.follow(),
        model.shown().subscribe(_ -> mark()),
        model.current().subscribe(_ -> mark()),
        speech.voice().subscribe((_, _) -> mark()),
        rest::stop);
  }

  private void mark() {
    Listed missing = model.missing();
    absent.setVisible(missing != null);
    if (missing != null) {
      var words = new PeopleWords(speech.voice().get());
      absent
          .initials(missing.line().initials(), missing.line().name())
          .title(words.name(missing.line()))
          .detail(speech.get("people.side.absent"));
    }
    Listed chosen = list.node().getSelectionModel().getSelectedItem();
    if (chosen == null || !Objects.equals(chosen.id(), model.current().get())) {
      rest.stop();
      list.node().choose(model.current().get());
    }
  }

  private void openChosen() {
    Listed chosen = list.node().getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.open(chosen.id());
    }
  }
}
