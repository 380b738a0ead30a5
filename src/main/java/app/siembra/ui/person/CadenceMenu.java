package app.siembra.ui.person;

import app.siembra.model.Cadence;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.parts.DayPopover;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The quiet word that changes how often.
final class CadenceMenu {
  /// What is offered, by the end of its key.
  private enum Usual {
    TWO_WEEKS(14, "two-weeks"),
    MONTH(30, "month"),
    THREE_MONTHS(90, "three-months"),
    HALF_A_YEAR(180, "half-a-year");

    private final Cadence cadence;
    private final String key;

    Usual(int days, String key) {
      this.cadence = new Cadence.Chosen(days);
      this.key = key;
    }
  }

  private final PersonViewModel model;
  private final Speech speech;
  private final Runnable ownDays;
  private final Hyperlink button;

  /// @param ownDays asks for a number of days
  CadenceMenu(PersonViewModel model, Speech speech, Runnable ownDays) {
    this.model = model;
    this.speech = speech;
    this.ownDays = ownDays;
    this.button = Buttons.linkMenu(speech.bind("person.touch.change"), this::items);
  }

  Hyperlink button() {
    return button;
  }

  private List<MenuItem> items() {
    Sight sight = model.sight().get();
    Cadence now = sight == null ? Cadence.LEARNED : sight.keeping().cadence();
    List<MenuItem> items = new ArrayList<>();
    items.add(choice("learned", Cadence.LEARNED, now));
    for (Usual usual : Usual.values()) {
      items.add(choice(usual.key, usual.cadence, now));
    }
    items.add(Buttons.item(speech.get("person.cadence.own"), ownDays));
    items.add(new SeparatorMenuItem());
    items.add(Buttons.item(speech.get("person.cadence.until"), () -> restUntil(button)));
    items.add(Buttons.item(speech.get("later.no-reminders"), () -> model.acts().rest(null)));
    items.add(Buttons.item(speech.get("later.was-for-a-while"), model.acts()::wasForAWhile));
    return items;
  }

  private MenuItem choice(String key, Cadence cadence, Cadence now) {
    var item = new RadioMenuItem(speech.get("person.cadence." + key));
    item.setMnemonicParsing(false);
    item.setSelected(cadence.equals(now));
    item.setOnAction(_ -> model.acts().cadence(cadence));
    return item;
  }

  private void restUntil(Node owner) {
    DayPopover.under(owner, model.date(), day -> model.acts().rest(day));
  }
}
