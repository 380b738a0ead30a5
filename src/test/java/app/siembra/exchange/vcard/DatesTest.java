package app.siembra.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.PartialDate;
import app.siembra.model.SpecialDate;
import app.siembra.model.SpecialDate.Kind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BDAY:1984-02-29                              | 1984-02-29
          BDAY:19840229                                | 1984-02-29
          BDAY:1984-02-29T23:30:00-11:00               | 1984-02-29
          BDAY:19840229T000000Z                        | 1984-02-29
          BDAY;VALUE=date:1984/2/9                     | 1984-02-09
          BDAY:--0412                                  | --04-12
          BDAY:--04-12                                 | --04-12
          BDAY;VALUE=text:--04-12                      | --04-12
          BDAY:0000-04-12                              | --04-12
          BDAY:00000412                                | --04-12
          BDAY:1604-04-12                              | --04-12
          BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12       | --04-12
          BDAY;VALUE=date;X-APPLE-OMIT-YEAR="1604":1604-04-12 | --04-12
          BDAY;X-APPLE-OMIT-YEAR=1900:1900-04-12       | --04-12
          BDAY:1900-04-12                              | 1900-04-12
          BDAY:1111-03-31                              | --03-31
          BDAY:1984                                    | 1984
          BDAY:1984-02                                 | 1984-02
          BDAY;VALUE=text:circa 1800                   | circa 1800
          BDAY:in spring                               | in spring
          BDAY:2001-02-31                              | 2001-02-31
          """)
  void readsABirthdayInEveryForm(String line, String expected) {
    for (String version : List.of("2.1", "3.0", "4.0")) {
      List<SpecialDate> dates = Cards.card(version, "FN:Ana", line).card().dates();
      assertThat(dates).hasSize(1);
      SpecialDate date = dates.getFirst();
      assertThat(date.kind()).isEqualTo(Kind.BIRTHDAY);
      PartialDate day = date.date();
      assertThat(day == null ? date.text() : day.toString()).isEqualTo(expected);
    }
  }

  @Test
  void keepsABirthdayThatIsNoneAndASecondOneUnread() {
    PersonDraft person =
        Cards.card("3.0", "FN:Ana", "BDAY:0000", "BDAY:1990-01-02", "BDAY:1991-01-02");
    assertThat(person.card().dates()).containsExactly(birthday("1990-01-02"));
    assertThat(person.card().extras())
        .extracting(extra -> extra.content())
        .containsExactly("BDAY:0000", "BDAY:1991-01-02");
  }

  @Test
  void takesTheBareLineOfAppleAsNoProperty() {
    PersonDraft person = Cards.card("3.0", "FN:Ana", "X-APPLE-OMIT-YEAR:1604", "BDAY:1604-04-12");
    assertThat(person.card().dates()).containsExactly(birthday("--04-12"));
    assertThat(person.card().extras()).isEmpty();
  }

  @Test
  void readsTheDatesOfAppleAndGoogleByTheirLabels() {
    PersonDraft person =
        Cards.card(
            "3.0",
            "FN:Ana",
            "item1.X-ABDATE;type=pref:2010-05-06",
            "item1.X-ABLabel:_$!<Anniversary>!$_",
            "ANNIVERSARY:2010-05-06",
            "ITEM2.X-ABDATE:1604-07-18",
            "item2.X-ABLabel:Name day",
            "item3.X-ABDATE:20200101",
            "item3.X-ABLabel:_$!<Other>!$_");
    assertThat(person.card().dates())
        .containsExactly(
            date(Kind.ANNIVERSARY, "2010-05-06", ""),
            date(Kind.OWN, "--07-18", "Name day"),
            date(Kind.OWN, "2020-01-01", "other"));
    assertThat(person.card().extras()).isEmpty();
  }

  @Test
  void readsTheEventsOfAndroid() {
    PersonDraft person =
        Cards.card(
            "2.1",
            "N:x",
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2011-01-02;1;;;;;;;;;;;;;",
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2012-01-02;0;First"
                + " day;;;;;;;;;;;;");
    assertThat(person.card().dates())
        .containsExactly(
            date(Kind.ANNIVERSARY, "2011-01-02", ""), date(Kind.OWN, "2012-01-02", "First day"));
  }

  @Test
  void readsADeath() {
    assertThat(died("DEATHDATE:19960415")).isEqualTo("1996-04-15");
    assertThat(died("DEATHDATE;VALUE=text:circa 1800")).isEqualTo("null");
  }

  private static String died(String line) {
    PersonDraft person = Cards.card("4.0", "FN:Ana", line);
    return String.valueOf(Objects.requireNonNull(person.keeping().death()).on());
  }

  private static SpecialDate birthday(String day) {
    return date(Kind.BIRTHDAY, day, "");
  }

  private static SpecialDate date(Kind kind, String day, String label) {
    return new SpecialDate(kind, PartialDate.parse(day).orElseThrow(), "", label);
  }
}
