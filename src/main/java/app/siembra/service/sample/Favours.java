package app.siembra.service.sample;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Help between the user and the invented people, either way.
final class Favours {
  private static final List<Integer> HOW_MANY = List.of(0, 0, 0, 1, 1, 2, 3);

  private final SampleSize size;
  private final LocalDate today;
  private long id;

  Favours(SampleSize size, LocalDate today) {
    this.size = size;
    this.today = today;
  }

  void forEach(Consumer<Help> each) {
    for (int number = 0; number < size.people(); number++) {
      Persona persona = Persona.of(size, today, number);
      if (persona.isSorted()) {
        favours(persona, each);
      }
    }
  }

  private void favours(Persona persona, Consumer<Help> each) {
    Dice dice = Dice.of(size.seed(), "favours", persona.number());
    int count = dice.pick(HOW_MANY);
    for (int i = 0; i < count; i++) {
      LocalDate on = persona.last().minusDays(dice.between(0, 900));
      each.accept(help(persona, HelpState.DONE, on, dice));
    }
    if (dice.chance(0.04)) {
      LocalDate on = today.minusDays(dice.between(1, 25));
      HelpState state = dice.chance(0.6) ? HelpState.PROMISED : HelpState.ASKED;
      each.accept(help(persona, state, on, dice));
    }
  }

  private Help help(Persona persona, HelpState state, LocalDate on, Dice dice) {
    Direction direction = dice.chance(0.6) ? Direction.GIVEN : Direction.RECEIVED;
    Words words = Tongue.of(size.seed(), persona.number()).words();
    String[] said = words.phrase(section(direction, state), dice).split("\\|");
    boolean thanked = state == HelpState.DONE && dice.chance(0.9);
    return new Help(
        new HelpId(++id),
        direction,
        HelpKind.valueOf(said[1]),
        dice.likely(List.of(HelpSize.values())),
        state,
        List.of(new PersonId(persona.number() + 1L)),
        new HelpDetails(on, said[0], List.of(), null, thanked, "", null));
  }

  /// What is done is told, what is open is still to be done.
  private static String section(Direction direction, HelpState state) {
    return switch (direction) {
      case GIVEN -> state == HelpState.DONE ? "help-given" : "help-to-give";
      case RECEIVED -> state == HelpState.DONE ? "help-received" : "help-to-come";
    };
  }
}
