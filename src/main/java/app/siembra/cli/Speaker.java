package app.siembra.cli;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.text.Days;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import app.siembra.text.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// How a command answers: the moment, the words, and where they go.
sealed class Speaker permits Desk, DamageDesk {
  private final Call call;
  private final Texts texts;

  Speaker(Call call) {
    this.call = call;
    this.texts = Texts.in(call.language());
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

  /// Answers with the message that counts.
  void count(String key, long number, Object... more) {
    line(texts.count(key, number, more));
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
