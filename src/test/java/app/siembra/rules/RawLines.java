package app.siembra.rules;

import app.siembra.model.Cadence;
import app.siembra.model.CircleId;
import app.siembra.model.Death;
import app.siembra.model.Direction;
import app.siembra.model.Fold;
import app.siembra.model.Gender;
import app.siembra.model.HelpSize;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Origin;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.Searched;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people of an invented network as the rules are given them.
final class RawLines {
  private RawLines() {}

  static Map<PersonId, PersonLine> of(List<RawPerson> people) {
    return people.stream().map(RawLines::line).collect(Collectors.toMap(PersonLine::id, it -> it));
  }

  private static PersonLine line(RawPerson person) {
    Knowing knowing =
        new Knowing(
            person.knows.entrySet().stream()
                .map(known -> Skill.of(known.getKey(), known.getValue()))
                .toList(),
            person.interests.stream().map(Topic::new).toList(),
            person.wishes.stream().map(RawLines::need).toList(),
            person.told.entrySet().stream()
                .map(told -> new Told(new Topic(told.getKey()), told.getValue()))
                .toList());
    Position position = Position.of(person.organisation, person.title);
    String searched =
        Fold.of(person.name) + "\n\n" + Fold.of(person.organisation) + "\n" + Fold.of(person.title);
    return new PersonLine(
        new PersonId(person.id),
        new PersonLine.Called(person.name, Fold.of(person.name), "", "", Gender.NEUTRAL),
        new PersonLine.Profile(
            List.of(), position, "", List.of(), List.of(), person.tags, List.of()),
        new Keeping(
            false,
            person.circles.stream().map(CircleId::new).toList(),
            person.resting ? new Cadence.Rest(null) : new Cadence.Chosen(person.chosen),
            null,
            person.archived,
            person.dead ? new Death(null) : null,
            null),
        Origin.added(RawPerson.TODAY.minusYears(10)),
        History.figures(facts(person), RawPerson.TODAY),
        new PersonLine.Details(null, knowing, new Searched(searched)));
  }

  private static Need need(RawPerson.Wish wish) {
    return new Need(
        wish.text(),
        wish.topic().isEmpty() ? null : new Topic(wish.topic()),
        wish.opened(),
        wish.closed());
  }

  private static List<Fact> facts(RawPerson person) {
    return Stream.concat(
            person.talks.stream()
                .map(talk -> (Fact) new Fact.Talk(talk.on(), talk.channel(), talk.people(), true)),
            person.favours.stream()
                .map(
                    favour ->
                        (Fact)
                            new Fact.Favour(
                                favour.on(),
                                favour.given() ? Direction.GIVEN : Direction.RECEIVED,
                                size(favour.size()),
                                favour.done())))
        .toList();
  }

  private static HelpSize size(int weight) {
    return switch (weight) {
      case 1 -> HelpSize.SMALL;
      case 2 -> HelpSize.MEDIUM;
      default -> HelpSize.LARGE;
    };
  }
}
