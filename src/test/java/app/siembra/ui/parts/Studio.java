package app.siembra.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Databases;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Portraits;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// What a screen works with, over a real network in a folder, on Monday, 23 November 2026: its
/// services, and a desk whose tasks happen at once and whose navigator notes where it was sent.
public final class Studio implements AutoCloseable, Navigator {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Madrid"), TODAY);

  private final Services services;
  private final SameThreadTasks tasks = new SameThreadTasks();
  private final Notices notices = new Notices();
  private final Speech speech = new Speech(Voice.in(Language.ENGLISH, TODAY));
  private final Desk desk;
  private final List<Destination> gone = new ArrayList<>();
  private final Post post;
  private int back;
  private Moment now = NOW;

  private Studio(Services services, Path folder) {
    this.services = services;
    this.post = new Post(folder);
    this.desk = desk(tasks);
  }

  /// A studio over the network in that folder; in an empty folder over a new one.
  public static Studio at(Path folder) {
    return new Studio(new Services(Databases.at(folder), "ES"), folder);
  }

  /// The same with an invented network of that many people, ten interactions each.
  public static Studio withSample(Path folder, int people) {
    Studio studio = at(folder);
    studio.services.sample().add(new SampleSize(people, people * 10, 7), NOW);
    return studio;
  }

  public Services services() {
    return services;
  }

  public Desk desk() {
    return desk;
  }

  /// The same desk with other tasks.
  public Desk desk(Tasks others) {
    return new Desk(
        others,
        notices,
        this,
        speech,
        () -> now,
        heard -> services.changes().subscribe(_ -> heard.run())::unsubscribe);
  }

  /// What lies outside: nobody chooses a file, and the clipboard is empty.
  public Outdoors outdoors() {
    return new Outdoors(post, _ -> {}, _ -> {});
  }

  /// Lets it be that day, nine o'clock in the morning.
  public void turnTo(LocalDate day) {
    now =
        new Moment(
            NOW.now().plus(ChronoUnit.DAYS.between(TODAY, day), ChronoUnit.DAYS), NOW.zone(), day);
    speech.turnTo(day);
  }

  public Speech speech() {
    return speech;
  }

  public Notices notices() {
    return notices;
  }

  /// Where the screen asked to go, in order.
  public List<Destination> gone() {
    return gone;
  }

  /// How often the screen asked to go back.
  public int wentBack() {
    return back;
  }

  /// The failures that nobody asked for.
  public List<Throwable> unhandled() {
    return tasks.unhandled();
  }

  public PersonId add(String name) {
    PersonId added = services.people().add(name, NOW);
    tasks.settle();
    return added;
  }

  /// Sets a fact as the command line does.
  public void set(String who, String key, String value) {
    services.facts().set(who, key, value, NOW);
    tasks.settle();
  }

  /// Logs a line as it would have been logged so many days ago; makes whoever is not known.
  public void logAgo(int days, String line) {
    services.interactions().log(line, true, NOW.asOf(TODAY.minusDays(days)));
    tasks.settle();
  }

  /// Lets screens hear of what was changed past this studio, by its services alone.
  public void settle() {
    tasks.settle();
  }

  @Override
  public void go(Destination destination) {
    gone.add(destination);
  }

  @Override
  public void back() {
    back++;
  }

  /// Draws `root` into `target/screenshots` in this language, look and size, and makes sure that
  /// every word is drawn whole.
  public void draw(String name, Parent root, Look look) throws IOException {
    draw(name, root, look, () -> {});
  }

  /// The same after something was done on the screen.
  public void draw(String name, Parent root, Look look, Runnable act) throws IOException {
    speech.speak(Voice.in(look.language(), TODAY));
    var frame = new StackPane();
    var scene =
        Pictures.scene(frame, look.appearance(), look.textSize(), look.width(), look.height());
    new Portraits(tasks, services.attachments()::picture).in(scene);
    frame.getChildren().setAll(root);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    act.run();
    // What a scroll bar that came takes and gives back is settled by the next pulse.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Pictures.draw(
        scene,
        "%s-%s-%s-%.0f-%dx%d"
            .formatted(
                name,
                look.language(),
                look.appearance(),
                look.textSize() * 100,
                look.width(),
                look.height())
            .toLowerCase(Locale.ROOT));
    assertThat(Pictures.cutOff(frame)).isEmpty();
    frame.getChildren().clear();
  }

  /// How a screen is looked at.
  ///
  /// @param textSize a multiple of the usual size, 1 to 2
  public record Look(
      Language language, Theme.Appearance appearance, double textSize, int width, int height) {
    /// As wide as a screen is beside the rail of the usual window.
    public static Look of(Language language, Theme.Appearance appearance) {
      return new Look(language, appearance, 1, 1072, 762);
    }
  }

  @Override
  public void close() {
    services.close();
  }
}
