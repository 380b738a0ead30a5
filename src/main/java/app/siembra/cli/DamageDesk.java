package app.siembra.cli;

import app.siembra.service.Damage;
import app.siembra.service.Rescue;

/// What a command works with where the network is damaged.
final class DamageDesk extends Speaker {
  private final Rescue rescue;
  private final Damage damage;

  DamageDesk(Rescue rescue, Damage damage, Call call) {
    super(call);
    this.rescue = rescue;
    this.damage = damage;
  }

  Rescue rescue() {
    return rescue;
  }

  Damage damage() {
    return damage;
  }

  /// What was found, in words.
  String found() {
    return sentences().problem(damage.problem());
  }

  /// Says what was found, and the next step.
  Exit refuse() {
    complain(found() + " " + texts().get("command.damaged.next"));
    return Exit.REFUSED;
  }
}
