package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Keys;
import app.siembra.service.Period;
import app.siembra.service.Presented;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.util.List;
import java.util.stream.Collectors;

/// What the ledger says of a time as a whole, in one voice.
///
/// @param voice the present one
record OverviewWords(Voice voice) {
  /// How many people were helped.
  String helped(Overview overview) {
    int people = overview.headline().helped();
    if (people == 0) {
      return texts().get("ledger.helped.nobody");
    }
    return switch (overview.stretch()) {
      case Stretch.ThisYear _ -> texts().count("ledger.helped.this-year", people);
      case Stretch.LastTwelveMonths _ -> texts().count("ledger.helped.twelve-months", people);
      case Stretch.Year(int year) ->
          texts().count("ledger.helped.year", people, Integer.toString(year));
      case Stretch.Always _ -> texts().count("ledger.helped.always", people);
    };
  }

  /// How many have helped the user; empty where nobody is noted.
  String helpedMe(Overview overview) {
    int people = overview.headline().helpedMe();
    if (people == 0) {
      return "";
    }
    boolean isPast = overview.stretch() instanceof Stretch.Year;
    return isPast
        ? texts().count("ledger.helped-me.year", people)
        : texts().count("ledger.helped-me", people);
  }

  /// How a time is called where it is chosen.
  String stretch(Stretch stretch) {
    return switch (stretch) {
      case Stretch.ThisYear _ -> texts().get("ledger.period.this-year");
      case Stretch.LastTwelveMonths _ -> texts().get("ledger.period.twelve-months");
      case Stretch.Year(int year) -> Integer.toString(year);
      case Stretch.Always _ -> texts().get("ledger.period.always");
    };
  }

  /// That there is nothing in this time.
  String nothing(Overview overview) {
    return switch (overview.stretch()) {
      case Stretch.ThisYear _ -> texts().get("ledger.nothing.this-year");
      case Stretch.LastTwelveMonths _ -> texts().get("ledger.nothing.twelve-months");
      case Stretch.Year(int year) -> texts().get("ledger.nothing.year", Integer.toString(year));
      case Stretch.Always _ -> texts().get("ledger.nothing.always");
    };
  }

  String group(KindGroup group) {
    return texts().get("ledger.group." + Keys.of(group));
  }

  /// A number of the table; a dash where there is nothing.
  String count(Overview overview, Direction direction, KindGroup group) {
    int count = overview.shares(direction).of(group);
    return count == 0 ? "–" : texts().number(count);
  }

  String spokenCount(Overview overview, Direction direction, KindGroup group) {
    return texts()
        .get(
            "ledger.count.words",
            group(group),
            voice.words().direction(direction),
            overview.shares(direction).of(group));
  }

  /// The word below a place of the chart.
  String foot(Chart.Step step, Period span) {
    return switch (step) {
      case MONTH -> voice.days().shortMonth(span.from());
      case YEAR -> Integer.toString(span.from().getYear());
    };
  }

  /// A place of the chart by its whole name.
  String span(Chart.Step step, Period span) {
    return switch (step) {
      case MONTH -> voice.words().leading(voice.days().month(span.from()));
      case YEAR -> Integer.toString(span.from().getYear());
    };
  }

  /// A place of the chart in words.
  String bucket(Chart.Step step, Chart.Bucket bucket) {
    return texts()
        .get(
            "ledger.chart.place",
            span(step, bucket.span()),
            bucket.given().total(),
            bucket.received().total());
  }

  /// The whole chart in words.
  String chart(Chart chart) {
    String places =
        chart.buckets().stream()
            .filter(bucket -> bucket.most() > 0)
            .map(bucket -> bucket(chart.step(), bucket))
            .collect(Collectors.joining("; "));
    return texts().get("ledger.chart.words", places);
  }

  /// The two who are introduced.
  String pair(Presented presented) {
    return texts().list(List.of(presented.first().name(), presented.second().name()));
  }

  /// How far an introduction has come.
  String introduction(Presented presented) {
    return voice.words().introduction(presented.introduction(), voice.days());
  }

  private Texts texts() {
    return voice.texts();
  }
}
