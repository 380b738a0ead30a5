package app.siembra.service;

import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import app.siembra.store.TalkOutline;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Talks and notes of one person: all in outline, the newest in full.
///
/// @param past those up to today in outline, newest first
/// @param newest the newest, in full
/// @param unread how many are older than those
/// @param lastContact the newest up to today that was contact, or null
/// @param lastWritten the newest up to today in which something was written down, or null
record Talks(
    List<TalkOutline> past,
    List<Interaction> newest,
    Map<TimelineEntry.Kind, Integer> unread,
    @Nullable Interaction lastContact,
    @Nullable Interaction lastWritten) {

  static Talks of(Stores stores, PersonId person, int most, LocalDate today) {
    List<TalkOutline> all = stores.interactions().outlines(person);
    List<TalkOutline> past = all.stream().filter(talk -> !talk.on().isAfter(today)).toList();
    Optional<InteractionId> contact = first(past, TalkOutline::contact);
    Optional<InteractionId> written = first(past, TalkOutline::written);
    List<InteractionId> shown = all.stream().limit(most).map(TalkOutline::id).toList();
    List<Interaction> read =
        stores
            .interactions()
            .newestFirst(
                Stream.of(shown.stream(), contact.stream(), written.stream())
                    .flatMap(ids -> ids)
                    .toList());
    return new Talks(
        past,
        read.subList(0, shown.size()),
        unread(all.subList(shown.size(), all.size())),
        among(read, contact),
        among(read, written));
  }

  private static Optional<InteractionId> first(
      List<TalkOutline> past, Predicate<TalkOutline> which) {
    return past.stream().filter(which).findFirst().map(TalkOutline::id);
  }

  private static @Nullable Interaction among(List<Interaction> read, Optional<InteractionId> id) {
    return id.flatMap(wanted -> read.stream().filter(talk -> talk.id().equals(wanted)).findFirst())
        .orElse(null);
  }

  private static Map<TimelineEntry.Kind, Integer> unread(List<TalkOutline> older) {
    Map<TimelineEntry.Kind, Integer> unread = new EnumMap<>(TimelineEntry.Kind.class);
    for (TalkOutline talk : older) {
      unread.merge(
          talk.isNote() ? TimelineEntry.Kind.NOTE : TimelineEntry.Kind.TALK, 1, Integer::sum);
    }
    return unread;
  }
}
