package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.store.Databases;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.BackgroundTasks;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.MainWindow;
import app.siembra.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window over a network of its own, with the hands and eyes of somebody who uses it: on
/// Monday, 23 November 2026.
final class OpenWindow implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Madrid"), TODAY);

  private static final int PATIENCE_SECONDS = 20;

  private final FxRobot robot = new FxRobot();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final WatchedTasks tasks = new WatchedTasks(new BackgroundTasks(this::failed));
  private final @Nullable Services services;
  private final Directories directories;
  private final Post post;
  private final Stage stage;
  private @Nullable Shell shell;
  private @Nullable Residence residence;

  private OpenWindow(Services services, Directories directories, Post post) {
    this.services = services;
    this.directories = directories;
    this.post = post;
    this.stage = onWindow(this::shown);
    robot.targetWindow(stage);
  }

  /// The window over the network in that folder; in an empty folder over a new one.
  static OpenWindow at(Path folder) {
    return new OpenWindow(
        new Services(Databases.at(folder), "ES"), Directories.at(folder), new Post(folder));
  }

  /// A window that opens the network itself, whatever became of it, as Siembra does when it starts.
  static OpenWindow started(Shelter shelter) {
    return new OpenWindow(shelter);
  }

  private OpenWindow(Shelter shelter) {
    this.services = null;
    this.directories = Directories.at(shelter.data());
    this.post = new Post(shelter.data());
    this.stage = onWindow(() -> started(parts(new Stage()), shelter));
    robot.targetWindow(stage);
  }

  private Stage started(WindowParts parts, Shelter shelter) {
    MainWindow.fill(parts.stage(), new Page(), parts.theme(), parts.speech().bind("window.title"));
    parts.stage().setWidth(1000);
    parts.stage().setHeight(900);
    var home =
        new Residence(
            parts,
            shelter.start(),
            shelter.machine(),
            new Mishaps(),
            failures::add,
            new Curtain(parts.stage(), false));
    residence = home;
    home.arrive();
    return parts.stage();
  }

  private Stage shown() {
    WindowParts parts = parts(new Stage());
    Shell made = Wiring.shell(services, parts, directories, _ -> {});
    shell = made;
    new AppliedSettings(services, parts, new Start(directories, Language.ENGLISH, false, NOW))
        .begin(services.settings().values());
    MainWindow.fill(parts.stage(), made.node(), parts.theme(), parts.speech().bind("window.title"));
    parts.stage().setWidth(1000);
    parts.stage().setHeight(900);
    parts.stage().show();
    return parts.stage();
  }

  private WindowParts parts(Stage shown) {
    var theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    var speech = new Speech(Voice.in(Language.ENGLISH, TODAY));
    return new WindowParts(
        shown, theme, speech, tasks, new Layers(), () -> NOW, Still.outside(post));
  }

  private void failed(Throwable failure) {
    if (residence == null) {
      failures.add(failure);
    } else {
      residence.failed(failure);
    }
  }

  /// Something fails of which nobody takes care.
  void fail(Throwable failure) {
    robot.interact(() -> failed(failure));
  }

  /// The files that whoever uses the window chooses.
  Post post() {
    return post;
  }

  Services services() {
    return services;
  }

  PersonId add(String name) {
    return services.people().add(name, NOW);
  }

  /// Logs a line as it would have been logged so many days ago; makes whoever is not known.
  void logAgo(int days, String line) {
    services.interactions().log(line, true, NOW.asOf(TODAY.minusDays(days)));
  }

  /// Sets a fact as the command line does.
  void set(String who, String key, String value) {
    services.facts().set(who, key, value, NOW);
  }

  /// Waits until these words stand somewhere in the window.
  void sees(String words) {
    until("the window never showed “" + words + "”", () -> isShown(words));
  }

  /// Waits until these words stand nowhere in the window.
  void doesNotSee(String words) {
    until("the window still shows “" + words + "”", () -> !isShown(words));
  }

  boolean isShown(String words) {
    return onWindow(
        () -> robot.lookup((Node node) -> Wording.says(node, words)).tryQuery().isPresent());
  }

  /// Clicks on what carries these words.
  void click(String words) {
    robot.clickOn(seen(words));
    settle();
  }

  private Bounds seen(String words) {
    sees(words);
    return spot(words).orElseThrow(() -> new AssertionError("gone: " + words));
  }

  private Optional<Bounds> spot(String words) {
    return onWindow(() -> Spot.of(robot.lookup((Node node) -> Wording.says(node, words))));
  }

  /// Presses the link to whom this is said who does not see it.
  void pressHelped(String help) {
    robot.interact(
        () ->
            robot
                .lookup(
                    (Node node) ->
                        node instanceof Hyperlink
                            && help.equals(node.getAccessibleHelp())
                            && Wording.isVisible(node))
                .<Hyperlink>query()
                .fire());
    settle();
  }

  /// Goes somewhere in the window, as a drop of files does.
  void go(Destination destination) {
    robot.interact(() -> Objects.requireNonNull(shell).go(destination));
    settle();
  }

  /// Goes to the list of the screen.
  void enterList() {
    robot.interact(() -> robot.lookup(".virtual-list").<Node>query().requestFocus());
  }

  /// Moves the mouse to what carries these words.
  void point(String words) {
    robot.moveTo(seen(words));
    settle();
  }

  /// Gives the focus to the row headed by these words, which brings it into sight.
  void enterRow(String words) {
    sees(words);
    robot.interact(() -> row(words).requestFocus());
    settle();
  }

  /// Clicks what says these words, unless it goes away by itself before.
  void clickIfStillThere(String words) {
    spot(words).ifPresent(robot::clickOn);
    settle();
  }

  /// Clicks what says `act` in the row that says `words`.
  void clickInRow(String words, String act) {
    robot.moveTo(stage);
    enterRow(words);
    Node row = onWindow(() -> row(words));
    robot.clickOn(robot.from(row).lookup((Node node) -> Wording.says(node, act)).<Node>query());
    settle();
  }

  private Node row(String words) {
    Node node = robot.lookup((Node each) -> Wording.says(each, words)).query();
    while (node != null && !(node instanceof Row)) {
      node = node.getParent();
    }
    return Objects.requireNonNull(node, words);
  }

  /// Waits until the row headed by these words has the focus.
  void hasEntered(String words) {
    until(
        "the row never had the focus: " + words,
        () ->
            onWindow(
                () ->
                    stage.getScene().getFocusOwner() instanceof Row row
                        && robot
                            .from(row)
                            .lookup((Node node) -> Wording.says(node, words))
                            .tryQuery()
                            .isPresent()));
  }

  /// Opens the menu of that name and chooses from it.
  void choose(String menu, String item) {
    until("no menu “" + menu + "”", () -> onWindow(() -> menu(menu).isPresent()));
    MenuButton button = onWindow(() -> menu(menu).orElseThrow());
    robot.clickOn(button);
    settle();
    robot.interact(
        () -> {
          var chosen =
              button.getItems().stream()
                  .filter(each -> item.equals(each.getText()))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("not in the menu: " + item));
          button.hide();
          chosen.fire();
        });
    settle();
  }

  private Optional<MenuButton> menu(String name) {
    return robot
        .lookup((Node node) -> node instanceof MenuButton && Wording.says(node, name))
        .tryQuery();
  }

  /// Types into what has the focus.
  void type(String text) {
    robot.interact(
        () -> {
          if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
            field.replaceSelection(text);
          } else {
            throw new AssertionError("nothing to type into: " + stage.getScene().getFocusOwner());
          }
        });
    settle();
  }

  /// Goes to the field with this prompt or name and types.
  void typeInto(String prompt, String text) {
    robot.interact(
        () ->
            robot
                .lookup(
                    (Node node) ->
                        node instanceof TextField field
                            && prompt.equals(field.getPromptText())
                            && Wording.isVisible(field))
                .<TextField>query()
                .requestFocus());
    type(text);
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isClosing() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("closing"));
  }

  void until(String otherwise, Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
    } catch (TimeoutException e) {
      throw new AssertionError(otherwise + "; failures: " + failures, e);
    }
    settle();
  }

  private static <T> T onWindow(Callable<T> work) {
    return Objects.requireNonNull(WaitForAsyncUtils.waitForAsyncFx(20_000, work));
  }

  /// How long what was put off is put off.
  List<Duration> putOff() {
    return tasks.pending();
  }

  /// What nobody had expected to go wrong.
  List<Throwable> failures() {
    return failures;
  }

  /// The same, which were to be expected after all.
  List<Throwable> forgive() {
    List<Throwable> forgiven = List.copyOf(failures);
    failures.clear();
    return forgiven;
  }

  @Override
  public void close() {
    robot.interact(stage::close);
    if (services != null) {
      services.close();
    }
    if (residence != null) {
      robot.interact(residence::leave);
      // The network is closed after the window is gone, which nobody but a test waits for.
      until("the network was not closed", () -> !isClosing());
    }
  }
}
