package app.siembra.ui.person;

import app.siembra.model.Cadence;
import app.siembra.model.CircleId;
import app.siembra.model.FieldDefinition;
import app.siembra.model.FollowUpId;
import app.siembra.model.Keeping;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.service.HelpEntry;
import app.siembra.service.Promise;
import app.siembra.service.Services;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.LaterMenu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be changed about a person on their page, each a change that can be taken back.
final class PersonActs {
  private static final int FITTING = 5;

  private final Services services;
  private final PersonId id;
  private final Desk desk;

  PersonActs(Services services, PersonId id, Desk desk) {
    this.services = services;
    this.id = id;
    this.desk = desk;
  }

  void star(boolean star) {
    keep("star", keeping -> keeping.withStar(star));
  }

  void join(CircleId circle) {
    keep(
        "circle",
        keeping ->
            keeping.withCircles(
                Stream.concat(keeping.circles().stream(), Stream.of(circle)).toList()));
  }

  void leave(CircleId circle) {
    keep("circle", keeping -> keeping.withCircles(without(keeping.circles(), circle)));
  }

  void tag(String tag) {
    add("tag", tag);
  }

  void untag(String tag) {
    edit(
        "tag",
        person -> person.withCard(person.card().withTags(without(person.card().tags(), tag))));
  }

  /// Shows a tag in this colour, on everybody.
  void colour(String tag, TagColour colour) {
    desk.change(moment -> services.tags().colour(new Tag(tag), colour, moment));
  }

  /// Chooses how often; somebody with whom it was for a while is back by that.
  void cadence(Cadence cadence) {
    keep("cadence", keeping -> keeping.withCadence(cadence).withArchived(false));
  }

  /// Chooses a number of days that was written.
  void cadence(String days) {
    add("cadence", days);
  }

  /// No reminders until that day, or with null for good.
  void rest(@Nullable LocalDate until) {
    desk.change(moment -> services.reminding().rest(List.of(id), until, moment));
  }

  void wasForAWhile() {
    desk.change(moment -> services.reminding().wasForAWhile(List.of(id), moment));
  }

  /// Ticks off something the user said they would do.
  void done(Promise promise) {
    desk.change(moment -> services.followUps().done(promise.followUp().id(), moment));
  }

  /// What else can be done about that.
  LaterMenu.Task task(Promise promise) {
    FollowUpId which = promise.followUp().id();
    return new LaterMenu.Task(
        promise.followUp(),
        day -> desk.change(moment -> services.followUps().move(which, day, moment)),
        () -> desk.change(moment -> services.followUps().skip(which, moment)),
        repeat -> desk.change(moment -> services.followUps().repeat(which, repeat, moment)));
  }

  /// Help that was promised is done, or thanks for it were said.
  void done(HelpEntry entry) {
    desk.change(moment -> services.reminding().done(entry.help().id().value(), moment));
  }

  /// Where fields ask for what fits.
  Tasks tasks() {
    return desk.tasks();
  }

  /// A few tags of anybody that fit what was typed.
  List<String> tags(String typed) {
    return services.tags().fitting(typed, FITTING);
  }

  /// A few topics that fit what was typed.
  List<String> topics(String typed) {
    return services.topics().fitting(typed, FITTING);
  }

  /// Sets a fact as the command line does, where a leading hyphen would take it away.
  void add(String key, String value) {
    String plain = value.replaceFirst("^[-\\s]+", "");
    desk.change(moment -> services.facts().set(Long.toString(id.value()), key, plain, moment));
  }

  private void keep(String label, UnaryOperator<Keeping> change) {
    edit(label, person -> person.withKeeping(change.apply(person.keeping())));
  }

  /// Changes what is stored of the person.
  void edit(String label, UnaryOperator<Person> change) {
    desk.change(moment -> services.people().edit(List.of(id), label, change, moment));
  }

  /// The same, and a field of the user's own is offered for everybody from now on.
  void define(FieldDefinition field, UnaryOperator<Person> change) {
    desk.change(moment -> services.ownFields().edit(id, change, List.of(field), moment));
  }

  static <T> List<T> without(List<T> values, T value) {
    var rest = new ArrayList<>(values);
    rest.remove(value);
    return rest;
  }
}
