package app.siembra.ui.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list that completes what is being typed, as it stands.
///
/// @param partial what it completes, null while it is closed
/// @param proposals what it offers; none while it is closed
/// @param marked which of them Enter takes, or −1 for none
record Completion(@Nullable Partial partial, List<Proposal> proposals, int marked) {
  static final Completion CLOSED = new Completion(null, List.of(), -1);

  Completion {
    proposals = List.copyOf(proposals);
  }

  /// The list for `partial`.
  ///
  /// @param complete whether what is typed means something as it stands, so that Enter is free for
  ///   saving
  static Completion of(Partial partial, List<Proposal> proposals, boolean complete) {
    return proposals.isEmpty() ? CLOSED : new Completion(partial, proposals, complete ? -1 : 0);
  }

  boolean isOpen() {
    return partial != null;
  }

  boolean isMarked() {
    return marked >= 0;
  }

  /// The mark one further down or up, round about.
  Completion moved(int step) {
    int from = marked < 0 && step < 0 ? 0 : marked;
    return isOpen()
        ? new Completion(partial, proposals, Math.floorMod(from + step, proposals.size()))
        : this;
  }
}
