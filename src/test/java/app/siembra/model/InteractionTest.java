package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InteractionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule 1
          CALL         | BY_RULE  | 1  | true
          FACE_TO_FACE | BY_RULE  | 12 | true
          FACE_TO_FACE | BY_RULE  | 13 | false
          FACE_TO_FACE | TICKED   | 13 | true
          EVENT        | BY_RULE  | 1  | true
          SOCIAL       | BY_RULE  | 1  | false
          SOCIAL       | TICKED   | 1  | true
          MESSAGE      | GREETING | 1  | false
          MESSAGE      | TICKED   | 1  | true
          CALL         | GREETING | 1  | false
          NOTE         | BY_RULE  | 1  | false
          NOTE         | TICKED   | 1  | false
          """)
  void isContactByChannelCrowdAndTick(
      Channel channel, Counting counting, int people, boolean contact) {
    assertThat(interaction(channel, counting, people(people)).isContact()).isEqualTo(contact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MESSAGE | ME      | GREETING | true
          MESSAGE | ME      | TICKED   | true
          MESSAGE | ME      | BY_RULE  | false
          MESSAGE | THEY    | TICKED   | false
          MESSAGE | UNKNOWN | TICKED   | false
          SOCIAL  | ME      | TICKED   | false
          CALL    | UNKNOWN | GREETING | true
          """)
  void isAGreetingWhereItIsMarkedSoOrAMessageOfMineIsTicked(
      Channel channel, Starter starter, Counting counting, boolean greeting) {
    assertThat(new Contact(channel, starter, counting).isGreeting()).isEqualTo(greeting);
  }

  @Test
  void countsEachPersonOnce() {
    PersonId ana = new PersonId(1);

    assertThat(interaction(Channel.CALL, Counting.BY_RULE, List.of(ana, ana)).people())
        .containsExactly(ana);
  }

  @Test
  void happensWithSomebody() {
    assertThatThrownBy(() -> interaction(Channel.CALL, Counting.BY_RULE, List.of()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.of("interaction.nobody")));
  }

  @Test
  void isTypedWhereNoFileBroughtIt() {
    Interaction typed = interaction(Channel.CALL, Counting.BY_RULE, people(1));
    Interaction imported =
        new Interaction(
            typed.id(), typed.when(), typed.contact(), typed.people(), typed.about(), "calls:1");

    assertThat(typed.isTyped()).isTrue();
    assertThat(imported.isTyped()).isFalse();
  }

  private static List<PersonId> people(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(PersonId::new).toList();
  }

  private static Interaction interaction(
      Channel channel, Counting counting, List<PersonId> people) {
    return new Interaction(
        new InteractionId(1),
        When.on(LocalDate.of(2026, 11, 23)),
        new Contact(channel, Starter.UNKNOWN, counting),
        people,
        About.NOTHING,
        "");
  }
}
