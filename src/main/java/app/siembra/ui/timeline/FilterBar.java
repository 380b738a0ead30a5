package app.siembra.ui.timeline;

import app.siembra.model.Channel;
import app.siembra.model.Circle;
import app.siembra.model.PersonLine;
import app.siembra.service.TimelineFilter;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.life.Sort;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What narrows the timeline: of which sort, over what, in which circle, with whom, with which
/// words.
final class FilterBar {
  private static final List<Sort> SORTS = List.of(Sort.ALL, Sort.TALKS, Sort.HELP, Sort.NOTES);

  private final TimelineViewModel model;
  private final Speech speech;
  private final ChipRow<Sort> sorts;
  private final TextField text = new TextField();
  private final ChipField<PersonLine> people;

  FilterBar(TimelineViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.sorts = new ChipRow<>(ChipRow.Choice.ONE, sort -> speech.get(sort.key()));
    this.people = PeopleField.of(speech, model.tasks(), model::find);
  }

  Node create() {
    sorts
        .chosen()
        .addListener(
            (SetChangeListener<Sort>)
                change -> {
                  if (change.wasAdded()) {
                    model.narrow(change.getElementAdded());
                  }
                });
    text.promptTextProperty().bind(speech.bind("ledger.search"));
    text.accessibleTextProperty().bind(speech.bind("ledger.search"));
    text.textProperty().subscribe((_, typed) -> model.narrow(filter().withText(typed)));
    people.input().promptTextProperty().unbind();
    people.input().promptTextProperty().bind(speech.bind("timeline.people"));
    people.input().accessibleTextProperty().bind(speech.bind("timeline.people"));
    Bindings.bindContentBidirectional(people.chosen(), model.people());
    return Styles.styled(
        new VBox(
            Styles.styled(line(text, people), "of-fields"),
            line(
                sorts,
                Buttons.menu(said(this::channelWords), this::channels),
                Buttons.menu(said(this::circleWords), this::circles),
                Presence.of(
                    Buttons.link(speech.bind("ledger.show-everything"), model::showEverything),
                    model.mood().map(mood -> mood == Mood.FOUND && isNarrowed())))),
        "timeline-filters");
  }

  private static FlowPane line(Node... nodes) {
    return Styles.styled(new FlowPane(nodes), "filter-line");
  }

  private ObservableValue<String> said(Function<Voice, String> words) {
    return Bindings.createStringBinding(
        () -> words.apply(speech.voice().get()), model.filter(), speech.voice());
  }

  private boolean isNarrowed() {
    return !filter().equals(TimelineFilter.ALL);
  }

  private String channelWords(Voice voice) {
    List<String> names =
        Arrays.stream(Channel.values())
            .filter(filter().channels()::contains)
            .map(voice.words()::channel)
            .toList();
    return names.isEmpty()
        ? voice.texts().get("timeline.channel")
        : voice.words().leading(voice.texts().list(names));
  }

  private List<MenuItem> channels() {
    Voice voice = speech.voice().get();
    List<MenuItem> items = new ArrayList<>();
    items.add(
        Buttons.item(
            speech.get("timeline.channel"), () -> model.narrow(filter().withChannels(Set.of()))));
    for (Channel channel : Channel.values()) {
      if (channel != Channel.NOTE) {
        items.add(
            checked(
                voice.words().leading(voice.words().channel(channel)),
                filter().channels().contains(channel),
                () -> toggle(channel)));
      }
    }
    return items;
  }

  private void toggle(Channel channel) {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    channels.addAll(filter().channels());
    if (!channels.remove(channel)) {
      channels.add(channel);
    }
    model.narrow(filter().withChannels(channels));
  }

  private String circleWords(Voice voice) {
    return model.circles().stream()
        .filter(circle -> circle.id().equals(filter().circle()))
        .findFirst()
        .map(voice.words()::circle)
        .orElseGet(() -> voice.texts().get("timeline.circle"));
  }

  private List<MenuItem> circles() {
    Voice voice = speech.voice().get();
    List<Circle> all = model.circles();
    List<MenuItem> items = new ArrayList<>();
    items.add(
        Buttons.item(speech.get("timeline.circle"), () -> model.narrow(filter().withCircle(null))));
    for (Circle circle : all) {
      items.add(
          checked(
              voice.words().indented(circle, all),
              circle.id().equals(filter().circle()),
              () -> model.narrow(filter().withCircle(circle.id()))));
    }
    return items;
  }

  private static MenuItem checked(String words, boolean isOn, Runnable action) {
    var item = new CheckMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(isOn);
    item.setOnAction(_ -> action.run());
    return item;
  }

  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> sorts.show(SORTS)),
        model.filter().subscribe(filter -> show(filter)));
  }

  private void show(TimelineFilter filter) {
    SORTS.stream()
        .filter(sort -> sort.kinds().equals(filter.kinds()))
        .findFirst()
        .ifPresent(sort -> sorts.choose(List.of(sort)));
    if (!text.getText().equals(filter.text())) {
      text.setText(filter.text());
    }
  }

  private TimelineFilter filter() {
    return model.filter().get();
  }
}
