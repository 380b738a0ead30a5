package app.siembra.ui.insights;

import app.siembra.model.Objective;
import app.siembra.model.Topic;
import app.siembra.rules.Gaps;
import app.siembra.service.Connector;
import app.siembra.service.Named;
import app.siembra.service.ObjectiveRow;
import app.siembra.service.TimelineEntry;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import app.siembra.ui.life.EntryWords;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the screen says.
///
/// @param voice in which language, as of which day
record InsightsWords(Voice voice) {
  /// From so many days on a day to come is said as its month.
  private static final int FAR = 60;

  /// Of what kind it is, and by when: `Learning · by March`.
  String detail(Objective objective) {
    return Pieces.dotted(kind(objective), until(objective.span().until()));
  }

  /// Of what kind it was, and when that ended: `Learning · done in May`.
  String ended(Objective objective) {
    LocalDate on = objective.span().closedOn();
    return Pieces.dotted(
        kind(objective), on == null ? "" : texts().get("insights.ended", voice.days().on(on)));
  }

  private String kind(Objective objective) {
    return voice.words().leading(voice.words().kind(objective.aim().kind()));
  }

  private String until(@Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(voice.today(), day);
    String said = days > FAR ? voice.days().month(day) : voice.days().from(day);
    return texts().get(days < 0 ? "insights.until.past" : "insights.until", said);
  }

  /// Who has to do with it: `With Ana and Luis`.
  String with(ObjectiveRow row) {
    return texts()
        .get("insights.with", texts().list(row.people().stream().map(Named::name).toList()));
  }

  /// What was done since: `4 talks and 2 times help`.
  String done(ObjectiveRow.Done done) {
    return texts()
        .list(
            Stream.of(
                    counted("insights.talks", done.talks()), counted("insights.help", done.help()))
                .filter(words -> !words.isEmpty())
                .toList());
  }

  private String counted(String key, int number) {
    return number == 0 ? "" : texts().count(key, number);
  }

  /// What is missing for one objective, on one line; empty where nothing is.
  String missing(ObjectiveRow row) {
    return Pieces.dotted(
        nobody(
            row.gaps().stream()
                .filter(Gaps.Gap.Nobody.class::isInstance)
                .map(Gaps.Gap::topic)
                .map(Topic::name)
                .toList()),
        Pieces.dotted(
            row.gaps().stream()
                .filter(Gaps.Gap.OnePerson.class::isInstance)
                .map(Gaps.Gap.OnePerson.class::cast)
                .map(this::sentence)
                .toList()));
  }

  private String nobody(List<String> topics) {
    return topics.isEmpty() ? "" : texts().get("insights.gap.nobody", texts().list(topics));
  }

  /// What is missing about a topic.
  String sentence(Gaps.Gap gap) {
    return switch (gap) {
      case Gaps.Gap.Nobody nobody -> sentence(nobody);
      case Gaps.Gap.OnePerson one ->
          texts().get("insights.gap.alone", one.who().name(), one.topic().name());
    };
  }

  private String sentence(Gaps.Gap.Nobody gap) {
    Gaps.Bridge bridge = gap.bridge();
    return bridge == null
        ? texts().get("insights.gap.nobody.full", gap.topic().name())
        : texts()
            .get(
                "insights.gap.bridge",
                gap.topic().name(),
                bridge.through().name(),
                bridge.expert().name());
  }

  /// Whom the sentence names.
  static List<Named> named(Gaps.Gap gap) {
    return switch (gap) {
      case Gaps.Gap.Nobody(var _, var bridge) ->
          bridge == null
              ? List.of()
              : Stream.of(bridge.through(), bridge.expert()).map(Named::of).toList();
      case Gaps.Gap.OnePerson one -> List.of(Named.of(one.who()));
    };
  }

  /// What two people share.
  String shared(Together two) {
    return texts().list(two.pair().shared().stream().map(Topic::name).toList());
  }

  /// Who the two are, and for which objective.
  String sentence(Together two) {
    String names = texts().list(List.of(two.pair().one().name(), two.pair().other().name()));
    return Pieces.dotted(texts().get("insights.together.share", names), two.aim().text());
  }

  /// Who came through somebody: `You know 4 people through Omar: Dan, Eva, Luis and 1 more`.
  String sentence(Connector connector) {
    List<String> names = connector.nearest().stream().map(Named::name).toList();
    int more = connector.all() - names.size();
    String some =
        more == 0
            ? texts().list(names)
            : texts().count("list.more", more, String.join(", ", names));
    return texts().count("insights.connector", connector.all(), connector.person().name(), some);
  }

  /// With whom something was, and when.
  String entry(TimelineEntry entry, EntryWords said) {
    return Pieces.dotted(
        texts()
            .list(
                entry.people().stream().map(Named::name).filter(name -> !name.isEmpty()).toList()),
        said.detail(entry));
  }

  private Texts texts() {
    return voice.texts();
  }
}
