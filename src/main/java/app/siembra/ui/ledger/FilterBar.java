package app.siembra.ui.ledger;

import app.siembra.model.HelpKind;
import app.siembra.model.Topic;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/// What chooses the entries: which way, of what kind, about what, with which words.
final class FilterBar {
  private final LedgerViewModel model;
  private final Speech speech;
  private final ChipRow<Side> sides;
  private final ChipRow<Narrowing> narrowings;
  private final TextField text = new TextField();

  FilterBar(LedgerViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.sides = new ChipRow<>(ChipRow.Choice.ONE, side -> words().side(side));
    this.narrowings =
        new ChipRow<Narrowing>(ChipRow.Choice.ANY, this::words)
            .onPress(narrowing -> model.choose(narrowing.without(filter())))
            .removable(_ -> true);
  }

  Node create() {
    text.promptTextProperty().bind(speech.bind("ledger.search"));
    text.accessibleTextProperty().bind(speech.bind("ledger.search"));
    return Styles.styled(
        new FlowPane(
            sides,
            createKinds(),
            createTopics(),
            Styles.styled(text, "narrow"),
            Presence.of(narrowings, Bindings.isNotEmpty(narrowings.getChildren())),
            createEverything()),
        "filter-bar");
  }

  private String words(Narrowing narrowing) {
    return switch (narrowing) {
      case Narrowing.OfKind(var kind) -> words().kind(kind);
      case Narrowing.About(var topic) -> topic.name();
      case Narrowing.With(var person) -> person.name();
      case Narrowing.Within(var span) -> {
        Overview overview = model.overview().get();
        yield overview == null
            ? ""
            : new OverviewWords(speech.voice().get()).span(overview.chart().step(), span);
      }
    };
  }

  private Node createEverything() {
    var link = Styles.styled(new Hyperlink(), Styles.LINK);
    link.textProperty().bind(speech.bind("ledger.show-everything"));
    link.setOnAction(_ -> model.showEverything());
    // Where nothing is found, the same stands below that sentence.
    return Presence.of(
        link,
        Bindings.createBooleanBinding(
            () -> !filter().equals(LedgerFilter.ALL) && model.mood().get() == Mood.FOUND,
            model.filter(),
            model.mood()));
  }

  private Node createKinds() {
    var menu = Buttons.menu("", this::kindItems);
    menu.textProperty().bind(speech.bind("ledger.kind"));
    return menu;
  }

  private List<MenuItem> kindItems() {
    List<MenuItem> items = new ArrayList<>();
    items.add(
        Buttons.item(
            speech.get("ledger.kind.any"), () -> model.choose(filter().withKinds(Set.of()))));
    for (HelpKind kind : model.known().get().kinds()) {
      items.add(item(words().kind(kind), filter().kinds().contains(kind), () -> toggle(kind)));
    }
    return items;
  }

  private void toggle(HelpKind kind) {
    Set<HelpKind> kinds = new HashSet<>(filter().kinds());
    if (!kinds.remove(kind)) {
      kinds.add(kind);
    }
    model.choose(filter().withKinds(kinds));
  }

  private Node createTopics() {
    MenuButton menu = Buttons.menu("", this::topicItems);
    menu.textProperty().bind(speech.bind("ledger.topic"));
    return Presence.of(menu, model.known().map(known -> !known.topics().isEmpty()));
  }

  private List<MenuItem> topicItems() {
    List<MenuItem> items = new ArrayList<>();
    items.add(
        Buttons.item(speech.get("ledger.topic.any"), () -> model.choose(filter().withTopic(null))));
    for (Topic topic : model.known().get().topics()) {
      items.add(
          item(
              topic.name(),
              topic.equals(filter().topic()),
              () -> model.choose(filter().withTopic(topic))));
    }
    return items;
  }

  private static MenuItem item(String words, boolean isOn, Runnable action) {
    var item = new CheckMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(isOn);
    item.setOnAction(_ -> action.run());
    return item;
  }

  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> showSides()),
        model.known().subscribe(_ -> showSides()),
        model.filter().subscribe(filter -> show(filter)),
        speech.voice().subscribe((_, _) -> show(filter())),
        model.overview().subscribe((_, _) -> show(filter())),
        sides.chosen().subscribe(() -> sides.chosen().forEach(this::choose)),
        text.textProperty().subscribe((_, typed) -> model.choose(filter().withText(typed))));
  }

  private void choose(Side side) {
    if (sides.chosen().size() == 1) {
      model.choose(filter().with(side));
    }
  }

  private void show(LedgerFilter filter) {
    sides.choose(List.of(filter.side()));
    narrowings.show(Narrowing.of(filter));
    narrowings.choose(Narrowing.of(filter));
    if (!text.getText().equals(filter.text())) {
      text.setText(filter.text());
    }
  }

  private void showSides() {
    boolean all = model.known().get().hasDeclined() || filter().side() == Side.DECLINED;
    sides.show(Stream.of(Side.values()).filter(side -> all || side != Side.DECLINED).toList());
  }

  private LedgerFilter filter() {
    return model.filter().get();
  }

  private LedgerWords words() {
    return new LedgerWords(speech.voice().get());
  }
}
