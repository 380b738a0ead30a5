package app.siembra.service;

import app.siembra.exchange.Detection;
import app.siembra.exchange.Format;
import app.siembra.exchange.Limits;
import app.siembra.exchange.Packed;
import app.siembra.exchange.Participant;
import app.siembra.exchange.chat.ChatFile;
import app.siembra.model.Fold;
import app.siembra.model.Me;
import app.siembra.model.Moment;
import app.siembra.rules.Phones;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the user is called in files of what happened: as they are known in the settings, as they
/// have said, or as the one who writes in all chats of an import.
final class Self {
  private static final String REMEMBERED = "called-in-files";
  private static final int MOST_REMEMBERED = 1000;
  private static final String BETWEEN = "\n";

  private final Book book;
  private final Answers answers;
  private final List<Path> files;
  private final Limits limits;
  private final Moment moment;
  private @Nullable Known known;

  /// @param files all files of the import
  Self(Book book, Answers answers, List<Path> files, Limits limits, Moment moment) {
    this.book = book;
    this.answers = answers;
    this.files = files;
    this.limits = limits;
    this.moment = moment;
  }

  /// What is known of the user; read once it is asked for, for most files do not ask.
  ///
  /// @param names what they have said they are called
  /// @param everywhere who writes in all chats of the import
  private record Known(
      Me me, List<String> names, @Nullable String region, Optional<Participant> everywhere) {}

  private Known known() {
    Known now = known;
    if (now == null) {
      now =
          book.read(
              stores ->
                  new Known(
                      stores.settings().me(),
                      List.of(stores.memory().find(REMEMBERED).orElse("").split(BETWEEN)),
                      book.region(stores),
                      everywhere()));
      known = now;
    }
    return now;
  }

  Answers answers() {
    return answers;
  }

  /// Who of these the user is, where one of them is known to be or the user has said it: perhaps
  /// none of them.
  Optional<Predicate<Participant>> among(List<Participant> people) {
    Predicate<Participant> mine = one -> isSaid(one) || isKnown(one);
    return answers.me().contains("") || people.stream().anyMatch(mine)
        ? Optional.of(mine)
        : Optional.empty();
  }

  /// Who of a chat the user is: who is known to be, else who writes in all chats, else who is not
  /// the one whom the chat is called by; empty where that has to be said.
  Optional<Predicate<Participant>> in(ChatFile chat) {
    List<Participant> senders = chat.senders();
    return among(senders)
        .or(() -> known().everywhere().filter(senders::contains).map(Self::only))
        .or(() -> besides(chat));
  }

  private Optional<Predicate<Participant>> besides(ChatFile chat) {
    List<Participant> senders = chat.senders();
    Participant other = Participant.written(chat.title());
    if (senders.size() == 1 && (senders.contains(other) || !chat.title().isEmpty())) {
      return Optional.of(only(other).negate());
    }
    if (senders.size() == 1 && chat.isLog()) {
      return Optional.of(_ -> true);
    }
    List<Participant> named =
        senders.stream().filter(one -> one.equals(other) || !one.name().isEmpty()).toList();
    boolean isPair = senders.size() == 2 || named.size() == 2;
    return isPair && senders.contains(other)
        ? Optional.of(one -> !one.equals(other) && (senders.size() == 2 || named.contains(one)))
        : Optional.empty();
  }

  /// Remembers what the user has said they are called.
  void remember() {
    if (known().names().containsAll(answers.me())) {
      return;
    }
    String all =
        Stream.concat(known().names().stream(), answers.me().stream())
            .filter(name -> !name.isBlank())
            .distinct()
            .collect(Collectors.joining(BETWEEN));
    if (all.length() <= MOST_REMEMBERED) {
      book.mark(stores -> stores.memory().put(REMEMBERED, all));
    }
  }

  private static Predicate<Participant> only(Participant one) {
    return one::equals;
  }

  private boolean isSaid(Participant one) {
    return answers.me().stream().anyMatch(said -> isCalled(one, said));
  }

  private boolean isKnown(Participant one) {
    return isCalled(one, known().me().name())
        || known().names().stream().anyMatch(name -> isCalled(one, name))
        || known().me().emails().stream().anyMatch(one.email()::equalsIgnoreCase)
        || known().me().phones().stream().anyMatch(phone -> isNumber(one, phone));
  }

  private boolean isCalled(Participant one, String name) {
    return !name.isBlank()
        && (Fold.of(one.name()).equals(Fold.of(name)) && !one.name().isEmpty()
            || one.email().equalsIgnoreCase(name)
            || isNumber(one, name));
  }

  private boolean isNumber(Participant one, String number) {
    return !one.phone().isEmpty()
        && Phones.e164(one.phone(), known().region())
            .filter(own -> Phones.e164(number, known().region()).equals(Optional.of(own)))
            .isPresent();
  }

  /// The one who writes in all chats of several, where that is one alone.
  private Optional<Participant> everywhere() {
    Map<Participant, Integer> chats = new HashMap<>();
    int all = 0;
    if (files.size() > 1) {
      for (Path file : files) {
        Optional<ChatFile> chat = chat(file);
        all += chat.isPresent() ? 1 : 0;
        chat.ifPresent(one -> one.senders().forEach(who -> chats.merge(who, 1, Integer::sum)));
      }
    }
    int wanted = all;
    List<Participant> in =
        chats.entrySet().stream()
            .filter(entry -> wanted > 1 && entry.getValue() == wanted)
            .map(Map.Entry::getKey)
            .toList();
    return in.size() == 1 ? Optional.of(in.getFirst()) : Optional.empty();
  }

  private Optional<ChatFile> chat(Path file) {
    try {
      return Format.detect(file, limits) instanceof Detection.Recognised(Format format)
              && format == Format.CHAT
          ? Optional.of(
              ChatFile.of(
                  Packed.text(file, limits), String.valueOf(file.getFileName()), moment.today()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
