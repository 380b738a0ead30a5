package app.siembra.ui.parts;

import app.siembra.model.ProblemException;
import app.siembra.ui.kit.Buttons;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/// A link that leads out of the window, which says where before it is followed.
public final class Outward {
  private Outward() {}

  /// @param target where it leads; where it is refused nothing can be said of it
  /// @param follow opens it, or says why not
  public static Hyperlink link(String words, Supplier<Target> target, Runnable follow) {
    var link = Buttons.link(words, follow);
    try {
      String where = target.get().toString();
      link.setTooltip(new Tooltip(where));
      link.setAccessibleHelp(where);
    } catch (ProblemException _) {
      link.setAccessibleHelp(words);
    }
    return link;
  }
}
