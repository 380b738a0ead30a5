package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.service.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a line begins with before anything is typed.
final class Opening {
  private Opening() {}

  /// `@"Ana García" @Luis call: `.
  ///
  /// @param word the word of the channel in the present language, null where none is chosen
  static String of(List<Named> people, @Nullable String word) {
    String names =
        people.stream()
            .map(person -> Quoting.person(person.name()))
            .collect(Collectors.joining(" "));
    String start = names.isEmpty() ? "" : names + " ";
    return word == null ? start : start + word + ": ";
  }

  /// The message that holds the word by which the grammar knows a channel.
  static String wordOf(Channel channel) {
    return "log.word." + channel.key();
  }
}
