package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.Reminder;
import app.siembra.service.Digest;
import app.siembra.service.Due;
import app.siembra.service.Named;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulletinTest {
  private static final Texts ENGLISH = Texts.in(Language.ENGLISH);
  private static final Texts SPANISH = Texts.in(Language.SPANISH);

  private static Due due(Reminder.Kind kind, String... names) {
    return new Due(
        new Reminder(kind, 7, LocalDate.of(2026, 11, 23)),
        Arrays.stream(names).map(name -> new Named(new PersonId(7), name, "")).toList());
  }

  @Test
  void countsInWordsAndNamesNobody() {
    var digest =
        new Digest(
            List.of(
                due(Reminder.Kind.QUIET, "Ana"),
                due(Reminder.Kind.QUIET, "Luis"),
                due(Reminder.Kind.DATE, "Jon")),
            false);

    assertThat(Bulletin.of(digest, ENGLISH))
        .isEqualTo(
            new Bulletin(
                "Three things for today",
                "2 people you have not talked to in a while\nA date is coming",
                "Show",
                "Tomorrow"));
    assertThat(Bulletin.of(digest, SPANISH).headline()).isEqualTo("Tres cosas para hoy");
  }

  @Test
  void whatWasMissedIsSaidSo() {
    Due missed =
        new Due(
            due(Reminder.Kind.DATE, "Jon").reminder(),
            due(Reminder.Kind.DATE, "Jon").people(),
            true);
    List<Due> both = List.of(due(Reminder.Kind.DATE, "Ana"), missed);

    assertThat(Bulletin.of(new Digest(both, false), ENGLISH).body())
        .isEqualTo("A date is coming\nA date passed while you were away");
    assertThat(Bulletin.of(new Digest(both, true), SPANISH).body())
        .endsWith("Jon: una fecha mientras no estabas");
  }

  @Test
  void namesPeopleWhereThatIsSetButNeverALongList() {
    var many = IntStream.range(0, 12).mapToObj(i -> due(Reminder.Kind.QUIET, "P" + i)).toList();

    assertThat(Bulletin.of(new Digest(many, true), ENGLISH).headline())
        .isEqualTo("12 things for today");
    assertThat(Bulletin.of(new Digest(many, true), ENGLISH).body().lines())
        .hasSize(4)
        .endsWith("and 9 more");
    assertThat(Bulletin.of(new Digest(many.subList(0, 4), true), ENGLISH).body().lines())
        .hasSize(4)
        .endsWith("P3: not talked in a while");
  }

  @ParameterizedTest
  @EnumSource
  void saysEveryKindWithAndWithoutNames(Reminder.Kind kind) {
    for (Texts texts : List.of(ENGLISH, SPANISH)) {
      var one = List.of(due(kind, "Ana", "Luis"));
      var nobody = List.of(due(kind), due(kind, ""));

      assertThat(Bulletin.of(new Digest(one, false), texts).body()).doesNotContain("Ana", "{");
      assertThat(Bulletin.of(new Digest(one, true), texts).body())
          .contains(texts.list(List.of("Ana", "Luis")));
      assertThat(Bulletin.of(new Digest(nobody, true), texts).body()).doesNotContain("{", ": ");
    }
  }
}
