package app.siembra.ui.people;

import app.siembra.model.Fold;
import app.siembra.service.Tally;
import app.siembra.service.Trait;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.parts.DayPopover;
import app.siembra.ui.parts.Speech;
import atlantafx.base.controls.Popover;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All values of one kind of filter, each with how many people it would leave, and a line that
/// narrows a long list of them down. A press switches one on or off; it stays open for the next.
final class ValuePopover {
  private static final int MANY = 8;

  private final PeopleViewModel model;
  private final Speech speech;
  private final Trait.Kind kind;
  private final TextField search = new TextField();
  private final VirtualList<Tally> list = new VirtualList<>(this::fill);
  private final Popover popover = new Popover();
  private List<Tally> all = List.of();

  ValuePopover(PeopleViewModel model, Speech speech, Trait.Kind kind) {
    this.model = model;
    this.speech = speech;
    this.kind = kind;
    list.keyedBy(Tally::trait).onOpen(this::press);
    list.namedBy(tally -> words().value(tally.trait()));
    list.setAccessibleText(words().kind(kind));
    search.setPromptText(speech.get("people.filter.search"));
    search.setAccessibleText(speech.get("people.filter.search"));
    search.textProperty().subscribe(this::narrow);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
  }

  void under(Node owner) {
    model.tally(
        kind,
        tallies -> {
          all = inOrder(tallies);
          popover.setContentNode(build());
          narrow();
          popover.setOnShown(_ -> (all.size() > MANY ? search : list).requestFocus());
          popover.show(owner);
        });
  }

  /// Circles stand below the one around them, all else with the most people first.
  private List<Tally> inOrder(List<Tally> tallies) {
    return kind == Trait.Kind.CIRCLE
        ? tallies.stream()
            .sorted(Comparator.comparingInt(tally -> model.known().get().place(tally.trait())))
            .toList()
        : tallies;
  }

  private Node build() {
    var title = Styles.styled(new Label(words().kind(kind)), Styles.NAME);
    var none = Lines.of(speech.get("people.filter.none"), Styles.DETAIL);
    var content = Styles.styled(new VBox(title), "value-popover");
    content.getStylesheets().add(Theme.sheet("people.css"));
    if (all.size() > MANY) {
      content.getChildren().add(search);
    }
    var empty =
        Bindings.createBooleanBinding(() -> list.getItems().isEmpty(), list.itemsProperty());
    content.getChildren().addAll(Presence.of(list, empty.not()), Presence.of(none, empty));
    if (kind == Trait.Kind.SILENCE) {
      content.getChildren().add(createDay());
    }
    return content;
  }

  private Node createDay() {
    var button = Buttons.plain(speech.get("people.filter.silence.day"), () -> {});
    button.setOnAction(
        _ ->
            DayPopover.anyUnder(
                button,
                model.date().minusMonths(6),
                day -> {
                  popover.hide();
                  model.press(new Facet.Is(new Trait.SilentSince(day)));
                }));
    return button;
  }

  private void fill(Row row, Tally tally) {
    row.title(
        search.getText().isEmpty()
            ? words().indented(tally.trait())
            : words().value(tally.trait()));
    if (tally.trait() instanceof Trait.Tagged(String tag)) {
      row.lead(new TagWords(model.known().get().colours()).hue(tag).swatch());
    }
    row.aside(Count.class, Count::new)
        .show(speech.voice().get().texts().number(tally.people()), isOn(tally));
    row.unseen(isOn(tally) ? speech.get("people.filter.on") : "");
  }

  private boolean isOn(Tally tally) {
    return model.sieve().get().filter().asks(tally.trait());
  }

  private void press(Tally tally) {
    model.press(new Facet.Is(tally.trait()));
    list.refresh();
  }

  private void narrow() {
    String typed = Fold.of(search.getText());
    list.show(
        all.stream()
            .filter(tally -> Fold.of(words().value(tally.trait())).contains(typed))
            .toList());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
      press(list.getItems().getFirst());
      event.consume();
    }
  }

  private FacetWords words() {
    return new FacetWords(speech.voice().get(), model.known().get());
  }

  /// How many, and whether it is on.
  private static final class Count extends HBox {
    private final Label number = Styles.styled(new Label(), Styles.DETAIL);
    private final Icon on = new Icon(Feather.CHECK);

    Count() {
      Styles.styled(this, "value-count");
      getChildren().addAll(on, number);
    }

    void show(String people, boolean isOn) {
      number.setText(people);
      on.setVisible(isOn);
    }
  }
}
