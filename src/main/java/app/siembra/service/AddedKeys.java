package app.siembra.service;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Label;
import app.siembra.model.Need;
import app.siembra.model.Person;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.rules.Phones;
import app.siembra.rules.TypedPoints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The keys of which a person can have several values: setting adds one, or takes one away.
final class AddedKeys {
  /// What is taken for a topic of which no level is given.
  private static final int WELL = 2;

  private static final Pattern LEVELLED = Pattern.compile("(.*):\\s*(-?\\d{1,9})");

  private AddedKeys() {}

  static UnaryOperator<Person> tag(String tag, boolean remove) {
    return person ->
        person.withCard(
            person
                .card()
                .withTags(
                    changed(
                        person.card().tags(),
                        known -> Fold.of(known).equals(Fold.of(tag)),
                        tag,
                        remove)));
  }

  static UnaryOperator<Person> knows(String value, boolean remove) {
    Matcher levelled = LEVELLED.matcher(value);
    Skill skill =
        levelled.matches()
            ? Skill.of(levelled.group(1), Integer.parseInt(levelled.group(2)))
            : Skill.of(value, WELL);
    return person ->
        person.withKnowing(
            person
                .knowing()
                .withKnows(
                    changed(
                        person.knowing().knows(),
                        known -> known.topic().equals(skill.topic()),
                        keeping(person.knowing().knows(), skill),
                        remove)));
  }

  /// Another level leaves since when and how it is known.
  private static Skill keeping(List<Skill> before, Skill skill) {
    return before.stream()
        .filter(known -> known.topic().equals(skill.topic()))
        .findFirst()
        .map(known -> new Skill(known.topic(), skill.level(), known.since(), known.source()))
        .orElse(skill);
  }

  static UnaryOperator<Person> interested(String value, boolean remove) {
    Topic topic = new Topic(value);
    return person ->
        person.withKnowing(
            person
                .knowing()
                .withInterests(
                    changed(person.knowing().interests(), topic::equals, topic, remove)));
  }

  static UnaryOperator<Person> lookingFor(String text, boolean remove, LocalDate today) {
    Need need = new Need(text, null, today, null);
    return person ->
        person.withKnowing(
            person
                .knowing()
                .withNeeds(
                    changed(
                        person.knowing().needs(),
                        known -> known.isOpen(today) && isSame(known, need),
                        need,
                        remove)));
  }

  static UnaryOperator<Person> told(String value, boolean remove, LocalDate today) {
    Told told = new Told(new Topic(value), today);
    return person ->
        person.withKnowing(
            person
                .knowing()
                .withTold(
                    changed(
                        person.knowing().told(),
                        known -> known.topic().equals(told.topic()),
                        told,
                        remove)));
  }

  static UnaryOperator<Person> email(String address, boolean remove) {
    return point(
        remove
            ? new ContactPoint.Email(address, Label.NONE)
            : TypedPoints.email(address, Label.NONE),
        remove);
  }

  static UnaryOperator<Person> phone(String number, boolean remove, @Nullable String region) {
    return point(
        remove
            ? new ContactPoint.Phone(number, Phones.e164(number, region).orElse(null), Label.NONE)
            : TypedPoints.phone(number, region, Label.NONE),
        remove);
  }

  private static UnaryOperator<Person> point(ContactPoint point, boolean remove) {
    return person -> {
      Card card = person.card();
      boolean known = card.points().stream().anyMatch(other -> Points.same(other, point));
      if (remove) {
        return person.withCard(
            card.withPoints(
                card.points().stream().filter(other -> !Points.same(other, point)).toList()));
      }
      return known ? person : person.withCard(card.plus(point));
    };
  }

  private static boolean isSame(Need known, Need need) {
    return Fold.of(known.text()).equals(Fold.of(need.text()));
  }

  /// The list with this element in the place of one that is the same, else at the end; or without.
  private static <T> List<T> changed(List<T> before, Predicate<T> same, T element, boolean remove) {
    List<T> after = new ArrayList<>(before);
    if (remove) {
      after.removeIf(same);
      return after;
    }
    if (after.stream().noneMatch(same)) {
      after.add(element);
    }
    after.replaceAll(known -> same.test(known) ? element : known);
    return after;
  }
}
