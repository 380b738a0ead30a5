package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;

/// `log -`: a day, a tab and a text a line. Each line is a change of its own and gets its answer, on a line of its
/// own, as soon as it is on the disk: `OK` and the number, or `NO` and the reason.
final class LogLines {
  private final Desk desk;
  private final boolean create;

  LogLines(Desk desk, boolean create) {
    this.desk = desk;
    this.create = create;
  }

  Exit run() throws IOException {
    InputLines lines = new InputLines(desk.console().in());
    Exit exit = Exit.DONE;
    for (Optional<InputLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        answer("OK", Long.toString(store(line.get())));
      } catch (ProblemException e) {
        answer("NO", desk.sentences().problem(e.problem()));
        exit = Exit.REFUSED;
      }
    }
    return exit;
  }

  private long store(InputLines.Line line) {
    if (!line.readable()) {
      throw new ProblemException(Problem.of("log.not-utf-8"));
    }
    int tab = line.text().indexOf('\t');
    if (tab < 0) {
      throw new ProblemException(Problem.of("log.line"));
    }
    LocalDate day = desk.day(line.text().substring(0, tab));
    return LogCommand.store(desk, line.text().substring(tab + 1), day, create).id();
  }

  private void answer(String word, String what) {
    PrintWriter out = desk.console().out();
    out.append(word).append('\t').append(what.replaceAll("[\\t\\r\\n]+", " ")).append('\n');
    out.flush();
  }
}
