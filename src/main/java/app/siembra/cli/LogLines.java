package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.LogPreview;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `log -`: a day, a tab and a text a line. Each line is a change of its own and gets its answer, on a line of its
/// own, as soon as it is on the disk: `OK` and the number, or `NO` and the reason; as JSON the object that a single
/// line is answered with, or one with the reason alone. A dry run answers with what the line would make.
final class LogLines {
  private final Desk desk;
  private final LogCommand options;

  LogLines(Desk desk, LogCommand options) {
    this.desk = desk;
    this.options = options;
  }

  Exit run() throws IOException {
    InputLines lines = new InputLines(desk.console().in());
    Exit exit = Exit.DONE;
    for (Optional<InputLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        log(read(line.get()));
      } catch (ProblemException e) {
        refuse(desk.sentences().problem(e.problem()));
        exit = Exit.REFUSED;
      }
      desk.console().out().flush();
    }
    return exit;
  }

  private void log(LogLine line) {
    if (options.dryRun) {
      show(line.preview());
    } else {
      store(line);
    }
  }

  private LogLine read(InputLines.Line line) {
    if (!line.readable()) {
      throw new ProblemException(Problem.of("log.not-utf-8"));
    }
    String[] parts = line.text().split("\t", 2);
    if (parts.length < 2 && options.on == null) {
      throw new ProblemException(Problem.of("log.line"));
    }
    LocalDate day = parts.length < 2 ? options.day(desk) : desk.day(parts[0]);
    return new LogLine(desk, parts[parts.length - 1], day, options.create);
  }

  private void show(LogPreview preview) {
    List<Problem> problems = preview.facts().problems();
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
    if (options.json) {
      new LogAnswer(desk, preview).json();
    } else {
      answer("OK", new LogWords(desk).line(preview));
    }
  }

  private void store(LogLine line) {
    if (options.json) {
      LogAnswer answer = new LogAnswer(desk, line.preview());
      answer.json(line.store());
    } else {
      answer("OK", Long.toString(line.store().id()));
    }
  }

  private void refuse(String reason) {
    if (options.json) {
      desk.json().object(new Fields().put("refused", reason));
    } else {
      answer("NO", reason);
    }
  }

  private void answer(String word, String what) {
    PrintWriter out = desk.console().out();
    out.append(word).append('\t').append(what.replaceAll("[\\t\\r\\n]+", " ")).append('\n');
  }
}
