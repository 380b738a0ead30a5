package app.siembra.cli;

import app.siembra.service.Damage;
import app.siembra.service.Rescue;
import app.siembra.service.Services;
import java.util.function.Function;

/// What is to be done about a call, known before the network is opened.
public sealed interface Plan {
  /// It is answered already: help, the version, or a sentence about what is wrong with the call.
  record Answered(Exit exit) implements Plan {}

  /// A command that wants the network.
  final class Ready implements Plan {
    private final Command command;
    private final Call call;

    Ready(Command command, Call call) {
      this.command = command;
      this.call = call;
    }

    /// Carries the command out and writes its answer. Throws nothing.
    ///
    /// @param mishaps logs what nobody expected and gives its short code
    public Exit run(Services services, Function<Throwable, String> mishaps) {
      return new Errand(command, call, mishaps).run(services);
    }

    /// The same over a network that is damaged.
    public Exit runOnDamage(Rescue rescue, Damage damage, Function<Throwable, String> mishaps) {
      return new Errand(command, call, mishaps).run(rescue, damage);
    }

    /// Whether no window may have the network open meanwhile.
    public boolean wantsItAlone() {
      return command.wantsItAlone();
    }
  }
}
