package app.siembra.ui.person;

import app.siembra.model.Need;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What can be changed about what the person knows, likes, seeks and knows the user for.
final class KnowingActs {
  private final Supplier<LocalDate> today;
  private final PersonActs acts;

  KnowingActs(Supplier<LocalDate> today, PersonActs acts) {
    this.today = today;
    this.acts = acts;
  }

  void seeks(String what) {
    acts.add("looking-for", what);
  }

  /// They are not looking for it any more.
  void settled(Need need) {
    LocalDate day = today.get();
    needs(
        known ->
            known.equals(need)
                ? Stream.of(new Need(need.text(), need.topic(), need.openedOn(), day))
                : Stream.of(known));
  }

  /// They never were looking for it.
  void forget(Need need) {
    needs(known -> known.equals(need) ? Stream.empty() : Stream.of(known));
  }

  void knows(String topic) {
    acts.add("knows", topic);
  }

  void knows(Topic topic, int level) {
    acts.add("knows", topic.name() + ":" + level);
  }

  void forget(Skill skill) {
    acts.edit(
        "knows",
        person ->
            person.withKnowing(
                person.knowing().withKnows(PersonActs.without(person.knowing().knows(), skill))));
  }

  void likes(String topic) {
    acts.add("interested", topic);
  }

  void forget(Topic interest) {
    acts.edit(
        "knows",
        person ->
            person.withKnowing(
                person
                    .knowing()
                    .withInterests(PersonActs.without(person.knowing().interests(), interest))));
  }

  /// Notes that the person was told today about a topic of the user's.
  void told(Topic topic) {
    acts.add("told", topic.name());
  }

  void notTold(Topic topic) {
    acts.edit(
        "told",
        person ->
            person.withKnowing(
                person
                    .knowing()
                    .withTold(
                        person.knowing().told().stream()
                            .filter(told -> !told.topic().equals(topic))
                            .toList())));
  }

  /// A few topics that fit what was typed.
  List<String> topics(String typed) {
    return acts.topics(typed);
  }

  private void needs(Function<Need, Stream<Need>> change) {
    acts.edit(
        "looking-for",
        person ->
            person.withKnowing(
                person
                    .knowing()
                    .withNeeds(person.knowing().needs().stream().flatMap(change).toList())));
  }
}
