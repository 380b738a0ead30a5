package app.siembra.ui.topics;

import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// All topics, a row each; those that are ticked can be made one.
public final class TopicsView extends View {
  private final TopicsViewModel model;
  private final Speech speech;
  private final TextField text = new TextField();
  private final RowColumn<TopicUse> rows = new RowColumn<TopicUse>(this::createRow).inviting();

  public TopicsView(TopicsViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    text.promptTextProperty().bind(speech.bind("topics.search"));
    text.accessibleTextProperty().bind(speech.bind("topics.search"));
    text.textProperty().bindBidirectional(model.text());
    var page =
        new Page(
            PageHead.of(speech.bind("topics.title"), speech.bind("topics.subtitle")),
            Card.plain()
                .inside(text, createBar(), createUnused())
                .with(rows, createNone(), createNotFound())
                .inside(
                    Presence.of(
                        Buttons.link(counted("topics.more", model.more()), model::showMore),
                        model.more().greaterThan(0))));
    page.getStylesheets().add(Theme.sheet("topics.css"));
    return page;
  }

  private Node createNone() {
    var steps =
        Styles.styled(
            new Wrap(
                Buttons.filled(speech.bind("topics.none.log"), model::log),
                Buttons.plain(speech.bind("topics.none.mine"), model::mine)),
            "steps");
    return Presence.of(
        new EmptyState(Feather.HASH, speech.bind("topics.none"), steps),
        isNothing().and(text.textProperty().isEmpty()));
  }

  private Node createNotFound() {
    var sentence =
        Bindings.createStringBinding(
            () -> speech.get("topics.not-found", text.getText().strip()),
            text.textProperty(),
            speech.voice());
    return Presence.of(
        new EmptyState(
            Feather.SEARCH,
            sentence,
            Buttons.plain(speech.bind("topics.not-found.all"), text::clear)),
        isNothing().and(text.textProperty().isNotEmpty()));
  }

  private BooleanBinding isNothing() {
    return Bindings.isEmpty(model.shown()).and(model.read());
  }

  private Node createBar() {
    var count = Lines.of(counted("topics.chosen", Bindings.size(model.chosen())), Styles.NAME);
    var merge = Buttons.menu(speech.bind("topics.merge"), this::targets);
    merge.disableProperty().bind(Bindings.size(model.chosen()).lessThan(2));
    var clear = Buttons.plain(speech.bind("topics.clear"), model.chosen()::clear);
    return Presence.of(
        Styles.styled(new FlowPane(count, merge, clear), "topic-bar"),
        Bindings.isNotEmpty(model.chosen()));
  }

  private Node createUnused() {
    return Presence.of(
        Buttons.link(counted("topics.unused", model.unused()), model::removeUnused),
        model.unused().greaterThan(0).and(Bindings.isEmpty(model.chosen())));
  }

  private ObservableValue<String> counted(String key, ObservableNumberValue number) {
    return Bindings.createStringBinding(
        () -> speech.voice().get().texts().count(key, number.intValue()), number, speech.voice());
  }

  /// The names of which one will stay.
  private List<MenuItem> targets() {
    List<MenuItem> items = new ArrayList<>();
    for (Topic topic : model.chosen()) {
      items.add(
          Buttons.item(speech.get("topics.merge.into", topic.name()), () -> model.merge(topic)));
    }
    return items;
  }

  private Row createRow(TopicUse use) {
    var words = new TopicWords(speech.voice().get().texts());
    var row = Row.of(use.topic().name()).lead(createTick(use)).detail(words.people(use));
    if (TopicsViewModel.opens(use)) {
      row = row.onOpen(() -> model.open(use));
    }
    if (use.mine()) {
      row.aside(Pill.class, () -> new Pill(speech.get("topics.mine"), Pill.Tone.GREEN));
    }
    List<Node> actions = new ArrayList<>(List.of(createRename(use)));
    if (use.isUnused()) {
      actions.add(Buttons.plain(speech.get("topics.remove"), () -> model.remove(use)));
    }
    return row.actions(actions.toArray(Node[]::new));
  }

  private Node createRename(TopicUse use) {
    var rename = Buttons.plain(speech.get("topics.rename"), () -> {});
    rename.setOnAction(
        _ ->
            LinePopover.under(
                rename,
                speech.get("topics.rename.prompt"),
                use.topic().name(),
                name -> model.rename(use, name)));
    return rename;
  }

  private CheckBox createTick(TopicUse use) {
    var tick = new CheckBox();
    tick.setAccessibleText(speech.get("topics.choose", use.topic().name()));
    tick.setSelected(model.chosen().contains(use.topic()));
    tick.setOnAction(_ -> model.choose(use.topic(), tick.isSelected()));
    tick.setUserData(use.topic());
    return tick;
  }

  @Override
  protected Subscription shown() {
    ListChangeListener<Topic> ticks = _ -> tick();
    model.chosen().addListener(ticks);
    return Subscription.combine(
        model.watch(),
        rows.show(model.shown(), speech.voice()),
        () -> model.chosen().removeListener(ticks));
  }

  /// Lets the boxes say what is chosen, whoever chose it.
  private void tick() {
    rows.lookupAll(".check-box").stream()
        .map(CheckBox.class::cast)
        .forEach(
            box ->
                box.setSelected(
                    box.getUserData() instanceof Topic topic && model.chosen().contains(topic)));
  }
}
