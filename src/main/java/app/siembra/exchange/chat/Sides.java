package app.siembra.exchange.chat;

import app.siembra.exchange.Participant;
import app.siembra.model.Starter;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who in a chat is the user, and who are the others.
final class Sides {
  private final Predicate<Participant> me;
  private final List<Participant> others;

  /// @param title the one whom the chat is with, where the file says it; counts where only the user
  ///   ever wrote
  Sides(List<Participant> senders, Predicate<Participant> me, String title) {
    this.me = me;
    List<Participant> writing = senders.stream().filter(me.negate()).toList();
    Participant named = Participant.written(title);
    boolean isNamed =
        writing.isEmpty() ? !title.isEmpty() && !me.test(named) : isOne(writing, named);
    this.others = isNamed ? List.of(named) : writing;
  }

  /// Whether these are all the one by whom the chat is called: before they were in the telephone,
  /// their number stood in the place of their name.
  private static boolean isOne(List<Participant> writing, Participant named) {
    return writing.contains(named)
        && writing.stream().allMatch(one -> one.equals(named) || one.name().isEmpty());
  }

  /// Whether the user is alone.
  boolean isAlone() {
    return others.isEmpty();
  }

  /// Whether it is between the user and one other.
  boolean isPair() {
    return others.size() == 1;
  }

  /// Whom something concerns that these had a part in; nobody where the user spoke to a group that
  /// kept silent.
  List<Participant> people(Collection<Participant> part) {
    return isPair() ? others : part.stream().filter(me.negate()).toList();
  }

  /// Who took the first step. Where there are several others, the one who wrote first did not write
  /// to the user alone.
  ///
  /// @param first who wrote first, or null
  /// @param people whom it concerns
  Starter starter(@Nullable Participant first, List<Participant> people) {
    if (first == null || people.size() > 1) {
      return Starter.UNKNOWN;
    }
    return me.test(first) ? Starter.ME : Starter.THEY;
  }
}
