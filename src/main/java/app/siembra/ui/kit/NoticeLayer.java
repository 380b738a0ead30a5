package app.siembra.ui.kit;

import app.siembra.ui.kit.Notices.Done;
import app.siembra.ui.kit.Notices.Notice;
import app.siembra.ui.kit.Notices.Offered;
import app.siembra.ui.kit.Notices.Said;
import app.siembra.ui.kit.Notices.Working;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Shows the [Notices] over the foot of the window. What was done goes away by itself after some
/// seconds, but never while the mouse or the focus is on it.
public final class NoticeLayer extends VBox {
  private static final Duration LINGER = Duration.seconds(8);

  /// Work that is over sooner is not worth a notice that would only flash.
  private static final Duration PATIENCE = Duration.millis(300);

  private final Notices notices;
  private final Map<Notice, Node> nodes = new HashMap<>();

  public NoticeLayer(Notices notices) {
    this.notices = notices;
    Styles.styled(this, Styles.NOTICE_LAYER);
    setPickOnBounds(false);
    notices.showing().subscribe(this::update);
    parentProperty().subscribe(this::leaveRoom);
    update();
  }

  private void update() {
    nodes.keySet().retainAll(notices.showing());
    var children =
        notices.showing().stream()
            .map(notice -> nodes.computeIfAbsent(notice, this::create))
            .toList();
    getChildren().setAll(children);
    leaveRoom();
  }

  /// What stays for as long as work lasts would cover the foot of a page: it can be scrolled above it.
  private void leaveRoom() {
    Parent window = getParent();
    if (window != null) {
      if (!window.getStyleClass().contains(Styles.UNDER_NOTICES)) {
        window.getStyleClass().add(Styles.UNDER_NOTICES);
      }
      window.pseudoClassStateChanged(
          Styles.WORKING, notices.showing().stream().anyMatch(Working.class::isInstance));
    }
  }

  private Node create(Notice notice) {
    var box = Styles.styled(new HBox(Lines.of(notice.said())), Styles.NOTICE);
    box.setMaxWidth(Region.USE_PREF_SIZE);
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.accessibleTextProperty().bind(notice.said());
    switch (notice) {
      case Done done -> {
        box.getChildren().add(Buttons.plain(done.undo(), once(done, done.action())));
        leaveInTime(notice, box);
      }
      case Offered offered -> {
        box.getChildren().add(Buttons.plain(offered.act(), once(offered, offered.action())));
        leaveInTime(notice, box, isLookedAt(box));
      }
      case Said _ -> leaveInTime(notice, box);
      case Working working -> {
        var bar = new ProgressBar();
        bar.progressProperty().bind(working.running().share());
        bar.accessibleTextProperty().bind(notice.said());
        box.getChildren().addAll(bar, Buttons.plain(working.cancel(), working.running()::cancel));
        appearInTime(box);
      }
    }
    box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    return box;
  }

  /// What a button does that is pressed once.
  private Runnable once(Notice notice, Runnable action) {
    return () -> {
      notices.dismiss(notice);
      action.run();
    };
  }

  private static void appearInTime(Node node) {
    node.setOpacity(0);
    var timer = new PauseTransition(PATIENCE);
    timer.setOnFinished(_ -> node.setOpacity(1));
    timer.play();
  }

  private void leaveInTime(Notice notice, Node node) {
    leaveInTime(notice, node, new SimpleBooleanProperty(true));
  }

  /// Whether the user is in its window: who comes back later finds it still there.
  private static ObservableValue<Boolean> isLookedAt(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .orElse(false);
  }

  /// @param running whether the time runs
  private void leaveInTime(Notice notice, Node node, ObservableValue<Boolean> running) {
    var timer = new PauseTransition(LINGER);
    timer.setOnFinished(_ -> notices.dismiss(notice));
    Subscription.combine(
        node.sceneProperty().subscribe(() -> run(timer, node, running)),
        node.hoverProperty().subscribe(() -> run(timer, node, running)),
        node.focusWithinProperty().subscribe(() -> run(timer, node, running)),
        running.subscribe(() -> run(timer, node, running)));
    run(timer, node, running);
  }

  private static void run(PauseTransition timer, Node node, ObservableValue<Boolean> running) {
    if (node.isHover() || node.isFocusWithin() || !running.getValue()) {
      timer.stop();
    } else {
      timer.playFromStart();
    }
  }
}
