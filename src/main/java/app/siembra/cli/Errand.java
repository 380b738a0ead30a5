package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Damage;
import app.siembra.service.Rescue;
import app.siembra.service.Services;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import java.io.IOException;
import java.util.Optional;
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

  Exit run(Services services) {
    return end(
        () -> command.run(new Desk(services, call)),
        services.rescue(),
        failure -> services.storage().explain(failure));
  }

  Exit run(Rescue rescue, Damage damage) {
    return end(
        () -> command.onDamage(new DamageDesk(rescue, damage, call)),
        rescue,
        _ -> Optional.empty());
  }

  private interface Deed {
    Exit go() throws IOException;
  }

  @SuppressWarnings("CatchingUnchecked")
  private Exit end(Deed deed, Rescue rescue, Function<Throwable, Optional<Problem>> disk) {
    try {
      return deed.go();
    } catch (ProblemException e) {
      return refuse(e.problem());
    } catch (IOException e) {
      return refuse(Problem.of("input.lost"));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      String code = mishaps.apply(e);
      Optional<Damage> damage = rescue.damage(e);
      if (damage.isPresent()) {
        return new DamageDesk(rescue, damage.get(), call).refuse();
      }
      Optional<Problem> trouble = disk.apply(e);
      if (trouble.isPresent()) {
        return refuse(trouble.get());
      }
      complain(Texts.in(call.language()).get("command.unexpected", code));
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
