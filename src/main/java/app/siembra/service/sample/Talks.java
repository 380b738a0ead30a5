package app.siembra.service.sample;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import app.siembra.model.Starter;
import app.siembra.model.Topic;
import app.siembra.model.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What happened with the invented people: each by their habit, back from the last time.
final class Talks {
  /// How far back the longest history goes, in days.
  private static final double LONGEST = 4400;

  private static final List<Channel> CHANNELS =
      List.of(
          Channel.MESSAGE,
          Channel.CALL,
          Channel.FACE_TO_FACE,
          Channel.EMAIL,
          Channel.VIDEO,
          Channel.NOTE,
          Channel.EVENT,
          Channel.SOCIAL,
          Channel.LETTER);

  private final SampleSize size;
  private final LocalDate today;

  Talks(SampleSize size, LocalDate today) {
    this.size = size;
    this.today = today;
  }

  void forEach(Consumer<Interaction> each) {
    double all = 0;
    for (int number = 0; number < size.people(); number++) {
      all += Persona.of(size, today, number).habit().share();
    }
    double sum = 0;
    long done = 0;
    for (int number = 0; number < size.people() && all > 0; number++) {
      Persona persona = Persona.of(size, today, number);
      sum += persona.habit().share();
      boolean last = number == size.people() - 1;
      long until = last ? size.interactions() : (long) (size.interactions() * (sum / all));
      talks(persona, done, until, each);
      done = Math.max(done, until);
    }
  }

  /// The interactions from one number to another, back from the newest.
  private void talks(Persona persona, long from, long until, Consumer<Interaction> each) {
    Dice dice = Dice.of(size.seed(), "talks", persona.number());
    double gap = Math.min(persona.habit().days(), LONGEST / Math.max(1, until - from));
    double back = 0;
    for (long number = from; number < until; number++) {
      each.accept(talk(persona, number + 1, persona.last().minusDays((long) back), dice));
      back += gap * dice.between(0.6, 1.4);
    }
  }

  private Interaction talk(Persona persona, long id, LocalDate on, Dice dice) {
    Words words = Tongue.of(size.seed(), persona.number()).words();
    Channel channel = persona.isSorted() ? dice.likely(CHANNELS) : Channel.MESSAGE;
    Starter starter = dice.pick(List.of(Starter.ME, Starter.ME, Starter.THEY, Starter.UNKNOWN));
    LocalTime time = dice.chance(0.2) ? LocalTime.of(dice.between(8, 22), 0) : null;
    return new Interaction(
        new InteractionId(id),
        new When(on, time, null),
        new Contact(channel, starter, Counting.BY_RULE),
        people(persona, on, channel, dice),
        about(words, channel, dice),
        persona.isSorted() ? "" : "siembra-sample-" + size.seed() + "-" + id);
  }

  /// Sometimes others of the block are there, unless that would end a silence of theirs.
  private List<PersonId> people(Persona persona, LocalDate on, Channel channel, Dice dice) {
    List<PersonId> people = new ArrayList<>();
    people.add(new PersonId(persona.number() + 1L));
    if (persona.isSorted() && channel == Channel.FACE_TO_FACE && dice.chance(0.3)) {
      int first = persona.number() / Bond.BLOCK * Bond.BLOCK;
      int end = Math.min(first + dice.between(1, Bond.BLOCK), size.people());
      for (int number = first; number < end; number++) {
        if (!Persona.of(size, today, number).last().isBefore(on)) {
          people.add(new PersonId(number + 1L));
        }
      }
    }
    return people;
  }

  private static About about(Words words, Channel channel, Dice dice) {
    String title = dice.chance(0.35) ? words.phrase("subject", dice) : "";
    boolean needsNote = channel == Channel.NOTE;
    String note = needsNote || dice.chance(0.55) ? words.phrase("note", dice) : "";
    String place =
        channel == Channel.FACE_TO_FACE && dice.chance(0.5)
            ? dice.likely(words.section("place"))
            : "";
    Integer minutes =
        (channel == Channel.CALL || channel == Channel.VIDEO) && dice.chance(0.6)
            ? Integer.valueOf(5 * dice.between(1, 14))
            : null;
    List<Topic> topics =
        dice.chance(0.15) ? List.of(new Topic(dice.likely(words.section("topic")))) : List.of();
    return new About(title, note, place, minutes, topics);
  }
}
