package app.siembra.text;

import app.siembra.model.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Says dates and spans of days, as of one day.
public final class Days {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final Texts texts;
  private final LocalDate today;

  /// Says them in this language as of this day.
  public Days(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
  }

  /// `2 August`, with its year where it is not this one: `2 de agosto de 2019`.
  public String day(LocalDate date) {
    return formatted(date.getYear() == today.getYear() ? "date.day" : "date.day.year", date);
  }

  /// In a sentence: `on 2 August`, `yesterday`, `today`, `tomorrow`; `el 2 de agosto`, `ayer`.
  public String on(LocalDate date) {
    return near(date, "date.on");
  }

  /// In a sentence after *since* or *until*: `2 August`, `yesterday`; `el 2 de agosto`, `ayer`.
  public String from(LocalDate date) {
    return near(date, "date.from");
  }

  /// `today at 10:05`, `2 August at 10:05`.
  public String moment(LocalDateTime moment) {
    // One o'clock is one hour, the others are several: *a la 1:05*, *a las 2:05*.
    return texts.count("date.moment", moment.getHour(), from(moment.toLocalDate()), clock(moment));
  }

  /// `9:05`, `17:30`.
  public static String clock(TemporalAccessor time) {
    return CLOCK.format(time);
  }

  /// `today`, `yesterday`, `3 days ago`, `5 weeks ago`, `4 months ago`, `2 years ago`; a date that
  /// is to come as [#until].
  public String ago(LocalDate date) {
    long days = ChronoUnit.DAYS.between(date, today);
    if (days < 0) {
      return until(date);
    }
    return days < 2 ? on(date) : texts.get("date.ago", Spans.roughly(texts, days));
  }

  /// `today`, `tomorrow`, `in 3 days`, `in 5 weeks`; a date that is past as [#ago].
  public String until(LocalDate date) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days < 0) {
      return ago(date);
    }
    return days < 2 ? on(date) : texts.get("date.until", Spans.roughly(texts, days));
  }

  /// The day of the week and the date, as a heading has it: `Monday, 23 November`.
  public String heading(LocalDate date) {
    return new Words(texts).leading(formatted("date.heading", date));
  }

  /// The day of the week: `Wednesday`, `miércoles`.
  public String weekday(LocalDate date) {
    return formatted("date.weekday", date);
  }

  /// The month in three letters or so, for a chart: `Nov`, `nov`.
  public String shortMonth(LocalDate date) {
    return new Words(texts).leading(formatted("date.month.short", date));
  }

  /// `March 2019`, `marzo de 2019`; without the year where it is this one.
  public String month(LocalDate date) {
    return formatted(date.getYear() == today.getYear() ? "date.month" : "date.month.year", date);
  }

  /// A date of which parts may be unknown: `29 February`, `1984`, `2 August 1984`; always with the
  /// year it has.
  public String partial(PartialDate date) {
    Integer year = date.year();
    Integer month = date.month();
    Integer day = date.day();
    if (month == null) {
      return year == null ? String.valueOf(day) : year.toString();
    }
    if (day == null) {
      return year == null
          ? formatted("date.month", YearMonth.of(2000, month))
          : formatted("date.month.year", YearMonth.of(year, month));
    }
    return year == null
        ? formatted("date.day", MonthDay.of(month, day))
        : formatted("date.day.year", LocalDate.of(year, month, day));
  }

  /// Whether a date lies within two months before today, or after it.
  boolean isRecent(LocalDate date) {
    return date.isAfter(today.minusMonths(2));
  }

  private String near(LocalDate date, String otherwise) {
    return switch (Math.clamp(ChronoUnit.DAYS.between(today, date), -2, 2)) {
      case -1 -> texts.get("date.yesterday");
      case 0 -> texts.get("date.today");
      case 1 -> texts.get("date.tomorrow");
      case -2, 2 -> texts.get(otherwise, day(date));
      default -> throw new AssertionError(date);
    };
  }

  private String formatted(String pattern, TemporalAccessor date) {
    return DateTimeFormatter.ofPattern(texts.get(pattern), texts.language().locale()).format(date);
  }
}
