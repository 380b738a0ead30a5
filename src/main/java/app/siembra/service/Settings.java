package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Keys;
import app.siembra.model.Me;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.ComingDates;
import app.siembra.rules.NoticeHours;
import app.siembra.rules.TodaysFew;
import app.siembra.store.Stores;
import app.siembra.text.Language;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The user themself, and what they have set.
public final class Settings {
  private static final String LANGUAGE = "language";
  private static final String APPEARANCE = "appearance";
  private static final String TEXT_SIZE = "text-size";
  private static final String FEW = "few-per-day";
  private static final String DATE_LEAD = "date-lead-days";
  private static final String NOTICE_MOMENT = "notice-moment";
  private static final String QUIET_FROM = "quiet-from";
  private static final String QUIET_TO = "quiet-to";
  private static final String NOTICE_NAMES = "notice-names";
  private static final String STAYING = "stay-in-background";

  private final Book book;

  Settings(Book book) {
    this.book = book;
  }

  /// Light or dark.
  public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// How the user is told what waits.
  ///
  /// @param hours when
  /// @param names whether notices outside the window name people
  /// @param staying whether Siembra goes on when its window is closed
  public record Notifying(NoticeHours hours, boolean names, boolean staying) {
    public static final Notifying DELIVERED = new Notifying(NoticeHours.DELIVERED, false, false);
  }

  /// Everything that is set, read at once.
  ///
  /// @param language null to do as the system does
  /// @param textSize in percent, 100 to 200
  /// @param fewPerDay how many who have gone quiet are offered a day, 1 to 9
  /// @param dateLeadDays how many days ahead dates are shown, 0 to 60
  /// @param notifying how the user is told what waits
  public record Values(
      @Nullable Language language,
      Appearance appearance,
      int textSize,
      int fewPerDay,
      int dateLeadDays,
      Notifying notifying) {}

  /// Everything that is set.
  public Values values() {
    return book.read(Settings::values);
  }

  /// The user themself.
  public Me me() {
    return book.read(stores -> stores.settings().me());
  }

  /// The country by which phones without a prefix are read: the chosen one, else that of the
  /// computer; null where neither is known.
  public @Nullable String region() {
    return book.read(book::region);
  }

  /// The country of the computer, or null.
  public @Nullable String systemRegion() {
    return book.systemRegion();
  }

  /// Changes something of what is known of the user.
  public void me(UnaryOperator<Me> edit, Moment moment) {
    book.run(
        ChangeLabel.of("me"),
        moment,
        stores -> stores.settings().putMe(edit.apply(stores.settings().me())));
  }

  /// Sets the language, or with null to do as the system does.
  public void language(@Nullable Language language, Moment moment) {
    put(LANGUAGE, language == null ? "" : language.key(), moment);
  }

  /// Sets light, dark, or as the system does.
  public void appearance(Appearance appearance, Moment moment) {
    put(APPEARANCE, Keys.of(appearance), moment);
  }

  /// Sets the text size.
  ///
  /// @throws ProblemException `setting.range`
  public void textSize(int percent, Moment moment) {
    put(TEXT_SIZE, within(percent, 100, 200), moment);
  }

  /// Sets how many who have gone quiet are offered a day.
  ///
  /// @throws ProblemException `setting.range`
  public void fewPerDay(int people, Moment moment) {
    put(FEW, within(people, 1, TodaysFew.MOST), moment);
  }

  /// Sets how many days ahead dates are shown.
  ///
  /// @throws ProblemException `setting.range`
  public void dateLeadDays(int days, Moment moment) {
    put(DATE_LEAD, within(days, 0, 60), moment);
  }

  /// Sets when the user is told what waits.
  public void noticeHours(NoticeHours hours, Moment moment) {
    book.run(
        ChangeLabel.of("settings"),
        moment,
        stores -> {
          stores.settings().put(NOTICE_MOMENT, hours.moment().toString());
          stores.settings().put(QUIET_FROM, hours.quietFrom().toString());
          stores.settings().put(QUIET_TO, hours.quietTo().toString());
        });
  }

  /// Sets whether notices outside the window name people.
  public void noticeNames(boolean names, Moment moment) {
    put(NOTICE_NAMES, Boolean.toString(names), moment);
  }

  /// Sets whether Siembra goes on when its window is closed.
  public void staying(boolean staying, Moment moment) {
    put(STAYING, Boolean.toString(staying), moment);
  }

  static Values values(Stores stores) {
    Map<String, String> all = stores.settings().all();
    return new Values(
        Optional.ofNullable(all.get(LANGUAGE)).flatMap(Language::of).orElse(null),
        Optional.ofNullable(all.get(APPEARANCE))
            .map(key -> Keys.read(Appearance.class, key))
            .orElse(Appearance.SYSTEM),
        number(all, TEXT_SIZE, 100),
        number(all, FEW, TodaysFew.DEFAULT),
        number(all, DATE_LEAD, ComingDates.DAYS_AHEAD),
        notifying(all));
  }

  private static Notifying notifying(Map<String, String> all) {
    NoticeHours delivered = NoticeHours.DELIVERED;
    return new Notifying(
        new NoticeHours(
            time(all, NOTICE_MOMENT, delivered.moment()),
            time(all, QUIET_FROM, delivered.quietFrom()),
            time(all, QUIET_TO, delivered.quietTo())),
        Boolean.parseBoolean(all.get(NOTICE_NAMES)),
        Boolean.parseBoolean(all.get(STAYING)));
  }

  private static LocalTime time(Map<String, String> all, String name, LocalTime otherwise) {
    return Optional.ofNullable(all.get(name)).map(LocalTime::parse).orElse(otherwise);
  }

  private void put(String name, String content, Moment moment) {
    book.run(ChangeLabel.of("settings"), moment, stores -> stores.settings().put(name, content));
  }

  private static int number(Map<String, String> all, String name, int otherwise) {
    return Optional.ofNullable(all.get(name)).map(Integer::valueOf).orElse(otherwise);
  }

  private static String within(int value, int least, int most) {
    if (value < least || value > most) {
      throw new ProblemException(
          Problem.of(
              "setting.range",
              Integer.toString(value),
              Integer.toString(least),
              Integer.toString(most)));
    }
    return Integer.toString(value);
  }
}
