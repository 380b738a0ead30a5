package app.siembra.ui.today;

import app.siembra.model.FollowUp;
import app.siembra.model.Keys;
import app.siembra.model.Repeat;
import app.siembra.model.SpecialDate;
import app.siembra.service.ComingRow;
import app.siembra.service.HelpEntry;
import app.siembra.service.LastNote;
import app.siembra.service.Named;
import app.siembra.service.QuietRow;
import app.siembra.service.Today;
import app.siembra.service.Weeks;
import app.siembra.text.Pieces;
import app.siembra.text.Plain;
import app.siembra.text.Texts;
import app.siembra.ui.kit.BarStrip;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What the first screen says, in one voice.
record TodayWords(Voice voice) {
  private static final int MOST_IN_WORDS = 9;

  String heading() {
    return voice.days().heading(voice.today());
  }

  /// One line that sums the day up; empty where nothing waits.
  String summary(Today today) {
    List<String> parts = new ArrayList<>();
    add(parts, "today.summary.quiet", today.few().rows().size());
    add(parts, "today.summary.dates", today.dates().size());
    add(parts, "today.summary.errands", Errand.of(today.open()).size());
    return voice.words().leading(String.join(", ", parts));
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(texts().count(key, count, number(count)));
    }
  }

  private String number(int count) {
    return count <= MOST_IN_WORDS ? texts().get("number." + count) : texts().number(count);
  }

  String reason(QuietRow row) {
    return voice.sentences().reason(row.reason(), row.listed().line().name());
  }

  String note(QuietRow row) {
    LastNote note = row.lastNote();
    return note == null ? "" : texts().get("today.last-note", Plain.line(note.text()));
  }

  String title(Errand errand) {
    return switch (errand) {
      case Errand.Due(var promise) -> title(promise.followUp(), promise.people());
      case Errand.Promised(var entry) -> promised(entry);
      case Errand.Thanks(var entry) -> texts().get("today.thanks", names(entry.people()));
      case Errand.Introduced(var presented) ->
          texts().get("today.introduced", presented.first().name(), presented.second().name());
    };
  }

  String detail(Errand errand) {
    return switch (errand) {
      case Errand.Due(var promise) ->
          Pieces.dotted(
              promise.followUp().text().isEmpty() ? "" : names(promise.people()),
              voice.days().until(promise.followUp().due()),
              repeat(promise.followUp()));
      case Errand.Promised(var entry) ->
          Pieces.dotted(
              entry.help().details().text(), voice.days().ago(entry.help().details().on()));
      case Errand.Thanks(var entry) ->
          Pieces.dotted(
              entry.help().details().text(), voice.days().ago(entry.help().details().on()));
      case Errand.Introduced(var presented) -> {
        LocalDate on = presented.introduction().introducedOn();
        yield on == null ? "" : texts().get("today.introduced.when", voice.days().ago(on));
      }
    };
  }

  /// The word on the button that gets it done.
  String act(Errand errand) {
    return switch (errand) {
      case Errand.Due _ -> texts().get("today.done");
      case Errand.Promised _ -> texts().get("today.done");
      case Errand.Thanks _ -> texts().get("today.thanked");
      case Errand.Introduced _ -> texts().get("today.open");
    };
  }

  String coming(ComingRow row) {
    SpecialDate.Kind kind = row.coming().date().kind();
    Integer years = row.coming().years();
    String when = when(row.coming().on());
    String what = voice.words().date(row.coming().date());
    if (years == null || years <= 0) {
      return texts().get("today.date", what, when);
    }
    return kind == SpecialDate.Kind.BIRTHDAY
        ? texts().count("today.date.turns", years, when)
        : texts().count("today.date.years", years, what, when);
  }

  private String when(LocalDate on) {
    long days = voice.today().until(on, ChronoUnit.DAYS);
    return days < 2
        ? voice.days().on(on)
        : days < 7 ? texts().get("date.on-weekday", voice.days().weekday(on)) : voice.days().on(on);
  }

  String toSort(Today today) {
    return texts().count("today.empty.sort", today.counts().unsorted());
  }

  String sortNow(Today today) {
    return voice.words().sortNow(today.counts().unsorted());
  }

  /// The way to all who have gone quiet, where there are more than the few.
  String allQuiet(Today today) {
    return texts().count("today.quiet.all", today.few().total());
  }

  /// A bar a week, with the month below the first week of it.
  List<BarStrip.Bar> bars(Today today) {
    List<BarStrip.Bar> bars = new ArrayList<>();
    int month = 0;
    for (Weeks.Week week : today.weeks().weeks()) {
      boolean isNew = week.monday().getMonthValue() != month;
      bars.add(
          new BarStrip.Bar(week.people(), isNew ? voice.days().shortMonth(week.monday()) : ""));
      month = week.monday().getMonthValue();
    }
    return bars;
  }

  String helped(Today today) {
    int helped = today.headline().helped();
    return helped == 0 ? texts().get("today.helped.nobody") : texts().count("today.helped", helped);
  }

  String helpedMe(Today today) {
    int helpedMe = today.headline().helpedMe();
    return helpedMe == 0 ? "" : texts().count("today.helped-me", helpedMe);
  }

  String weeks(Today today) {
    var last = today.weeks().last();
    if (last.people() == 0) {
      return texts().get("today.weeks.last.nobody");
    }
    return last.faceToFace() == 0
        ? texts().count("today.weeks.last", last.people())
        : texts().count("today.weeks.last.face", last.people(), texts().number(last.faceToFace()));
  }

  private String title(FollowUp followUp, List<Named> people) {
    return followUp.text().isEmpty()
        ? texts().get("today.follow-up.talk", names(people))
        : voice.words().leading(followUp.text());
  }

  private String repeat(FollowUp followUp) {
    Repeat repeat = followUp.repeat();
    return repeat == null ? "" : voice.words().repeat(repeat);
  }

  private String promised(HelpEntry entry) {
    return texts()
        .get("today.promised." + Keys.of(entry.help().direction()), names(entry.people()));
  }

  private String names(List<Named> people) {
    return texts().list(people.stream().map(Named::name).toList());
  }

  private Texts texts() {
    return voice.texts();
  }
}
