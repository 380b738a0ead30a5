package app.siembra.cli;

import app.siembra.model.Moment;
import app.siembra.text.Language;
import java.util.List;

/// One call of a command.
///
/// @param command its name and arguments
/// @param language what it answers in
/// @param moment when it runs, and as of which day it answers
/// @param console its streams and folder
public record Call(List<String> command, Language language, Moment moment, Console console) {
  public Call {
    command = List.copyOf(command);
  }
}
