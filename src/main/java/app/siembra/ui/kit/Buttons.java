package app.siembra.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/// The buttons there are. On one row or in one header at most one is filled: the likeliest next
/// step.
public final class Buttons {
  private Buttons() {}

  /// An outlined button, the usual one.
  public static Button plain(String words, Runnable action) {
    return whole(Styles.styled(new Button(words), Styles.SMALL_BUTTON), action);
  }

  public static Button plain(ObservableValue<String> words, Runnable action) {
    return worded(plain("", action), words);
  }

  /// The green one.
  public static Button filled(String words, Runnable action) {
    return Styles.styled(plain(words, action), Styles.FILLED);
  }

  public static Button filled(ObservableValue<String> words, Runnable action) {
    return worded(filled("", action), words);
  }

  /// The one green button of the window, with the keys that do the same.
  public static Button large(
      Ikon icon, ObservableValue<String> words, KeyCombination keys, Runnable action) {
    var button = whole(Styles.styled(new Button(), Styles.LARGE_BUTTON, Styles.FILLED), action);
    var label = new Label();
    label.textProperty().bind(words);
    var hint = Styles.styled(new Label(KeyHint.wordsOf(keys)), Styles.BUTTON_HINT);
    button.setGraphic(Styles.styled(new HBox(new Icon(icon), label, hint), Styles.BUTTON_FACE));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.accessibleTextProperty().bind(words);
    button.setAccessibleHelp(keys.getDisplayText());
    return button;
  }

  /// A button that is only a picture; `words` are for the tooltip and for those who do not see it.
  public static Button icon(Ikon icon, ObservableValue<String> words, Runnable action) {
    var button = whole(Styles.styled(new Button(), Styles.ICON_BUTTON), action);
    button.setGraphic(new Icon(icon));
    button.accessibleTextProperty().bind(words);
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(words);
    button.setTooltip(tooltip);
    return button;
  }

  /// A picture that can also stand with its words, see [#sayWords].
  public static Button wordedIcon(Ikon icon, ObservableValue<String> words, Runnable action) {
    return worded(icon(icon, words, action), words);
  }

  /// Lets the words of a [#wordedIcon] stand beside the picture, or not.
  public static void sayWords(Button button, boolean say) {
    button.getStyleClass().remove(Styles.WORDED);
    if (say) {
      button.getStyleClass().add(Styles.WORDED);
    }
  }

  /// The same with a menu below it.
  public static Button iconMenu(
      Ikon icon, ObservableValue<String> words, Supplier<List<? extends MenuItem>> items) {
    return opening(icon(icon, words, () -> {}), items);
  }

  /// A button with a menu below it, made anew each time it opens.
  public static MenuButton menu(String words, Supplier<List<? extends MenuItem>> items) {
    var button = Styles.styled(new MenuButton(words), Styles.SMALL_BUTTON);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnShowing(_ -> button.getItems().setAll(items.get()));
    return button;
  }

  public static MenuButton menu(
      ObservableValue<String> words, Supplier<List<? extends MenuItem>> items) {
    var button = menu("", items);
    button.textProperty().bind(words);
    return button;
  }

  /// A button that does the usual thing at once, and others from the menu behind its arrow.
  public static SplitMenuButton split(String words, Runnable action, MenuItem... others) {
    var button = Styles.styled(new SplitMenuButton(others), Styles.SMALL_BUTTON);
    button.setText(words);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// The same in green, its menu made anew each time it opens.
  public static SplitMenuButton filledSplit(
      ObservableValue<String> words, Runnable action, Supplier<List<? extends MenuItem>> items) {
    var button = Styles.styled(split("", action), Styles.FILLED);
    button.textProperty().bind(words);
    button.setOnShowing(_ -> button.getItems().setAll(items.get()));
    return button;
  }

  public static MenuButton filledMenu(String words, Supplier<List<? extends MenuItem>> items) {
    return Styles.styled(menu(words, items), Styles.FILLED);
  }

  /// A small word in a lozenge, which wraps where it is too long.
  public static Button chip(String words, Runnable action) {
    var chip = whole(Styles.styled(new Button(words), Styles.CHIP), action);
    chip.setWrapText(true);
    chip.setMinWidth(0);
    return chip;
  }

  /// The same with a menu below it.
  public static Button chip(String words, Supplier<List<? extends MenuItem>> items) {
    return opening(chip(words, () -> {}), items);
  }

  /// A quiet word with a menu below it.
  public static Hyperlink linkMenu(
      ObservableValue<String> words, Supplier<List<? extends MenuItem>> items) {
    var link = opening(link("", () -> {}), items);
    link.textProperty().bind(words);
    return whole(link);
  }

  /// A quiet word that does something.
  public static Hyperlink link(ObservableValue<String> words, Runnable action) {
    var link = link("", action);
    link.textProperty().bind(words);
    return whole(link);
  }

  /// A quiet word or line that does something; it wraps rather than lose its end.
  public static Hyperlink link(String words, Runnable action) {
    var link = Styles.styled(new Hyperlink(words), Styles.LINK);
    link.setMnemonicParsing(false);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(_ -> action.run());
    return link;
  }

  /// Opens a menu where the menu is asked for: with the other mouse button or the menu key.
  public static <N extends Node> N menuOn(N node, Supplier<List<? extends MenuItem>> items) {
    node.setOnContextMenuRequested(
        event -> {
          new ContextMenu(list(items)).show(node, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return node;
  }

  /// Does `action` when Delete is pressed on `node`.
  public static <N extends Node> N onDelete(N node, Runnable action) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE && node.equals(event.getTarget())) {
            action.run();
            event.consume();
          }
        });
    return node;
  }

  /// An entry of a menu.
  public static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static <B extends ButtonBase> B opening(
      B button, Supplier<List<? extends MenuItem>> items) {
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.setOnAction(_ -> new ContextMenu(list(items)).show(button, Side.BOTTOM, 0, 2));
    return button;
  }

  private static MenuItem[] list(Supplier<List<? extends MenuItem>> items) {
    return items.get().toArray(MenuItem[]::new);
  }

  private static Hyperlink whole(Hyperlink link) {
    link.setWrapText(false);
    link.setMinWidth(Region.USE_PREF_SIZE);
    return link;
  }

  private static Button whole(Button button, Runnable action) {
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Button worded(Button button, ObservableValue<String> words) {
    button.textProperty().bind(words);
    return button;
  }
}
