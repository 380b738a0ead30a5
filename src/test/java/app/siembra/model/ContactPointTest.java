package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ContactPoint.Email;
import app.siembra.model.ContactPoint.Link;
import app.siembra.model.ContactPoint.Messenger;
import app.siembra.model.ContactPoint.Phone;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class ContactPointTest {
  @Test
  void keepsWhatWasTyped() {
    Email email = new Email(" Ana@Example.ORG ", Label.NONE);

    assertThat(email.address()).isEqualTo("Ana@Example.ORG");
    assertThat(email.normalised()).isEqualTo("ana@example.org");
    assertThat(new Messenger("Telegram", "@Ana", Label.NONE))
        .isEqualTo(new Messenger("telegram", "@Ana", Label.NONE));
  }

  @Test
  void showsANumberInE164WhereItParses() {
    assertThat(new Phone("600 123 456", "+34600123456", Label.NONE).shown())
        .isEqualTo("+34600123456");
    assertThat(new Phone("ext. 12", null, Label.NONE).shown()).isEqualTo("ext. 12");
  }

  @Test
  void refusesWhatIsEmpty() {
    assertProblem("phone.empty", () -> new Phone(" ", null, Label.NONE));
    assertProblem("email.empty", () -> new Email("", Label.NONE));
    assertProblem("link.empty", () -> new Link("\n", Label.NONE));
    assertProblem("messenger.empty", () -> new Messenger("telegram", " ", Label.NONE));
  }

  @Test
  void sortsTheTypesOfALabel() {
    assertThat(Label.of("WORK", " cell ", "work").types()).containsExactly("cell", "work");
    assertThat(Label.of("work").preferred()).isFalse();
    assertThat(Label.of("Pref").preferred()).isTrue();
  }

  private static void assertProblem(String key, ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.of(key)));
  }
}
