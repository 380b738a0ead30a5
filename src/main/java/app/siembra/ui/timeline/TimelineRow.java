package app.siembra.ui.timeline;

import app.siembra.model.Interaction;
import app.siembra.service.Named;
import app.siembra.service.TimelineEntry;
import app.siembra.text.Days;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Openable;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.life.EntryWords;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of the timeline on the screen, below the name of its day where it is the first of it.
final class TimelineRow extends VBox implements Openable {
  private static final int MOST_NAMES = 4;

  private final EntryMenu menu;
  private final Speech speech;
  private final Label day = Presence.whereSaid(Lines.of("", Styles.SUBTITLE, "day"));
  private final Row row = new Row();
  private @Nullable TimelineEntry entry;

  TimelineRow(TimelineViewModel model, Speech speech) {
    this.menu = new EntryMenu(model, speech);
    this.speech = speech;
    Styles.styled(this, "timeline-row");
    getChildren().addAll(day, Buttons.menuOn(row, () -> menu.items(entry)));
    row.actions(Buttons.icon(Feather.USER, speech.bind("timeline.person"), this::openPerson));
    row.setFocusTraversable(false);
    accessibleTextProperty()
        .bind(Bindings.concat(day.textProperty(), " ", row.accessibleTextProperty()));
  }

  void show(Line line) {
    entry = line.entry();
    Voice voice = speech.voice().get();
    var words = new EntryWords(voice);
    List<Named> people = line.entry().people();
    Named first = people.getFirst();
    day.setText(line.leads() ? heading(line.entry(), voice) : "");
    row.initials(first.initials(), first.name(), first.photo())
        .title(names(people, voice))
        .detail(
            Pieces.dotted(clock(line.entry()), words.title(line.entry()), words.rest(line.entry())))
        .note(Pieces.dotted(EntryWords.topics(line.entry()).stream().map(t -> "#" + t.name())));
    String kind = words.pill(line.entry());
    Pill.Tone tone = EntryWords.tone(line.entry());
    row.aside(Pill.class, () -> new Pill(kind, tone)).show(kind, tone);
    row.unseen(kind);
  }

  private static String heading(TimelineEntry entry, Voice voice) {
    return entry.on().getYear() == voice.today().getYear()
        ? voice.days().heading(entry.on())
        : voice.words().leading(voice.days().weekday(entry.on()))
            + ", "
            + voice.days().day(entry.on());
  }

  private static String names(List<Named> people, Voice voice) {
    List<String> names = people.stream().limit(MOST_NAMES).map(Named::name).toList();
    int rest = people.size() - names.size();
    return rest == 0
        ? voice.texts().list(names)
        : String.join(", ", names) + " " + voice.texts().count("person.with.more", rest);
  }

  private static String clock(TimelineEntry entry) {
    return talk(entry)
        .flatMap(talk -> Optional.ofNullable(talk.when().time()))
        .map((LocalTime time) -> Days.clock(time))
        .orElse("");
  }

  private static Optional<Interaction> talk(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> Optional.of(talk.interaction());
      case TimelineEntry.Noted noted -> Optional.of(noted.interaction());
      case TimelineEntry.Helped _,
          TimelineEntry.Dated _,
          TimelineEntry.Met _,
          TimelineEntry.Added _ ->
          Optional.empty();
    };
  }

  /// Where several took part, asks to whom of them.
  private void openPerson() {
    List<MenuItem> people = menu.people(entry);
    if (people.size() == 1) {
      people.getFirst().fire();
    } else if (!people.isEmpty()) {
      new ContextMenu(people.toArray(MenuItem[]::new)).show(row, Side.BOTTOM, 0, 0);
    }
  }

  @Override
  public TimelineRow onOpen(Runnable action) {
    row.onOpen(action);
    row.setFocusTraversable(false);
    return this;
  }

  @Override
  public BooleanProperty chosen() {
    return row.chosen();
  }
}
