package app.siembra.service;

import app.siembra.rules.Headline;
import java.util.List;

/// What was given and received, newest first in each list.
///
/// @param headline distinct people helped, and who helped the user
/// @param given done
/// @param received done
/// @param open asked or promised, either way
public record Ledger(
    Headline headline, List<HelpEntry> given, List<HelpEntry> received, List<HelpEntry> open) {
  /// Help received and not thanked for.
  public List<HelpEntry> thanksPending() {
    return received.stream().filter(entry -> !entry.help().details().thanked()).toList();
  }
}
