package app.siembra.ui.parts;

import javafx.util.Subscription;

/// Tells of each change of what the services answer, whoever made it.
@FunctionalInterface
public interface Feed {
  /// Runs `heard` after each change until the subscription ends, on whichever thread it was made.
  Subscription subscribe(Runnable heard);
}
