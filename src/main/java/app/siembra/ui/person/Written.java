package app.siembra.ui.person;

import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.ProblemException;
import app.siembra.ui.kit.MarkdownText;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Target;
import java.util.Optional;

/// What was written about the person, in Markdown. A link in it leads out of the window only where
/// it leads to something that is opened at all.
///
/// @param reaching opens a link that is followed
record Written(Speech speech, ReachMenu.Reaching reaching) {
  /// How much of a long text one of many shows.
  private static final int ONE_OF_MANY = 240;

  /// A text by itself.
  MarkdownText text() {
    return new MarkdownText(speech.bind("person.more"), this::following);
  }

  /// One of many, folded sooner.
  MarkdownText brief(String markdown) {
    var text = text().folded(ONE_OF_MANY);
    text.show(markdown);
    return text;
  }

  private Optional<Runnable> following(String target) {
    var link = new ContactPoint.Link(target, Label.NONE);
    return target(link).map(_ -> () -> reaching.open(link));
  }

  /// Where a link leads; empty where it is not opened: what came from elsewhere may lead anywhere.
  static Optional<String> target(ContactPoint.Link link) {
    try {
      return Optional.of(Target.web(link).toString());
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }
}
