package app.siembra.service;

import app.siembra.exchange.TalkDraft;
import app.siembra.model.About;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.service.UsersPart.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has been brought before, once or in several parts, with what a file knows of it besides:
/// one. Nothing of it is lost, and what the user has changed stands.
final class MergedTalk {
  private final List<Brought> parts;
  private final TalkDraft draft;
  private final TalkSource told;
  private final TalkSource source;
  private final TalkWords words;

  /// @param parts one or more
  MergedTalk(List<Brought> parts, TalkDraft draft, TalkWords words) {
    this.parts = parts.stream().sorted(Comparator.comparing(part -> part.source().from())).toList();
    this.draft = draft;
    this.told = TalkSource.of(draft);
    this.source =
        this.parts.stream().map(Brought::source).reduce(TalkSource::and).orElseThrow().with(told);
    this.words = words;
  }

  /// Something that a file has brought.
  record Brought(TalkSource source, Interaction talk) {}

  /// The one that stays.
  Brought first() {
    return parts.getFirst();
  }

  /// Those that become part of it.
  List<Brought> others() {
    return parts.subList(1, parts.size());
  }

  /// What it becomes.
  ///
  /// @param who whom the file names
  Brought whole(List<PersonId> who) {
    Interaction kept = first().talk();
    boolean begins = isNewer() || source.from().isBefore(first().source().from());
    List<PersonId> people =
        Stream.concat(
                parts.stream().flatMap(part -> part.talk().people().stream()),
                who.stream().filter(one -> !source.user().without().contains(one)))
            .distinct()
            .toList();
    Interaction talk =
        new Interaction(
            kept.id(),
            field(Field.WHEN, Interaction::when, begins ? draft.when() : kept.when()),
            field(Field.CONTACT, Interaction::contact, begins ? draft.contact() : kept.contact()),
            people,
            about(),
            source.written());
    return new Brought(source, talk);
  }

  /// Whether that is what it was, a meeting in a later edition perhaps.
  boolean addsNothing(Brought whole) {
    Interaction before = first().talk();
    Interaction after = whole.talk();
    return others().isEmpty()
        && (after.equals(before)
            || !source.isSitting() && after.withSource(before.source()).equals(before));
  }

  /// A meeting that was moved, or is told otherwise by now.
  private boolean isNewer() {
    return told.edition() > first().source().edition();
  }

  private About about() {
    About kept = first().talk().about();
    About now = isNewer() ? draft.about() : kept;
    return new About(
        title(kept, now),
        notes(),
        field(Field.PLACE, talk -> talk.about().place(), place(now)),
        field(
                Field.LENGTH,
                talk -> Optional.ofNullable(talk.about().minutes()),
                Optional.ofNullable(minutes(now)))
            .orElse(null),
        topics());
  }

  private String title(About kept, About now) {
    List<String> own = ownTitles();
    if (!own.isEmpty()) {
      return own.getFirst();
    }
    return source.user().has(Field.TITLE)
        ? kept.title()
        : source.messages() > 0 ? words.messages(source.messages()) : now.title();
  }

  /// The titles that the user wrote, each once.
  private List<String> ownTitles() {
    return parts.stream()
        .filter(MergedTalk::isTitledByTheUser)
        .map(part -> part.talk().about().title())
        .filter(title -> !title.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isTitledByTheUser(Brought part) {
    TalkSource source = part.source();
    return source.user().has(Field.TITLE)
        || source.messages() > 0
            && !TalkWords.isMessages(part.talk().about().title(), source.messages());
  }

  /// The notes of all parts, and the titles that have no place above them.
  private String notes() {
    return Stream.concat(
            ownTitles().stream().skip(1), parts.stream().map(part -> part.talk().about().note()))
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private List<Topic> topics() {
    return parts.stream().flatMap(part -> part.talk().about().topics().stream()).toList();
  }

  private String place(About now) {
    return Stream.concat(
            Stream.of(now.place()), parts.stream().map(part -> part.talk().about().place()))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .orElse("");
  }

  private @Nullable Integer minutes(About now) {
    if (!source.isSitting()) {
      return now.minutes();
    }
    int before =
        parts.stream()
            .map(part -> part.talk().about().minutes())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    Integer here = draft.about().minutes();
    int all = Math.max(before, here == null ? 0 : here);
    return all == 0 ? null : all;
  }

  /// What the user said of it, in whichever part; else what the files say.
  private <T> T field(Field field, Function<Interaction, T> of, T files) {
    for (Brought part : parts) {
      if (part.source().user().has(field)) {
        return of.apply(part.talk());
      }
    }
    return files;
  }
}
