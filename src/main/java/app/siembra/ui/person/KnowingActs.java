package app.siembra.ui.person;

import app.siembra.model.Need;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    change(need, known -> known.closedOn(day));
  }

  /// They look for it again.
  void reopen(Need need) {
    change(need, known -> known.closedOn(null));
  }

  /// Says it in other words.
  void change(Need need, String text) {
    change(need, known -> known.withText(text));
  }

  /// Says what it is about; with nothing, that it is about no topic.
  void about(Need need, String topic) {
    change(need, known -> known.about(topic.isBlank() ? null : new Topic(topic)));
  }

  private void change(Need need, UnaryOperator<Need> change) {
    needs(known -> Stream.of(known.equals(need) ? change.apply(known) : known));
  }

  /// They never were looking for it.
  void forget(Need need) {
    needs(known -> known.equals(need) ? Stream.empty() : Stream.of(known));
  }

  void knows(String topic) {
    acts.add("knows", topic);
  }

  void knows(Topic topic, int level) {
    skill(topic, skill -> new Skill(skill.topic(), level, skill.since(), skill.source()));
  }

  /// Says since which year; with nothing, that this is not known. A mistake is said at the bottom
  /// of the window.
  void since(Topic topic, String year) {
    LocalDate day = today.get();
    skill(topic, skill -> skill.since(year.strip(), day.getYear()));
  }

  /// Says how the user knows that they know it.
  void source(Topic topic, String source) {
    skill(topic, skill -> new Skill(skill.topic(), skill.level(), skill.since(), source));
  }

  private void skill(Topic topic, UnaryOperator<Skill> change) {
    acts.edit(
        "knows",
        person ->
            person.withKnowing(
                person.knowing().withKnows(changed(person.knowing().knows(), topic, change))));
  }

  private static List<Skill> changed(List<Skill> before, Topic topic, UnaryOperator<Skill> change) {
    boolean known = before.stream().anyMatch(skill -> skill.topic().equals(topic));
    Stream<Skill> all =
        known
            ? before.stream()
            : Stream.concat(before.stream(), Stream.of(new Skill(topic, 1, null, "")));
    return all.map(skill -> skill.topic().equals(topic) ? change.apply(skill) : skill).toList();
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
