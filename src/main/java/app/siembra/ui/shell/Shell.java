package app.siembra.ui.shell;

import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.NoticeLayer;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Destination.Page;
import app.siembra.ui.nav.Destination.Sheet;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The window: the rail, search and the log button around one screen at a time, and what lies over
/// them.
public final class Shell extends View implements Navigator {
  /// Below this width, in em, the rail shows its pictures only.
  private static final double WIDE_EM = 62;

  private final Speech speech;
  private final Screens screens;
  private final ShellViewModel model;
  private final Layers layers;
  private final Runnable quit;
  private final Sheets sheets;
  private final History history = new History(Place.TODAY.page());
  private final FocusMemory focus = new FocusMemory();
  private final StackPane content = Styles.styled(new StackPane(), "content");
  private final BorderPane ground = new BorderPane();
  private final Banner banner;
  private final TopBar top;
  private final Rail rail;
  private final Palette palette;
  private final Cover cover;
  private final FileDrop drop;

  public Shell(
      Speech speech,
      Screens screens,
      ShellViewModel model,
      ShellActions actions,
      Finder finder,
      Tasks tasks,
      Layers layers) {
    this.speech = speech;
    this.screens = screens;
    this.model = model;
    this.layers = layers;
    this.sheets = new Sheets(screens, layers, speech);
    this.quit = actions::quit;
    this.banner = new Banner(speech, model.trouble(), actions::tryAgain);
    this.top = new TopBar(speech, () -> go(Destination.Log.EMPTY));
    this.palette = new Palette(top.search(), speech, finder, tasks, this);
    this.cover = new Cover(speech, this::cover);
    this.drop =
        new FileDrop(speech, this, () -> !layers.overlay().open().get() && !cover.isVisible());
    var menu =
        new WindowMenu(speech, model, actions, this, new WindowModes(this::cover, this::showKeys));
    this.rail = new Rail(speech, menu, people(), this::go);
  }

  @Override
  protected Parent build() {
    ground.setLeft(rail);
    ground.setCenter(createCentre());
    var window =
        new StackPane(
            ground, palette, new NoticeLayer(layers.notices()), layers.overlay(), cover, drop);
    window.getStylesheets().add(Theme.sheet("shell.css"));
    drop.on(window);
    window.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    return window;
  }

  private Parent createCentre() {
    var centre = new BorderPane();
    centre.setTop(new VBox(banner, top));
    centre.setCenter(content);
    return centre;
  }

  @Override
  protected Subscription shown() {
    show(history.here());
    var em = top.search().field().fontProperty();
    return Subscription.combine(
        new WindowKeys(this, top.search()).in(node().getScene()),
        ground.widthProperty().subscribe(this::fit),
        em.subscribe(this::fit));
  }

  @Override
  public void go(Destination destination) {
    switch (destination) {
      case Page page -> {
        layers.overlay().close();
        focus.leave(history.here(), content);
        history.go(page.lasting());
        show(page);
      }
      case Sheet sheet -> sheets.open(sheet);
      case Destination.Keys _ -> showKeys();
      case Destination.Find(var text) -> find(text);
      case Destination.Quit _ -> quit.run();
    }
  }

  @Override
  public void back() {
    if (layers.overlay().open().get()) {
      layers.overlay().close();
    } else {
      focus.leave(history.here(), content);
      history.back().ifPresent(this::show);
    }
  }

  /// Goes forward again to where [#back()] came from.
  void forward() {
    focus.leave(history.here(), content);
    history.forward().ifPresent(this::show);
  }

  private void show(Page page) {
    var screen = screens.of(page).node();
    boolean stays = content.getChildren().contains(screen);
    if (!stays) {
      content.getChildren().setAll(screen);
    }
    rail.show(page);
    // A page that was just put in has no focusable nodes before its styles are applied.
    content.applyCss();
    // From one person to the next in the list beside them, the focus stays in the list; and what a
    // screen has gone to by itself keeps it.
    if (!focus.isIn(content)) {
      focus.enter(page.lasting(), content);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (top.search().field().isFocused()) {
      top.search().text().set("");
      focus.enter(history.here(), content);
    } else {
      back();
    }
    event.consume();
  }

  private void fit() {
    rail.narrow(ground.getWidth() < WIDE_EM * top.search().field().getFont().getSize());
  }

  private void cover() {
    boolean covered = !cover.isVisible();
    cover.setVisible(covered);
    ground.setVisible(!covered);
    if (covered) {
      layers.overlay().close();
      cover.enter();
    } else {
      focus.enter(history.here(), content);
    }
  }

  private void find(String text) {
    layers.overlay().close();
    top.search().text().set(text);
    top.search().field().requestFocus();
    top.search().field().end();
  }

  private void showKeys() {
    var overlay = layers.overlay();
    overlay.show(speech.get("keys.title"), new KeysSheet(speech, overlay::close));
  }

  private ObservableValue<String> people() {
    return Bindings.createStringBinding(
        () -> speech.voice().get().texts().number(model.people().get()),
        model.people(),
        speech.voice());
  }
}
