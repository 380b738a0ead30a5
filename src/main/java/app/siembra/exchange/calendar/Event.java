package app.siembra.exchange.calendar;

import app.siembra.exchange.Participant;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An event as a calendar has it.
record Event(VEvent event, TimezoneInfo zones) {
  private static final Set<CalendarUserType> THINGS =
      Set.of(CalendarUserType.RESOURCE, CalendarUserType.ROOM, CalendarUserType.GROUP);
  private static final Set<ParticipationStatus> AWAY =
      Set.of(ParticipationStatus.DECLINED, ParticipationStatus.DELEGATED);

  /// Addresses of calendars, not of people.
  private static final List<String> CALENDARS = List.of(".calendar.google.com", "@virtual");

  private static final int MOST_CHANGES = 1_000_000;
  private static final long SECONDS = 100_000_000_000L;

  private static final String NOBODY = "unknownorganizer@calendar.google.com";

  String uid() {
    return text(event.getUid());
  }

  String title() {
    return text(event.getSummary()).replaceAll("\\s+", " ");
  }

  String place() {
    return text(event.getLocation()).replaceAll("\\s+", " ");
  }

  String description() {
    return text(event.getDescription());
  }

  /// The links to where they met, apart from what the place and the description say.
  boolean hasConference() {
    return !event.getConferences().isEmpty()
        || event.getExperimentalProperties().stream()
            .anyMatch(own -> own.getName().toUpperCase(Locale.ROOT).contains("CONFERENCE"));
  }

  boolean isCancelled() {
    Status status = event.getStatus();
    return status != null && status.isCancelled();
  }

  /// Everybody who was invited, and who invited them; no rooms, no calendars.
  List<Participant> everybody() {
    return Stream.concat(
            organizer().stream(),
            event.getAttendees().stream().filter(Event::isPerson).map(Event::participant))
        .filter(Event::isSomebody)
        .toList();
  }

  /// Those of them who did not come.
  List<Participant> away() {
    return event.getAttendees().stream()
        .filter(Event::isPerson)
        .filter(Event::isAway)
        .map(Event::participant)
        .toList();
  }

  private Optional<Participant> organizer() {
    Organizer organizer = event.getOrganizer();
    return organizer == null
        ? Optional.empty()
        : Optional.of(
            participant(organizer.getCommonName(), organizer.getEmail(), organizer.getUri()));
  }

  private static boolean isPerson(Attendee attendee) {
    CalendarUserType type = attendee.getCalendarUserType();
    return type == null || !THINGS.contains(type);
  }

  private static boolean isAway(Attendee attendee) {
    ParticipationStatus status = attendee.getParticipationStatus();
    return status != null && AWAY.contains(status);
  }

  private static Participant participant(Attendee attendee) {
    return participant(attendee.getCommonName(), attendee.getEmail(), attendee.getUri());
  }

  private static Participant participant(
      @Nullable String name, @Nullable String email, @Nullable String uri) {
    String address = address(email != null ? email : uri == null ? "" : uri);
    String called =
        name == null || name.equalsIgnoreCase(address) || name.contains("@") ? "" : name;
    return new Participant(called.replaceAll("\\s+", " "), address, "");
  }

  private static String address(String written) {
    String bare =
        written.toLowerCase(Locale.ROOT).startsWith("mailto:") ? written.substring(7) : written;
    return bare.contains("@") ? bare.replaceAll("[\\s\"]", "") : "";
  }

  private static boolean isSomebody(Participant one) {
    String email = one.email().toLowerCase(Locale.ROOT);
    return CALENDARS.stream().noneMatch(email::endsWith)
        && !email.equals(NOBODY)
        && !one.shown().isEmpty();
  }

  /// Which date of its series it replaces, as text.
  Optional<String> movedFrom() {
    return Optional.ofNullable(event.getRecurrenceId())
        .map(date -> date.getValue().toInstant().toString());
  }

  Optional<ICalDate> start() {
    return Optional.ofNullable(event.getDateStart()).map(start -> start.getValue());
  }

  /// Whether it has several dates.
  boolean isSeries() {
    return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
  }

  /// The name under which one of its dates is the same thing in each file.
  String key(Instant date) {
    String uid = uid().isEmpty() ? title() + date : uid();
    return uid + "/" + movedFrom().orElseGet(() -> isSeries() ? date.toString() : "");
  }

  /// The greater the newer what is said of it: first by how often it was changed for those who were
  /// invited, then by when it was changed last; 0 where it does not say.
  long edition() {
    Integer sequence = event.getSequence() == null ? null : event.getSequence().getValue();
    Date changed = event.getLastModified() == null ? null : event.getLastModified().getValue();
    long times = sequence == null ? 0 : Math.clamp(sequence, 0, MOST_CHANGES);
    long seconds =
        changed == null ? 0 : Math.clamp(changed.toInstant().getEpochSecond(), 0, SECONDS - 1);
    return times * SECONDS + seconds;
  }

  /// Whether it lasts whole days.
  boolean isAllDay() {
    return start().map(start -> !start.hasTime()).orElse(true);
  }

  /// Its dates until a moment, oldest first, a series whole.
  List<Instant> dates(Instant until, int steps) {
    List<Instant> dates = new ArrayList<>();
    if (!isSeries()) {
      start().map(ICalDate::toInstant).filter(start -> !start.isAfter(until)).ifPresent(dates::add);
      return dates;
    }
    var each = event.getDateIterator(zone());
    for (int step = 0; step < steps && each.hasNext(); step++) {
      Instant date = each.next().toInstant();
      if (date.isAfter(until)) {
        break;
      }
      dates.add(date);
    }
    return dates;
  }

  /// The moment on a clock: of a time without a zone the one that is written, of a whole day its
  /// beginning.
  LocalDateTime local(Instant date, ZoneId zone) {
    return LocalDateTime.ofInstant(date, clock(zone));
  }

  /// The end of a day, by whichever clock it is dated.
  Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(clock(zone)).toInstant().minusMillis(1);
  }

  private ZoneId clock(ZoneId zone) {
    return isAllDay() || zones.isFloating(event.getDateStart()) ? ZoneOffset.UTC : zone;
  }

  /// How long it took; nothing where it does not say or lasts whole days.
  Optional<Duration> length() {
    if (isAllDay()) {
      return Optional.empty();
    }
    Optional<Instant> end =
        Optional.ofNullable(event.getDateEnd()).map(until -> until.getValue().toInstant());
    Optional<Duration> said =
        Optional.ofNullable(event.getDuration())
            .map(duration -> Duration.ofMillis(duration.getValue().toMillis()));
    return end.flatMap(until -> start().map(from -> Duration.between(from.toInstant(), until)))
        .or(() -> said);
  }

  private TimeZone zone() {
    TimezoneAssignment assigned = zones.getTimezone(event.getDateStart());
    return assigned == null ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone();
  }

  private static String text(@Nullable TextProperty property) {
    return property == null || property.getValue() == null ? "" : property.getValue().strip();
  }
}
