package app.siembra.ui.people;

import app.siembra.service.PeopleOrder;
import app.siembra.service.PeopleOrder.By;
import app.siembra.service.Trait;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus beside the search field: in which order, and by what else the list can be narrowed.
final class FilterMenu {
  /// The ways round that are asked for most, in their own words.
  private static final List<PeopleOrder> USUAL =
      List.of(PeopleOrder.NAME, PeopleOrder.LONGEST_AGO, PeopleOrder.NEWEST, PeopleOrder.QUIET);

  private static final List<Trait.Kind> KINDS =
      Arrays.stream(Trait.Kind.values()).filter(kind -> kind != Trait.Kind.STARRED).toList();

  private final PeopleViewModel model;
  private final Speech speech;

  FilterMenu(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  MenuButton order() {
    return Buttons.menu(
        Bindings.createStringBinding(
            () -> words().order(model.sieve().get().order()), model.sieve(), speech.voice()),
        this::orders);
  }

  private List<MenuItem> orders() {
    var now = model.sieve().get().order();
    Stream<MenuItem> usual =
        USUAL.stream()
            .map(order -> radio(words().order(order), order.equals(now), () -> model.order(order)));
    Stream<MenuItem> others =
        Arrays.stream(By.values())
            .filter(by -> USUAL.stream().noneMatch(order -> order.by() == by))
            .map(by -> new PeopleOrder(by, now.by() == by && now.backwards()))
            .map(order -> radio(words().order(order), order.equals(now), () -> model.order(order)));
    MenuItem back =
        radio(speech.get("people.order.back"), now.backwards(), () -> model.order(now.reversed()));
    return Stream.<Stream<MenuItem>>of(
            usual,
            Stream.of(new SeparatorMenuItem()),
            others,
            Stream.of(new SeparatorMenuItem(), back))
        .<MenuItem>flatMap(items -> items)
        .toList();
  }

  MenuButton filter() {
    var button = Buttons.menu(speech.bind("people.filter"), List::of);
    button.setOnShowing(_ -> button.getItems().setAll(ways(button)));
    return button;
  }

  private List<MenuItem> ways(MenuButton button) {
    List<MenuItem> ways = new ArrayList<>(kinds(button));
    ways.add(new SeparatorMenuItem());
    ways.add(Buttons.item(speech.get("people.filter.twins"), () -> model.bringIn(true)));
    return ways;
  }

  private List<MenuItem> kinds(MenuButton button) {
    var words = new FacetWords(speech.voice().get(), model.known().get());
    return KINDS.stream()
        .map(
            kind ->
                Buttons.item(
                    words.kind(kind), () -> new ValuePopover(model, speech, kind).under(button)))
        .toList();
  }

  private static RadioMenuItem radio(String words, boolean on, Runnable action) {
    var item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private PeopleWords words() {
    return new PeopleWords(speech.voice().get());
  }
}
