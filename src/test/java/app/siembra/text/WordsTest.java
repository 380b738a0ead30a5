package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.AskState;
import app.siembra.model.Channel;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Direction;
import app.siembra.model.Gender;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.PartialDate;
import app.siembra.model.Reminder;
import app.siembra.model.SpecialDate;
import app.siembra.model.Starter;
import app.siembra.rules.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WordsTest {
  private final Words english = new Words(Texts.in(Language.ENGLISH));
  private final Words spanish = new Words(Texts.in(Language.SPANISH));

  @ParameterizedTest
  @EnumSource
  void areThereForEveryValue(Language language) {
    Words words = new Words(Texts.in(language));

    assertThat(said(Channel.values(), words::channel)).doesNotHaveDuplicates();
    assertThat(said(HelpKind.values(), words::kind)).doesNotHaveDuplicates();
    assertThat(said(HelpSize.values(), words::size)).doesNotHaveDuplicates();
    assertThat(said(HelpState.values(), words::state)).doesNotHaveDuplicates();
    assertThat(said(Direction.values(), words::direction)).doesNotHaveDuplicates();
    assertThat(said(Standing.State.values(), words::state)).doesNotHaveDuplicates();
    assertThat(said(AskState.values(), words::state)).doesNotHaveDuplicates();
    assertThat(said(Starter.values(), words::starter)).doesNotHaveDuplicates();
    assertThat(said(Reminder.Kind.values(), words::kind)).doesNotHaveDuplicates();
    assertThat(ConnectionType.DELIVERED)
        .extracting(words::connection)
        .doesNotHaveDuplicates()
        .allSatisfy(word -> assertThat(word).isNotBlank());
  }

  @Test
  void areTheOnesOfTheGlossary() {
    assertThat(english.state(Standing.State.QUIET)).isEqualTo("not heard from in a while");
    assertThat(spanish.state(Standing.State.QUIET)).isEqualTo("hace tiempo sin noticias");
    assertThat(english.state(Standing.State.UNSORTED)).isEqualTo("to sort");
    assertThat(spanish.state(Standing.State.UNSORTED)).isEqualTo("por ordenar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          close-family | ''     | close family | familia cercana
          family       | ''     | family       | familia
          friends      | ''     | friends      | amistades
          work         | ''     | work         | trabajo
          work         | Acme   | Acme         | Acme
          ''           | Choir  | Choir        | Choir
          """)
  void callACircleAsTheUserDoesElseByItsWord(
      String key, String name, String inEnglish, String inSpanish) {
    Circle circle = new Circle(new CircleId(1), key, name, 30, false);

    assertThat(english.circle(circle)).isEqualTo(inEnglish);
    assertThat(spanish.circle(circle)).isEqualTo(inSpanish);
  }

  @Test
  void callADateAsTheUserDoesElseByItsKind() {
    PartialDate day = new PartialDate(null, 2, 29);

    assertThat(spanish.date(SpecialDate.birthday(day))).isEqualTo("cumpleaños");
    assertThat(spanish.date(new SpecialDate(SpecialDate.Kind.OWN, day, "", "santo")))
        .isEqualTo("santo");
  }

  @Test
  void keepTheUsersWordForAConnection() {
    ConnectionType own = new ConnectionType("sailing instructor", "pupil on board");

    assertThat(english.connection(own)).isEqualTo("sailing instructor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sibling            | sibling
          Hermana            | sibling
          hermano            | sibling
          hermana o hermano  | sibling
          brother            | sibling
          MADRE              | parent
          hijo               | child
          vecina             | neighbour
          jefa               | manager
          boss               | manager
          introduced by      | introduced-by
          introduced-by      | introduced-by
          amigo              | friend
          cuñado             | sibling-in-law
          tía                | aunt-uncle
          ex-wife            | ex-partner
          vampire            |
          """)
  void readAConnectionInEitherLanguage(String text, @Nullable String key) {
    assertThat(ConnectionWords.read(text).map(ConnectionType::key).orElse(null)).isEqualTo(key);
  }

  @Test
  void nameOneConnectionAtMost() {
    for (ConnectionType type : ConnectionType.DELIVERED) {
      for (Language language : Language.values()) {
        Texts texts = Texts.in(language);
        String words =
            texts.get("connection." + type.key())
                + ";"
                + texts.get("connection.words." + type.key());
        for (String word : words.split("[;,]")) {
          if (!word.isEmpty()) {
            assertThat(ConnectionWords.read(word)).as(word).contains(type);
          }
        }
      }
    }
  }

  @Test
  void saysWhatSomebodyIsInTheWordsThatTheyWish() {
    ConnectionType sibling = ConnectionType.delivered("sibling").orElseThrow();

    assertThat(english.connection(sibling, Gender.of("she/her"))).isEqualTo("sister");
    assertThat(spanish.connection(sibling, Gender.of("Ella"))).isEqualTo("hermana");
    assertThat(spanish.connection(sibling, Gender.of("él"))).isEqualTo("hermano");
    assertThat(spanish.connection(sibling, Gender.of("él/ella"))).isEqualTo("hermana o hermano");
    assertThat(spanish.connection(sibling, Gender.of(""))).isEqualTo("hermana o hermano");
    assertThat(english.connection(sibling, Gender.of("they/them"))).isEqualTo("sibling");
  }

  @Test
  void sayACloserWordThatWasNotedInEitherLanguage() {
    ConnectionType sibling = ConnectionType.delivered("sibling").orElseThrow();

    assertThat(spanish.connection(sibling, "sister", Gender.NEUTRAL))
        .isEqualTo(new ConnectionWords("hermana", ""));
    assertThat(english.connection(sibling, "hermano, the elder", Gender.NEUTRAL))
        .isEqualTo(new ConnectionWords("brother", "the elder"));
    assertThat(english.connection(sibling, "in Getxo", Gender.HE))
        .isEqualTo(new ConnectionWords("brother", "in Getxo"));
    assertThat(english.connection(sibling, "mother", Gender.NEUTRAL))
        .isEqualTo(new ConnectionWords("sibling", "mother"));
  }

  @Test
  void beginASentenceWithACapital() {
    assertThat(spanish.leading("único")).isEqualTo("Único");
    assertThat(spanish.leading("")).isEmpty();
    assertThat(english.leading("🎉 party")).isEqualTo("🎉 party");
  }

  private static <T> List<String> said(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }
}
