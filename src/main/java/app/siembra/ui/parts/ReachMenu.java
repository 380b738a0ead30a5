package app.siembra.ui.parts;

import app.siembra.model.ContactPoint;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/// The button that says how to reach somebody: numbers large enough to dial from across the table,
/// addresses to write to.
public final class ReachMenu {
  /// What to do with the way that was chosen.
  public interface Reaching {
    void copy(String text);

    void call(ContactPoint.Phone phone);

    void message(ContactPoint.Phone phone);

    void mail(ContactPoint.Email email);

    void map(ContactPoint.Postal postal);

    void open(ContactPoint.Link link);

    /// The same, and then this.
    default Reaching andThen(Runnable afterwards) {
      return new Followed(this, afterwards);
    }
  }

  private record Followed(Reaching reaching, Runnable afterwards) implements Reaching {
    @Override
    public void copy(String text) {
      reaching.copy(text);
      afterwards.run();
    }

    @Override
    public void call(ContactPoint.Phone phone) {
      reaching.call(phone);
      afterwards.run();
    }

    @Override
    public void message(ContactPoint.Phone phone) {
      reaching.message(phone);
      afterwards.run();
    }

    @Override
    public void mail(ContactPoint.Email email) {
      reaching.mail(email);
      afterwards.run();
    }

    @Override
    public void map(ContactPoint.Postal postal) {
      reaching.map(postal);
      afterwards.run();
    }

    @Override
    public void open(ContactPoint.Link link) {
      reaching.open(link);
      afterwards.run();
    }
  }

  private ReachMenu() {}

  /// @param ways how the person can be reached, asked for when the menu opens
  public static MenuButton of(Speech speech, Supplier<List<ContactPoint>> ways, Reaching reaching) {
    return Buttons.menu(speech.get("reach.button"), () -> items(speech, ways.get(), reaching));
  }

  private static List<MenuItem> items(Speech speech, List<ContactPoint> ways, Reaching reaching) {
    var items = new ArrayList<MenuItem>();
    for (var way : ways) {
      switch (way) {
        case ContactPoint.Phone phone -> {
          items.add(large(phone.number(), speech.get("reach.call"), () -> reaching.call(phone)));
          Target.chat(phone)
              .ifPresent(
                  chat ->
                      items.add(
                          Buttons.item(
                              speech.get("reach.message", chat.toString()),
                              () -> reaching.message(phone))));
          items.add(copy(speech, phone.number(), reaching));
        }
        case ContactPoint.Email email -> {
          items.add(large(email.address(), speech.get("reach.mail"), () -> reaching.mail(email)));
          items.add(copy(speech, email.address(), reaching));
        }
        case ContactPoint.Link link ->
            items.add(Buttons.item(link.url(), () -> reaching.open(link)));
        case ContactPoint.Messenger messenger ->
            items.add(
                large(
                    messenger.handle(),
                    messenger.service(),
                    () -> reaching.copy(messenger.handle())));
        case ContactPoint.Postal postal ->
            items.add(
                large(
                    String.join(", ", postal.address().parts()),
                    speech.get("reach.map"),
                    () -> reaching.map(postal)));
      }
    }
    if (items.isEmpty()) {
      var nothing = Buttons.item(speech.get("reach.nothing"), () -> {});
      nothing.setDisable(true);
      items.add(nothing);
    }
    return items;
  }

  private static MenuItem copy(Speech speech, String address, Reaching reaching) {
    return Buttons.item(speech.get("reach.copy", address), () -> reaching.copy(address));
  }

  private static MenuItem large(String address, String what, Runnable action) {
    Node words = new VBox(Lines.of(address, Styles.BIG_PLAIN), Lines.of(what, Styles.DETAIL));
    var item = new CustomMenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
