package app.siembra.exchange.calendar;

import app.siembra.exchange.TalkEntry;
import app.siembra.exchange.TalkReader;
import app.siembra.model.Problem;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/// Reads the events of a calendar one after the other, a series as its dates.
final class CalendarReader implements TalkReader {
  private final Components components;
  private final Zones zones;
  private final Map<String, Set<String>> moved;
  private final Meetings meetings;
  private final Queue<TalkEntry> ready = new ArrayDeque<>();

  CalendarReader(
      Components components, Zones zones, Map<String, Set<String>> moved, Meetings meetings) {
    this.components = components;
    this.zones = zones;
    this.moved = moved;
    this.meetings = meetings;
  }

  @Override
  public Optional<TalkEntry> next() throws IOException {
    while (ready.isEmpty()) {
      Optional<Component> component = components.next();
      if (component.isEmpty()) {
        return Optional.empty();
      }
      if (component.get().name().equals("VEVENT")) {
        ready.addAll(read(component.get()));
      }
    }
    return Optional.of(ready.remove());
  }

  private List<TalkEntry> read(Component component) {
    if (!component.isWhole()) {
      return List.of(skipped(component, "calendar.cut"));
    }
    Optional<Event> event = zones.event(component, components.isOld());
    try {
      return event
          .map(
              one ->
                  meetings.of(
                      component.line(),
                      one,
                      one.movedFrom().isPresent()
                          ? Set.of()
                          : moved.getOrDefault(one.uid(), Set.of())))
          .orElseGet(() -> List.of(skipped(component, "calendar.cut")));
    } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
      return List.of(skipped(component, "calendar.cut"));
    }
  }

  private static TalkEntry skipped(Component component, String problem) {
    return new TalkEntry.Skipped(component.line(), Problem.of(problem));
  }

  @Override
  public void close() throws IOException {
    components.close();
  }
}
