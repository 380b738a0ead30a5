package app.siembra.ui.timeline;

import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.FootList;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What happened with everybody, day by day, newest first.
public final class TimelineView extends View {
  private final TimelineViewModel model;
  private final Speech speech;
  private final FilterBar filters;
  private final VirtualList<Line> list;
  private final Label letter = new Label();
  private final ListChangeListener<Line> change = this::changed;

  public TimelineView(TimelineViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.filters = new FilterBar(model, speech);
    this.list = VirtualList.of(() -> new TimelineRow(model, speech), TimelineRow::show);
    list.keyedBy(Line::key)
        .onOpen(line -> model.acts().open(line.entry()))
        .onNearEnd(model::more)
        .addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    var menu = new EntryMenu(model, speech);
    Buttons.menuOn(list, () -> menu.items(chosen()));
    list.accessibleTextProperty().bind(speech.bind("place.timeline"));
  }

  @Override
  protected Parent build() {
    letter.setVisible(false);
    var rows = Styles.styled(new StackPane(letter, list), "timeline-rows");
    VBox.setVgrow(rows, Priority.ALWAYS);
    var card =
        Styles.styled(
            Card.plain()
                .with(
                    Presence.of(rows, isIn(Mood.FOUND)),
                    createState(Mood.LOADING, Feather.CLOCK, "timeline.loading"),
                    createState(
                        Mood.NEW,
                        Feather.MESSAGE_CIRCLE,
                        "timeline.new",
                        Buttons.filled(speech.bind("timeline.log"), model::log),
                        Buttons.plain(speech.bind("people.empty.import"), model::bringIn)),
                    createState(
                        Mood.NO_MATCH,
                        Feather.SEARCH,
                        "timeline.no-match",
                        Buttons.plain(
                            speech.bind("ledger.show-everything"), model::showEverything))),
            "timeline-card");
    VBox.setVgrow(card, Priority.ALWAYS);
    var page =
        new Page(
            PageHead.of(speech.bind("place.timeline"), speech.bind("timeline.subtitle")),
            Presence.of(filters.create(), model.mood().map(mood -> mood != Mood.NEW)),
            card);
    FootList.in(page, card, rows, letter.fontProperty());
    page.getStylesheets().add(Theme.sheet("timeline.css"));
    return page;
  }

  private Node createState(Mood mood, Ikon icon, String key, Node... steps) {
    var side = Styles.styled(new Wrap(steps), "steps");
    return Presence.of(new EmptyState(icon, speech.bind(key), side), isIn(mood));
  }

  private ObservableValue<Boolean> isIn(Mood mood) {
    return model.mood().map(mood::equals);
  }

  @Override
  protected Subscription shown() {
    list.show(model.shown());
    model.shown().addListener(change);
    return Subscription.combine(
        () -> model.shown().removeListener(change),
        model.watch(),
        filters.show(),
        speech.voice().subscribe(list::refresh));
  }

  private void changed(ListChangeListener.Change<? extends Line> changed) {
    while (changed.next()) {
      if (changed.wasAdded() && !changed.wasRemoved() && changed.getFrom() > 0) {
        list.add(changed.getAddedSubList());
      } else {
        list.show(model.shown());
      }
    }
  }

  private void onKey(KeyEvent event) {
    TimelineEntry chosen = chosen();
    if (event.getCode() == KeyCode.DELETE && chosen != null) {
      model.acts().remove(chosen);
      event.consume();
    }
  }

  private @Nullable TimelineEntry chosen() {
    Line line = list.getSelectionModel().getSelectedItem();
    return line == null ? null : line.entry();
  }
}
