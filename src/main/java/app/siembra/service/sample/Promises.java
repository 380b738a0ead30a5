package app.siembra.service.sample;

import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// What the user said they would do for the invented people: some of it due, most of it to come.
final class Promises {
  private final SampleSize size;
  private final LocalDate today;

  Promises(SampleSize size, LocalDate today) {
    this.size = size;
    this.today = today;
  }

  void forEach(Consumer<FollowUp> each) {
    long id = 0;
    for (int number = 0; number < size.people(); number++) {
      Dice dice = Dice.of(size.seed(), "promises", number);
      if (Bond.of(number) != Bond.UNSORTED && dice.chance(0.07)) {
        Words words = Tongue.of(size.seed(), number).words();
        LocalDate due = today.plusDays(dice.between(-3, 21));
        each.accept(
            new FollowUp(
                new FollowUpId(++id),
                List.of(new PersonId(number + 1L)),
                due,
                words.phrase("follow-up", dice),
                null,
                null));
      }
    }
  }
}
