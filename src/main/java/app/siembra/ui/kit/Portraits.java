package app.siembra.ui.kit;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The photographs that a window shows: read and decoded away from its thread, one after the other,
/// at the size at which they are shown; the last few hundred stay in memory. To be used on the
/// window's thread alone.
public final class Portraits {
  private static final int MOST = 300;

  /// So many pixels a side suffice for a row on the densest screen with the largest text, and for
  /// the head of a page.
  private static final int SMALL = 128;

  private static final int LARGE = 320;

  private final Tasks tasks;
  private final Function<String, Optional<byte[]>> read;
  private final Map<Wanted, Optional<Image>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Optional<Image>> eldest) {
          return size() > MOST;
        }
      };
  private final Map<Wanted, List<Consumer<Image>>> waiting = new HashMap<>();

  /// What was asked for last comes first: it is what is seen by now.
  private final Deque<Wanted> queue = new ArrayDeque<>();

  private boolean busy;

  /// @param read gives the bytes of a photograph, away from the window's thread; empty where there
  ///   are none
  public Portraits(Tasks tasks, Function<String, Optional<byte[]>> read) {
    this.tasks = tasks;
    this.read = read;
  }

  private record Wanted(String photo, boolean large) {}

  /// Lets all that this window shows find its photographs here.
  public void in(Scene scene) {
    scene.getProperties().put(Portraits.class, this);
  }

  /// Those of the window in which this is shown, or of the one over which it lies; empty where it
  /// has none.
  static Optional<Portraits> of(@Nullable Scene scene) {
    if (scene == null) {
      return Optional.empty();
    }
    if (scene.getProperties().get(Portraits.class) instanceof Portraits portraits) {
      return Optional.of(portraits);
    }
    Window window = scene.getWindow();
    return window instanceof PopupWindow popup && popup.getOwnerWindow() != null
        ? of(popup.getOwnerWindow().getScene())
        : Optional.empty();
  }

  /// Hands over a photograph, at once where it is known; never where there is none.
  void ask(String photo, boolean large, Consumer<Image> then) {
    var wanted = new Wanted(photo, large);
    Optional<Image> image = known.get(wanted);
    if (image != null) {
      image.ifPresent(then);
      return;
    }
    boolean underWay = waiting.containsKey(wanted) && !queue.contains(wanted);
    waiting.computeIfAbsent(wanted, _ -> new ArrayList<>(1)).add(then);
    if (!underWay) {
      queue.remove(wanted);
      queue.push(wanted);
      next();
    }
  }

  private void next() {
    if (busy || queue.isEmpty()) {
      return;
    }
    busy = true;
    Wanted wanted = queue.pop();
    tasks
        .<Optional<Image>>job(() -> read.apply(wanted.photo()).map(bytes -> decoded(bytes, wanted)))
        .onSuccess(image -> arrived(wanted, image))
        .onEnd(
            () -> {
              busy = false;
              next();
            })
        .start();
  }

  /// The shorter side is as long as the circle is wide.
  private static Image decoded(byte[] bytes, Wanted wanted) {
    var whole = new Image(new ByteArrayInputStream(bytes));
    double side = wanted.large() ? LARGE : SMALL;
    double shorter = Math.min(whole.getWidth(), whole.getHeight());
    return shorter <= side
        ? whole
        : new Image(
            new ByteArrayInputStream(bytes),
            whole.getWidth() * side / shorter,
            whole.getHeight() * side / shorter,
            true,
            true);
  }

  private void arrived(Wanted wanted, Optional<Image> image) {
    Optional<Image> good = image.filter(one -> !one.isError());
    known.put(wanted, good);
    List<Consumer<Image>> all = waiting.remove(wanted);
    if (all != null) {
      good.ifPresent(one -> all.forEach(then -> then.accept(one)));
    }
  }
}
