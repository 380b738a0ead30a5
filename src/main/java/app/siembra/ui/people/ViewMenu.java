package app.siembra.ui.people;

import app.siembra.service.PeopleOrder.By;
import app.siembra.service.SavedView;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// How the people are laid out, and the lists that have a name: to open, save, rename and remove.
final class ViewMenu {
  private final PeopleViewModel model;
  private final ViewsViewModel views;
  private final Speech speech;

  ViewMenu(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.views = model.views();
    this.speech = speech;
  }

  MenuButton button() {
    var button = Buttons.menu(speech.bind("people.view"), List::of);
    button.setOnShowing(_ -> button.getItems().setAll(items(button)));
    return button;
  }

  private List<MenuItem> items(MenuButton button) {
    List<MenuItem> items = new ArrayList<>();
    items.add(radio(speech.get("people.view.list"), !views.isTable(), () -> views.asTable(false)));
    items.add(radio(speech.get("people.view.table"), views.isTable(), () -> views.asTable(true)));
    items.add(columns());
    items.add(new SeparatorMenuItem());
    List<SavedView> saved = model.known().get().views();
    var shown = views.shown();
    saved.forEach(
        view ->
            items.add(
                radio(
                    view.name(), shown.filter(view::equals).isPresent(), () -> views.open(view))));
    if (!saved.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(
        Buttons.item(
            speech.get("people.view.save"),
            () -> LinePopover.under(button, speech.get("people.view.name"), "", views::save)));
    if (!saved.isEmpty()) {
      items.add(each("people.view.replace", saved, view -> () -> views.save(view.name())));
      items.add(each("people.view.rename", saved, view -> () -> rename(button, view)));
      items.add(each("people.view.remove", saved, view -> () -> views.remove(view)));
    }
    return items;
  }

  /// What can be done with this one.
  List<MenuItem> of(SavedView view, Node owner) {
    return List.of(
        Buttons.item(speech.get("people.view.replace"), () -> views.save(view.name())),
        Buttons.item(speech.get("people.view.rename"), () -> rename(owner, view)),
        Buttons.item(speech.get("people.view.remove"), () -> views.remove(view)));
  }

  private void rename(Node owner, SavedView view) {
    LinePopover.under(
        owner, speech.get("people.view.name"), view.name(), name -> views.rename(view, name));
  }

  private Menu columns() {
    var words = new ColumnWords(speech.voice().get(), model.known().get());
    var menu = menu("people.view.columns");
    for (By column : ColumnWords.ALL) {
      var item = new CheckMenuItem(words.title(column));
      item.setMnemonicParsing(false);
      item.setSelected(views.columns().get().contains(column));
      item.setDisable(column == By.NAME);
      item.setOnAction(_ -> views.press(column));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu each(String key, List<SavedView> saved, Function<SavedView, Runnable> action) {
    var menu = menu(key);
    saved.forEach(view -> menu.getItems().add(Buttons.item(view.name(), action.apply(view))));
    return menu;
  }

  private Menu menu(String key) {
    var menu = new Menu(speech.get(key));
    menu.setMnemonicParsing(false);
    return menu;
  }

  private static RadioMenuItem radio(String words, boolean on, Runnable action) {
    var item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
