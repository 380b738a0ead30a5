package app.siembra.ui.today;

import app.siembra.service.HelpEntry;
import app.siembra.service.Named;
import app.siembra.service.Presented;
import app.siembra.service.Promise;
import app.siembra.service.Today;
import java.util.List;
import java.util.stream.Stream;

/// Something that waits for the user to do it.
sealed interface Errand {
  /// Something the user said they would do.
  record Due(Promise promise) implements Errand {}

  /// Help that somebody promised and that is not done yet.
  record Promised(HelpEntry entry) implements Errand {}

  /// Help received and not thanked for.
  record Thanks(HelpEntry entry) implements Errand {}

  /// Two people who were introduced: how did it go?
  record Introduced(Presented presented) implements Errand {}

  /// What is open, in the order in which it is shown.
  static List<Errand> of(Today.Open open) {
    return Stream.<Stream<? extends Errand>>of(
            open.followUps().stream().map(Due::new),
            open.promised().stream().map(Promised::new),
            open.thanks().stream().map(Thanks::new),
            open.introductions().stream().map(Introduced::new))
        .<Errand>flatMap(errand -> errand)
        .toList();
  }

  /// Whom it concerns.
  default List<Named> people() {
    return switch (this) {
      case Due due -> due.promise().people();
      case Promised promised -> promised.entry().people();
      case Thanks thanks -> thanks.entry().people();
      case Introduced introduced ->
          List.of(introduced.presented().first(), introduced.presented().second());
    };
  }
}
