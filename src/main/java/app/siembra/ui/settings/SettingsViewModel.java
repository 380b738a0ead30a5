package app.siembra.ui.settings;

import app.siembra.model.Me;
import app.siembra.model.Problem;
import app.siembra.model.Topic;
import app.siembra.rules.ComingDates;
import app.siembra.rules.TodaysFew;
import app.siembra.rules.TypedPoints;
import app.siembra.service.Services;
import app.siembra.service.Settings;
import app.siembra.text.Language;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is set, and what Siembra knows of the user. Each verb saves at once.
public final class SettingsViewModel {
  private static final int MOST_TOPICS = 12;
  private static final int FURTHEST_DATE = 60;
  private static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

  private final Services services;
  private final Settings settings;
  private final About about;
  private final Consumer<String> browse;
  private final Desk desk;
  private final Saving saving;
  private final CirclesViewModel circles;
  private final TagsViewModel tags;
  private final FieldsViewModel fields;
  private final Newest reading = new Newest();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);

  /// @param browse hands an address to the program of the desktop that serves it
  public SettingsViewModel(Services services, About about, Consumer<String> browse, Desk desk) {
    this.services = services;
    this.settings = services.settings();
    this.about = about;
    this.browse = browse;
    this.desk = desk;
    this.saving = new Saving(desk);
    this.circles = new CirclesViewModel(services.circles(), desk, saving);
    this.tags = new TagsViewModel(services.tags(), desk, saving);
    this.fields = new FieldsViewModel(services.ownFields(), desk, saving);
  }

  /// Everything that is set, as it was last read.
  ///
  /// @param system the country of the computer, which holds where the user chose none; or null
  record State(Settings.Values values, Me me, @Nullable String system) {
    private static final State UNKNOWN =
        new State(
            new Settings.Values(
                null,
                Settings.Appearance.SYSTEM,
                100,
                TodaysFew.DEFAULT,
                ComingDates.DAYS_AHEAD,
                Settings.Notifying.DELIVERED),
            Me.UNKNOWN,
            null);
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  CirclesViewModel circles() {
    return circles;
  }

  TagsViewModel tags() {
    return tags;
  }

  FieldsViewModel fields() {
    return fields;
  }

  About about() {
    return about;
  }

  /// What is wrong there, in words.
  ObservableValue<String> problem(Spot spot) {
    return saving.words(spot);
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(
        reading,
        () -> new State(settings.values(), settings.me(), settings.systemRegion()),
        state::set);
    circles.refresh();
    tags.refresh();
    fields.refresh();
  }

  /// The sizes that are offered, the present one among them.
  List<Integer> textSizes() {
    return Stream.concat(TEXT_SIZES.stream(), Stream.of(state.get().values().textSize()))
        .sorted()
        .distinct()
        .toList();
  }

  /// Speaks that language; empty for that of the system.
  void speak(Optional<Language> language) {
    desk.change(moment -> settings.language(language.orElse(null), moment));
  }

  void look(Settings.Appearance appearance) {
    desk.change(moment -> settings.appearance(appearance, moment));
  }

  void textSize(int percent) {
    desk.change(moment -> settings.textSize(percent, moment));
  }

  void fewPerDay(int people) {
    desk.change(moment -> settings.fewPerDay(people, moment));
  }

  void dateLead(String typed) {
    saving.save(
        Spot.Single.DATE_LEAD,
        moment ->
            settings.dateLeadDays(Numbers.read(typed, "setting.range", 0, FURTHEST_DATE), moment));
  }

  void name(String name) {
    me(me -> me.withName(name));
  }

  /// The address as it was typed; empty where it cannot be one, and then that is said.
  Optional<String> email(String typed) {
    return accepted(Spot.Single.EMAILS, "email.unclear", typed, TypedPoints.isEmail(typed));
  }

  /// The number as it was typed; likewise.
  Optional<String> phone(String typed) {
    return accepted(
        Spot.Single.PHONES,
        "phone.unclear",
        typed,
        typed.chars().filter(Character::isDigit).count() > 2);
  }

  private Optional<String> accepted(Spot spot, String key, String typed, boolean good) {
    if (good || typed.isEmpty()) {
      saving.clear(spot);
    } else {
      saving.refuse(spot, Problem.of(key, typed));
    }
    return good ? Optional.of(typed) : Optional.empty();
  }

  void emails(List<String> addresses) {
    me(me -> me.withEmails(addresses));
  }

  void phones(List<String> numbers) {
    me(me -> me.withPhones(numbers));
  }

  void region(@Nullable String country) {
    me(me -> me.withRegion(country));
  }

  void topics(List<String> names) {
    me(me -> me.withTopics(names.stream().map(Topic::new).toList()));
  }

  private void me(UnaryOperator<Me> edit) {
    desk.change(moment -> settings.me(edit, moment));
  }

  /// Topics that fit what was typed.
  List<String> topicsLike(String typed) {
    return services.topics().fitting(typed, MOST_TOPICS);
  }

  void openFolder() {
    browse.accept(about.data().toUri().toString());
  }

  void showKeys() {
    desk.navigator().go(new Destination.Keys());
  }
}
