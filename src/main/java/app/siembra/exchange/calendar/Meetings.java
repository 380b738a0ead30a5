package app.siembra.exchange.calendar;

import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkDraft;
import app.siembra.exchange.TalkEntry;
import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.Interaction;
import app.siembra.model.Problem;
import app.siembra.model.Starter;
import app.siembra.model.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an event means for the user: whom they met, when, and over what.
final class Meetings {
  /// So many dates of a series are taken, the newest.
  private static final int MOST_DATES = 500;

  /// A series is followed no further: it may have a date a second.
  private static final int MOST_STEPS = 200_000;

  private static final Pattern LINK = Pattern.compile("https?://\\S+|\\S+@\\S+");
  private static final Pattern VIDEO =
      Pattern.compile(
          "meet\\.google\\.com|zoom\\.(us|com)|teams\\.(microsoft|live)\\.com|webex\\.com|jitsi"
              + "|whereby\\.com|\\b(zoom|teams|google meet|skype|videocall|video call"
              + "|videollamada|videoconferencia)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(phone|call|telephone|llamada|tel[eé]fono|telef[oó]nica)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Predicate<Participant> me;
  private final ZoneId zone;
  private final LocalDate today;

  Meetings(Predicate<Participant> me, ZoneId zone, LocalDate today) {
    this.me = me;
    this.zone = zone;
    this.today = today;
  }

  /// What an event brings, or why nothing.
  ///
  /// @param moved the dates of its series that other events replace
  List<TalkEntry> of(long line, Event event, Set<String> moved) {
    List<Participant> people = people(event);
    if (people.isEmpty()) {
      return List.of(new TalkEntry.Passed(line, TalkEntry.Reason.ALONE));
    }
    if (event.start().isEmpty()) {
      return List.of(skipped(line, "calendar.date", event));
    }
    List<Instant> dates = event.dates(event.endOf(today, zone), MOST_STEPS);
    if (dates.isEmpty()) {
      return List.of(new TalkEntry.Passed(line, TalkEntry.Reason.AHEAD));
    }
    if (event.isCancelled()) {
      return List.of(skipped(line, "calendar.cancelled", event));
    }
    if (event.away().stream().anyMatch(me)) {
      return List.of(skipped(line, "calendar.declined", event));
    }
    if (people.size() > Interaction.MOST_PEOPLE_IN_CONTACT) {
      return List.of(skipped(line, "calendar.crowd", event));
    }
    boolean isSeries = dates.size() > 1;
    List<Instant> taken = dates.subList(Math.max(0, dates.size() - MOST_DATES), dates.size());
    Stream<TalkEntry> talks =
        taken.stream()
            .filter(date -> !moved.contains(date.toString()))
            .filter(date -> event.local(date, zone).getYear() > 1900)
            .map(date -> new TalkEntry.Happened(line, talk(event, date, people)));
    return isSeries && dates.size() > MOST_DATES
        ? Stream.concat(Stream.of(skipped(line, "calendar.series", event)), talks).toList()
        : talks.toList();
  }

  private TalkDraft talk(Event event, Instant date, List<Participant> people) {
    LocalDateTime from = event.local(date, zone);
    boolean timed = !event.isAllDay();
    String place = LINK.matcher(event.place()).replaceAll("").strip();
    Duration length = event.length().orElse(Duration.ZERO);
    boolean says = length.toMinutes() > 0 && length.toDays() < 2;
    return new TalkDraft(
        "calendar:" + event.key(date),
        new When(from.toLocalDate(), timed ? minute(from.toLocalTime()) : null, null),
        from,
        new Contact(channel(event, place), Starter.UNKNOWN, Counting.BY_RULE),
        people,
        new About(event.title(), "", place, says ? (int) length.toMinutes() : null, List.of()),
        new TalkDraft.Account(0, event.edition()));
  }

  private static LocalTime minute(LocalTime time) {
    return time.withSecond(0).withNano(0);
  }

  /// Over what they met: what the event says, else it was an event.
  private static Channel channel(Event event, String place) {
    String said = event.title() + " " + event.place();
    if (event.hasConference() || VIDEO.matcher(said + " " + event.description()).find()) {
      return Channel.VIDEO;
    }
    if (CALL.matcher(said).find()) {
      return Channel.CALL;
    }
    return place.isEmpty() ? Channel.EVENT : Channel.FACE_TO_FACE;
  }

  private List<Participant> people(Event event) {
    Map<String, Participant> each = new LinkedHashMap<>();
    List<Participant> away = event.away();
    event.everybody().stream()
        .filter(me.negate())
        .filter(one -> !away.contains(one))
        .forEach(one -> each.putIfAbsent(one.email().isEmpty() ? one.name() : one.email(), one));
    return List.copyOf(each.values());
  }

  private static TalkEntry skipped(long line, String problem, Event event) {
    return new TalkEntry.Skipped(line, Problem.of(problem, event.title()));
  }
}
