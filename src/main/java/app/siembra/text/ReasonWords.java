package app.siembra.text;

import app.siembra.model.Channel;
import app.siembra.rules.Reason;
import app.siembra.rules.Reason.Latest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Says the reasons of rule 4 about one person.
final class ReasonWords {
  /// From such a typical gap on days say little: months are said.
  private static final int LONG = 100;

  private final Texts texts;
  private final Words words;
  private final Days days;
  private final String name;

  ReasonWords(Texts texts, Words words, Days days, String name) {
    this.texts = texts;
    this.words = words;
    this.days = days;
    this.name = name;
  }

  String reason(Reason reason) {
    return switch (reason) {
      case Reason.Learned learned ->
          howOften(reason) + " " + elapsed(learned.elapsed(), learned.typical());
      case Reason.Chosen(int _, Latest latest) -> howOften(reason) + " " + latest(latest);
      case Reason.InCircle(var _, int _, Latest latest) -> howOften(reason) + " " + latest(latest);
      case Reason.Noted(Latest latest) -> latest(latest);
      case Reason.Resting _ -> howOften(reason);
      case Reason.Unsorted unsorted -> unsorted(unsorted) + " " + howOften(reason);
    };
  }

  /// The part that says how often, and where that comes from; empty where nothing says.
  String howOften(Reason reason) {
    return switch (reason) {
      case Reason.Learned(int typical, @Nullable Integer sometimes, int _) ->
          rhythm(typical, sometimes);
      case Reason.Chosen(int every, Latest _) ->
          texts.get("reason.chosen", name, Spans.every(texts, every));
      case Reason.InCircle(var circle, int every, Latest _) ->
          texts.get(
              "reason.circle", words.leading(words.circle(circle)), Spans.every(texts, every));
      case Reason.Noted _ -> "";
      case Reason.Resting(@Nullable LocalDate until) ->
          until == null
              ? texts.get("reason.resting")
              : texts.get("reason.resting.until", days.from(until));
      case Reason.Unsorted _ -> texts.get("reason.unsorted.ask");
    };
  }

  private String rhythm(int typical, @Nullable Integer sometimes) {
    if (typical >= LONG) {
      String every = Spans.months(texts, typical);
      return sometimes == null
          ? texts.get("reason.learned.long", every, name)
          : texts.get("reason.learned.long.sometimes", every, Spans.months(texts, sometimes), name);
    }
    return sometimes == null
        ? texts.count("reason.learned", typical, name)
        : texts.count("reason.learned.sometimes", typical, sometimes, name);
  }

  private String elapsed(int elapsed, int typical) {
    if (elapsed == 0) {
      return texts.get("reason.elapsed.today");
    }
    if (elapsed == 1) {
      return texts.get("reason.elapsed.yesterday");
    }
    if (typical >= LONG) {
      return texts.get("reason.elapsed.span", Spans.roughly(texts, elapsed));
    }
    return typical == 1
        ? texts.get("reason.elapsed.span", texts.count("span.days", elapsed))
        : texts.get("reason.elapsed", elapsed);
  }

  private String unsorted(Reason.Unsorted unsorted) {
    Integer typical = unsorted.typical();
    if (typical == null
        || typical >= LONG
        || !(unsorted.latest() instanceof Latest.Talked(var on, var channel))) {
      return latest(unsorted.latest());
    }
    if (days.isRecent(on)) {
      return rhythm(typical, null) + " " + latest(unsorted.latest());
    }
    String key = isWritten(channel) ? "reason.unsorted.wrote" : "reason.unsorted.talked";
    return texts.count(key, typical, name, days.month(on));
  }

  private static boolean isWritten(@Nullable Channel channel) {
    return channel == Channel.MESSAGE || channel == Channel.EMAIL || channel == Channel.LETTER;
  }

  private String latest(Latest latest) {
    return switch (latest) {
      case Latest.Talked(var on, @Nullable Channel channel) ->
          channel == null || channel == Channel.NOTE
              ? texts.get("latest.talked", days.on(on))
              : texts.get("latest.talked." + channel.key(), days.on(on));
      case Latest.Approximate(var about) -> texts.get("latest.approximate", days.month(about));
      case Latest.Met(var on) -> texts.get("latest.met", name, days.on(on));
      case Latest.Sorted(var on) -> texts.get("latest.sorted", days.from(on));
      case Latest.Nothing() -> texts.get("latest.nothing");
    };
  }
}
