package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Damage;
import app.siembra.service.Memory;
import app.siembra.service.Rescue;
import app.siembra.service.SafeCopy;
import app.siembra.service.Services;
import app.siembra.service.Storage;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.Page;
import app.siembra.ui.parts.Midnight;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.recovery.RecoveryView;
import app.siembra.ui.recovery.RecoveryViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The network in the window: moves in where it can be opened, shows what is to be done where it is
/// damaged, and moves out and in again where it is put back. Used on the window's thread.
final class Residence {
  private final WindowParts parts;
  private final Start start;
  private final Machine machine;
  private final Mishaps mishaps;
  private final Consumer<Throwable> unexpected;
  private final Curtain curtain;
  private final Furnishing furnishing;
  private @Nullable OpenHouse house;
  private @Nullable Passage passage;
  private volatile boolean known;
  private boolean leaving;
  private boolean insisted;

  /// @param unexpected tells of a failure that does not say that the network is damaged
  Residence(
      WindowParts parts,
      Start start,
      Machine machine,
      Mishaps mishaps,
      Consumer<Throwable> unexpected,
      Curtain curtain) {
    this.parts = parts;
    this.start = start;
    this.machine = machine;
    this.mishaps = mishaps;
    this.unexpected = unexpected;
    this.curtain = curtain;
    this.furnishing =
        new Furnishing(
            parts,
            start,
            curtain,
            () -> Optional.ofNullable(house),
            this::goBack,
            failure -> parts.tasks().onWindow(() -> failed(failure)));
  }

  /// Opens the network, and shows the window when it is known with what. To be called once.
  void arrive() {
    keepTheDay();
    enter();
  }

  private void enter() {
    move(() -> _ -> {}, this::showWayBack);
  }

  /// For as long as there is a window, whatever it shows.
  private void keepTheDay() {
    Midnight midnight = new Midnight(parts.tasks(), parts.speech(), parts.clock());
    midnight.begin();
    parts.stage().focusedProperty().subscribe((_, _) -> midnight.look());
  }

  /// What comes before opening the network, away from the window's thread.
  private interface Before {
    /// @return what is to be said when the network is open
    Consumer<Notices> go() throws IOException;
  }

  private void move(Before before, Runnable otherwise) {
    pass(
        () -> {
          Consumer<Notices> notice = before.go();
          requireThere();
          return new Passage.End(Arrival.at(start, machine), notice);
        },
        otherwise);
  }

  /// Where a network was open, no new one is begun because its folder is away.
  private void requireThere() {
    Path data = start.directories().data();
    if (known && !Files.isDirectory(data)) {
      throw new ProblemException(Problem.of("disk.gone", data.toString()));
    }
  }

  /// @param otherwise what to do where nobody knows why it led nowhere, before that is told
  private void pass(Callable<Passage.End> way, Runnable otherwise) {
    Passage through = new Passage();
    passage = through;
    parts
        .tasks()
        .job(() -> through.go(way))
        .onSuccess(this::show)
        .onFailure(
            ProblemException.class,
            refused -> {
              leaving = false;
              showWayBack(voice -> voice.sentences().problem(refused.problem()));
            })
        .onFailure(
            Exception.class,
            failure -> {
              leaving = false;
              otherwise.run();
              failed(failure);
            })
        .start();
  }

  private void show(Passage.End end) {
    leaving = false;
    switch (end.arrival()) {
      case Arrival.Home(Services services, Arrival.First first) ->
          end.notice().accept(moveIn(services, first));
      case Arrival.Damaged(Rescue rescue, Damage damage) ->
          curtain.insist(recovery(rescue, damage));
      case Arrival.Kept(Problem reason) -> showWayBack(voice -> voice.sentences().problem(reason));
      // A window that was never shown is no last window whose closing would end the program.
      case Arrival.Elsewhere _ -> Platform.exit();
    }
  }

  private void showWayBack() {
    showWayBack(voice -> voice.texts().get("window.not-opened"));
  }

  /// Why the network is not open, and a button to try again.
  private void showWayBack(Function<Voice, String> words) {
    curtain.insist(
        lines(
            Feather.LOCK,
            words,
            Buttons.filled(parts.speech().bind("window.try-again"), this::enter)));
  }

  private Notices moveIn(Services services, Arrival.First first) {
    known = true;
    OpenHouse open =
        OpenHouse.open(
            services,
            start,
            machine,
            mishaps,
            parts::comeUp,
            failure -> parts.tasks().onWindow(() -> failed(failure)));
    house = open;
    services
        .storage()
        .subscribe(() -> parts.tasks().onWindow(() -> openAnewIfBack(services.storage())));
    return furnishing.furnish(open, first);
  }

