package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Services;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;

/// One command being carried out: whatever happens, it ends with an exit code and, unless it went well, a sentence.
final class Errand {
  /// Problems of the call itself rather than of what it says.
  private static final Set<String> MISUSE = Set.of("set.key", "set.words", "option.word");

  private final Command command;
  private final Call call;
  private final Function<Throwable, String> mishaps;

  Errand(Command command, Call call, Function<Throwable, String> mishaps) {
    this.command = command;
    this.call = call;
    this.mishaps = mishaps;
  }

  @SuppressWarnings("CatchingUnchecked")
  Exit run(Services services) {
    try {
      return command.run(new Desk(services, call));
    } catch (ProblemException e) {
      return refuse(e.problem());
    } catch (IOException e) {
      return refuse(Problem.of("input.lost"));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      complain(Texts.in(call.language()).get("command.unexpected", mishaps.apply(e)));
      return Exit.UNEXPECTED;
    } finally {
      call.console().flush();
    }
  }

  private Exit refuse(Problem problem) {
    Texts texts = Texts.in(call.language());
    complain(new Sentences(texts, call.moment().today()).problem(problem));
    return MISUSE.contains(problem.key()) ? Exit.MISUSED : Exit.REFUSED;
  }

  private void complain(String sentence) {
    call.console().err().append(sentence).append('\n');
  }
}
