package app.siembra.ui.people;

import app.siembra.service.Groupings;
import app.siembra.service.PeopleOrder;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.nav.PeopleChoice.Group;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus beside the search field: in which order, and by what else the list can be narrowed.
final class FilterMenu {
  private static final int MOST = 15;

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
        () -> Stream.of(PeopleOrder.values()).map(this::order).toList());
  }

  private MenuItem order(PeopleOrder order) {
    return radio(
        words().order(order), model.sieve().get().order() == order, () -> model.order(order));
  }

  MenuButton filter() {
    return Buttons.menu(speech.bind("people.filter"), this::facets);
  }

  private List<MenuItem> facets() {
    Groupings groupings = model.groupings().get();
    return List.of(
        menu(
            "people.filter.standing",
            List.of(Group.IN_TOUCH, Group.SOON, Group.LATER, Group.RESTING),
            Facet.Group::new),
        menu("people.filter.circle", model.allCircles().get(), Facet.In::new),
        menu("people.filter.tag", groupings.tags(), Facet.Tagged::new),
        menu("people.filter.topic", groupings.topics(), Facet.About::new),
        menu("people.filter.place", groupings.places(), Facet.At::new),
        new SeparatorMenuItem(),
        twins());
  }

  private MenuItem twins() {
    var twins = new MenuItem(speech.get("people.filter.twins"));
    twins.setMnemonicParsing(false);
    twins.setOnAction(_ -> model.bringIn(true));
    return twins;
  }

  private <T> Menu menu(String key, List<T> values, Function<T, Facet> facet) {
    var menu = new Menu(speech.get(key));
    menu.setMnemonicParsing(false);
    menu.setDisable(values.isEmpty());
    values.stream().limit(MOST).map(facet).map(this::item).forEach(menu.getItems()::add);
    return menu;
  }

  private MenuItem item(Facet facet) {
    return radio(
        words().facet(facet, model.groupings().get().unsorted()),
        model.on().contains(facet),
        () -> model.press(facet));
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
