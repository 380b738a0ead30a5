package app.siembra.exchange.csv.foreign;

import app.siembra.model.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The programs whose tables are known, in the order in which they are tried.
public enum Program {
  /// Google Contacts until 2024.
  GOOGLE_OLD("google"),
  /// Google Contacts since 2024.
  GOOGLE_NEW("google"),
  THUNDERBIRD("thunderbird"),
  /// The `Connections.csv` of a copy of one's data.
  LINKEDIN("linkedin"),
  /// Outlook on the desktop and on the web, and whatever writes their columns.
  OUTLOOK("outlook"),
  OUTLOOK_ES("outlook");

  private final String name;
  private final ForeignLayout layout;

  Program(String name) {
    this.name = name;
    this.layout = ForeignLayout.read(Keys.of(this) + ".columns");
  }

  /// The one that wrote a table with these headers; empty where none of them did.
  public static Optional<Program> of(List<String> headers) {
    return Arrays.stream(values()).filter(each -> each.layout.fits(headers)).findFirst();
  }

  /// The word for the format: `google-csv`.
  public String format() {
    return name + "-csv";
  }

  /// What its columns hold; those that nobody knows are kept.
  public List<Spot> columns(List<String> headers) {
    return layout.columns(headers);
  }

  /// In which order its dates are where their numbers do not say it.
  public DayOrder dayOrder() {
    return this == OUTLOOK ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
  }
}
