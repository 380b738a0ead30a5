package app.siembra.ui.kit;

import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A part of the window with a life of its own: built the first time it is asked for, bound each
/// time it comes into a window, released each time it leaves. Nothing that is not on screen listens
/// to anything.
///
/// A subclass takes what it needs in its constructor, puts its regions together in [#build()] with
/// one `create…()` method each, in the order in which they are read, and ties them to its
/// view-model in [#shown()].
public abstract class View {
  private @Nullable Parent node;
  private Subscription bindings = Subscription.EMPTY;

  protected View() {}

  /// The view's node, always the same one.
  public final Parent node() {
    if (node == null) {
      var built = build();
      node = built;
      built.sceneProperty().subscribe(scene -> rebind(scene != null));
    }
    return node;
  }

  /// Puts the view together; called once, before it is first shown.
  protected abstract Parent build();

  /// Makes the bindings; called each time the view comes into a window. What it returns is undone
  /// when the view leaves.
  protected Subscription shown() {
    return Subscription.EMPTY;
  }

  /// Whether something stands in it that closing it would lose.
  public boolean isUnsaved() {
    return false;
  }

  private void rebind(boolean isShown) {
    bindings.unsubscribe();
    bindings = isShown ? shown() : Subscription.EMPTY;
  }
}
