package app.siembra.app;

import app.siembra.model.ContactPoint;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Target;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Hands a number or an address to the program of the desktop that serves it, when the user asks
/// for it; what is no [Target] is refused.
final class Links implements ReachMenu.Reaching {
  private final Consumer<String> browse;
  private final Consumer<Problem> refuse;

  /// @param browse opens an address
  /// @param refuse says why one is not opened
  Links(Consumer<String> browse, Consumer<Problem> refuse) {
    this.browse = browse;
    this.refuse = refuse;
  }

  @Override
  public void copy(String text) {
    Clipboard.ofDesktop().put(text);
  }

  @Override
  public void call(ContactPoint.Phone phone) {
    go(() -> Target.call(phone));
  }

  @Override
  public void message(ContactPoint.Phone phone) {
    Target.chat(phone).ifPresent(target -> go(() -> target));
  }

  @Override
  public void mail(ContactPoint.Email email) {
    go(() -> Target.mail(email));
  }

  @Override
  public void map(ContactPoint.Postal postal) {
    go(() -> Target.map(postal.address()));
  }

  @Override
  public void open(ContactPoint.Link link) {
    go(() -> Target.web(link));
  }

  private void go(Supplier<Target> target) {
    try {
      browse.accept(target.get().toString());
    } catch (ProblemException e) {
      refuse.accept(e.problem());
    }
  }
}
