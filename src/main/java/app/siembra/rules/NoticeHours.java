package app.siembra.rules;

import java.time.LocalTime;

/// When the user may be told what waits (rule 11): from the moment of the day's notice on, and
/// never in the quiet hours.
///
/// @param moment when the day's notice comes
/// @param quietFrom the first minute of the quiet hours
/// @param quietTo the first minute after them; the same as `quietFrom` where there are none
public record NoticeHours(LocalTime moment, LocalTime quietFrom, LocalTime quietTo) {
  /// At nine in the morning; quiet from ten at night to eight.
  public static final NoticeHours DELIVERED =
      new NoticeHours(LocalTime.of(9, 0), LocalTime.of(22, 0), LocalTime.of(8, 0));

  /// Whether the user may be told at that time of the day. A notice whose moment lies in the quiet
  /// hours comes when they end.
  public boolean open(LocalTime time) {
    return !isQuiet(time) && !time.isBefore(isQuiet(moment) ? quietTo : moment);
  }

  /// Whether that is in the quiet hours, which may go past midnight.
  private boolean isQuiet(LocalTime time) {
    boolean begun = !time.isBefore(quietFrom);
    boolean over = !time.isBefore(quietTo);
    return quietFrom.isAfter(quietTo) ? begun || !over : begun && !over;
  }

  /// The same at another moment.
  public NoticeHours withMoment(LocalTime changed) {
    return new NoticeHours(changed, quietFrom, quietTo);
  }

  /// The same with other quiet hours.
  public NoticeHours withQuiet(LocalTime from, LocalTime to) {
    return new NoticeHours(moment, from, to);
  }
}
