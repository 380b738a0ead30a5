package app.siembra.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What Siembra was started with, taken apart only as far as the choice of the face needs: the
/// options before the command, as they were typed, and the command.
///
/// @param data the data folder, empty for the system's place
/// @param today the day as of which to answer, empty for today
/// @param language `en` or `es`, empty for that of the system
/// @param background whether the window stays out of sight until it is called for
/// @param command the command with its arguments; empty for the window
record StartLine(
    String data, String today, String language, boolean background, List<String> command) {
  private static final String DATA = "--data";
  private static final String TODAY = "--today";
  private static final String LANGUAGE = "--lang";
  private static final String BACKGROUND = "--background";

  StartLine {
    command = List.copyOf(command);
  }

  /// A line with a command, or of a window that is to be seen.
  StartLine(String data, String today, String language, List<String> command) {
    this(data, today, language, false, command);
  }

  /// Takes the arguments apart; what is neither an option of Siembra's own nor its value begins the
  /// command. An option without its value is left to the command line, which can say so.
  static StartLine parse(List<String> arguments) {
    String data = "";
    String today = "";
    String language = "";
    boolean background = false;
    int at = 0;
    while (at < arguments.size()) {
      if (arguments.get(at).equals(BACKGROUND)) {
        background = true;
        at++;
        continue;
      }
      Option option = Option.at(arguments, at);
      switch (option.name()) {
        case DATA -> data = option.value();
        case TODAY -> today = option.value();
        case LANGUAGE -> language = option.value();
        default -> {
          return new StartLine(
              data, today, language, background, arguments.subList(at, arguments.size()));
        }
      }
      at = option.next();
    }
    return new StartLine(data, today, language, background, List.of());
  }

  /// Whether the window is meant.
  boolean isWindow() {
    return command.isEmpty();
  }

  /// The same network in the same language, in the background, whatever the day and the folder are
  /// then.
  ///
  /// @param folder where its relative paths start
  StartLine background(Path folder) {
    return new StartLine(
        data.isEmpty() ? "" : folder.resolve(data).toString(), "", language, true, List.of());
  }

  /// The same line as arguments again.
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add(arguments, DATA, data);
    add(arguments, TODAY, today);
    add(arguments, LANGUAGE, language);
    if (background) {
      arguments.add(BACKGROUND);
    }
    arguments.addAll(command);
    return arguments;
  }

  private static void add(List<String> arguments, String option, String value) {
    if (!value.isEmpty()) {
      arguments.add(option);
      arguments.add(value);
    }
  }

  /// One option with its value, in one argument or in two.
  private record Option(String name, String value, int next) {

    static Option at(List<String> arguments, int at) {
      String argument = arguments.get(at);
      int equals = argument.indexOf('=');
      if (argument.startsWith("--") && equals > 0) {
        return new Option(argument.substring(0, equals), argument.substring(equals + 1), at + 1);
      }
      return at + 1 < arguments.size()
          ? new Option(argument, arguments.get(at + 1), at + 2)
          : new Option("", "", at);
    }
  }
}