  private Parent recovery(Rescue rescue, Damage damage) {
    insisted = false;
    Runnable again = () -> curtain.insist(recovery(rescue, damage));
    var doors =
        new RecoveryDoors(
            rescue.folder(), parts, back -> move(() -> back, again), () -> insist(again));
    return new RecoveryView(
            new RecoveryViewModel(
                rescue,
                damage,
                parts.outside().dialogs(),
                doors,
                parts.desk(doors, _ -> Subscription.EMPTY)),
            parts.speech())
        .node();
  }

  /// Opens what is damaged inside as it is, and says nothing of it any more.
  private void insist(Runnable otherwise) {
    insisted = true;
    move(() -> _ -> {}, otherwise);
  }

  /// Leaves the network, and comes back to it as it was at a backup.
  private void goBack(SafeCopy copy) {
    insisted = false;
    leave(
        voice -> voice.texts().get("rescue.going-back"),
        open -> move(() -> goneBack(open, copy), this::showWayBack));
  }

  private Consumer<Notices> goneBack(OpenHouse open, SafeCopy copy) {
    Rescue rescue = open.services().rescue();
    try {
      Moment now = parts.clock().get();
      open.close(services -> rescue.leave(services, now));
      Optional<Path> kept = rescue.goBackTo(copy, now);
      return notices -> notices.say(words(copy, kept));
    } catch (ProblemException e) {
      return notices -> notices.say(voice().sentences().problem(e.problem()));
    }
  }

  private String words(SafeCopy copy, Optional<Path> kept) {
    String at = voice().days().moment(parts.clock().get().local(copy.at()));
    return kept.map(folder -> folder.getFileName().toString())
        .map(folder -> parts.speech().get("rescue.gone-back", at, folder))
        .orElseGet(() -> parts.speech().get("rescue.gone-back.alone", at));
  }

  /// What nobody took care of: where it says that the network is damaged, that is shown.
  void failed(Throwable failure) {
    OpenHouse open = house;
    Optional<Damage> damage =
        open == null ? Optional.empty() : open.services().rescue().damage(failure);
    if (damage.isPresent() && !insisted) {
      mishaps.record(failure);
      leave(voice -> voice.texts().get("recovery.looking"), left -> showDamage(left, damage.get()));
    } else if (damage.isPresent() || leaving || isOfTheDisk(failure, open)) {
      // Said already; or whoever still asked something found the network closed.
      mishaps.record(failure);
    } else {
      unexpected.accept(failure);
    }
  }

  private static boolean isOfTheDisk(Throwable failure, @Nullable OpenHouse open) {
    return open != null && open.services().storage().explain(failure).isPresent();
  }

  /// The folder was away and is back: what is open is of before.
  private void openAnewIfBack(Storage storage) {
    if (storage.isBack()) {
      leave(
          voice -> voice.texts().get("recovery.entering"),
          left ->
              move(
                  () -> {
                    close(left);
                    return _ -> {};
                  },
                  this::showWayBack));
    }
  }

  /// What cannot be closed well is left all the same.
  private void close(OpenHouse left) {
    try {
      left.close(_ -> {});
    } catch (RuntimeException e) {
      mishaps.record(e);
    }
  }

  /// The same, with whom it concerns, where that can still be found out.
  private Damage examined(OpenHouse open, Damage damage) {
    try {
      return open.services().rescue().examine(open.services()).orElse(damage);
    } catch (RuntimeException e) {
      mishaps.record(e);
      return damage;
    }
  }

  private void showDamage(OpenHouse open, Damage damage) {
    Rescue rescue = open.services().rescue();
    pass(
        () -> {
          Damage found = examined(open, damage);
          close(open);
          return new Passage.End(new Arrival.Damaged(rescue, found), _ -> {});
        },
        this::showWayBack);
  }

  private void leave(Function<Voice, String> words, Consumer<OpenHouse> then) {
    OpenHouse open = house;
    if (open != null) {
      house = null;
      leaving = true;
      show(lines(Feather.LIFE_BUOY, words));
      then.accept(open);
    }
  }

  private void show(Parent root) {
    curtain.fill(root);
  }

  private Parent lines(Ikon icon, Function<Voice, String> words, Node... steps) {
    return new Page(new EmptyState(icon, parts.speech().live(words), steps));
  }

  private Voice voice() {
    return parts.speech().voice().get();
  }

  /// Closes the network, after the window is gone: what that takes is nobody's wait.
  void leave() {
    leaving = true;
    OpenHouse open = house;
    Passage through = passage;
    if (open != null) {
      Optional<Memory.WindowPlace> here = furnishing.place();
      inPeace(() -> open.close(services -> here.ifPresent(services.memory()::place)));
    } else if (through != null) {
      inPeace(through::abandon);
    }
  }

  private static void inPeace(Runnable work) {
    Thread.ofPlatform().name("closing").start(work);
  }
}
