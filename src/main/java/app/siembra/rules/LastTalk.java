package app.siembra.rules;

import java.time.LocalDate;

/// About when the user last talked to somebody, as they remember it without looking it up (rule 1):
/// it starts the count of days and makes no gap.
public enum LastTalk {
  THIS_WEEK(3),
  THIS_MONTH(18),
  THIS_YEAR(180),
  LONGER(540);

  private final int daysAgo;

  LastTalk(int daysAgo) {
    this.daysAgo = daysAgo;
  }

  /// A day in the middle of that time.
  public LocalDate around(LocalDate today) {
    return today.minusDays(daysAgo);
  }
}
