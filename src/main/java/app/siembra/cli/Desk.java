package app.siembra.cli;

import app.siembra.model.Moment;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Services;
import app.siembra.text.Days;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import app.siembra.text.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// What a command works with: the services, the moment, the words, and where its answer goes.
final class Desk {
  private final Services services;
  private final Call call;
  private final Texts texts;

  Desk(Services services, Call call) {
    this.services = services;
    this.call = call;
    this.texts = Texts.in(call.language());
  }

  Services services() {
    return services;
  }

  Moment moment() {
    return call.moment();
  }

  Console console() {
    return call.console();
  }

  Texts texts() {
    return texts;
  }

  Words words() {
    return new Words(texts);
  }

  Days days() {
    return new Days(texts, call.moment().today());
  }

  Sentences sentences() {
    return new Sentences(texts, call.moment().today());
  }

  /// Answers with the message of that key.
  void say(String key, Object... arguments) {
    line(texts.get(key, arguments));
  }

  /// Answers with a line.
  void line(String text) {
    console().out().append(text).append('\n');
  }

  /// Tells the user what is wrong, beside the answer.
  void complain(String text) {
    console().err().append(text).append('\n');
  }

  /// The answer as JSON.
  JsonAnswer json() {
    return new JsonAnswer(console().out());
  }

  /// The one person meant by these words.
  PersonLine person(List<String> words) {
    return person(String.join(" ", words));
  }

  /// The one person meant.
  ///
  /// @throws ProblemException where it is nobody, several, or the user
  PersonLine person(String who) {
    return services.people().resolve(who).one();
  }

  /// The day meant.
  ///
  /// @throws ProblemException `day.unreadable`
  LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of("day.unreadable", typed));
    }
  }

  /// The path meant, from the folder in which the command was called.
  ///
  /// @throws ProblemException `path.unclear`
  Path path(String typed) {
    try {
      return console().folder().resolve(typed).normalize();
    } catch (InvalidPathException e) {
      throw new ProblemException(Problem.of("path.unclear", typed));
    }
  }
}
