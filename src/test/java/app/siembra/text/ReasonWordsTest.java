package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.rules.Reason;
import app.siembra.rules.Reason.Latest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 4: why, in words. Each row is a reason, the name, English, Spanish.
final class ReasonWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 2);
  private static final Circle FRIENDS = new Circle(new CircleId(1), "friends", "", 60, false);
  private static final Circle CLIMBERS = new Circle(new CircleId(2), "", "escalada", 30, true);

  static List<Arguments> learned() {
    return List.of(
        row(
            new Reason.Learned(18, null, 47),
            "Marta",
            "You talk about every 18 days. It has been 47.",
            "Sueles hablar con Marta cada 18 días, más o menos. Van 47."),
        row(
            new Reason.Learned(2, 30, 41),
            "Marta",
            "You talk about every 2 days, sometimes 30 pass. It has been 41.",
            "Sueles hablar con Marta cada 2 días, más o menos, y a veces pasan 30. Van 41."),
        row(
            new Reason.Learned(1, null, 15),
            "Jon",
            "You talk about every day. It has been 15 days.",
            "Sueles hablar con Jon casi a diario. Van 15 días."),
        row(
            new Reason.Learned(1, 30, 41),
            "Jon",
            "You talk about every day, sometimes 30 days pass. It has been 41 days.",
            "Sueles hablar con Jon casi a diario, y a veces pasan 30 días. Van 41 días."),
        row(
            new Reason.Learned(366, null, 470),
            "Rosa",
            "You talk about every 12 months. It has been 15 months.",
            "Sueles hablar con Rosa cada 12 meses, más o menos. Van 15 meses."),
        row(
            new Reason.Learned(120, 300, 380),
            "Rosa",
            "You talk about every 4 months, sometimes 10 months pass. It has been 12 months.",
            "Sueles hablar con Rosa cada 4 meses, más o menos, y a veces pasan 10 meses."
                + " Van 12 meses."),
        row(
            new Reason.Learned(40, 290, 380),
            "Rosa",
            "You talk about every 40 days, sometimes 290 pass. It has been 380.",
            "Sueles hablar con Rosa cada 40 días, más o menos, y a veces pasan 290. Van 380."),
        row(
            new Reason.Learned(18, null, 0),
            "Marta",
            "You talk about every 18 days. Last: today.",
            "Sueles hablar con Marta cada 18 días, más o menos. La última vez, hoy."),
        row(
            new Reason.Learned(18, null, 1),
            "Marta",
            "You talk about every 18 days. Last: yesterday.",
            "Sueles hablar con Marta cada 18 días, más o menos. La última vez, ayer."));
  }

  static List<Arguments> chosenAndCircles() {
    return List.of(
        row(
            new Reason.Chosen(90, new Latest.Talked(AUGUST, Channel.CALL)),
            "Jon",
            "You wanted to talk every 3 months. Last: a call on 2 August.",
            "Querías hablar con Jon cada 3 meses. La última vez, una llamada el 2 de agosto."),
        row(
            new Reason.Chosen(7, new Latest.Talked(TODAY.minusDays(1), null)),
            "Jon",
            "You wanted to talk every week. Last: yesterday.",
            "Querías hablar con Jon cada semana. La última vez, ayer."),
        row(
            new Reason.Chosen(30, new Latest.Approximate(LocalDate.of(2025, 6, 1))),
            "Jon",
            "You wanted to talk every month. Last: around June 2025.",
            "Querías hablar con Jon cada mes. La última vez, hacia junio de 2025."),
        row(
            new Reason.InCircle(FRIENDS, 60, new Latest.Talked(AUGUST, Channel.MESSAGE)),
            "Jon",
            "Friends: about every 2 months. Last: a message on 2 August.",
            "Amistades: cada 2 meses, más o menos. La última vez, un mensaje el 2 de agosto."),
        row(
            new Reason.InCircle(CLIMBERS, 1, new Latest.Sorted(AUGUST)),
            "Jon",
            "Escalada: about every day. On your list since 2 August; nothing noted yet.",
            "Escalada: cada día, más o menos. En tu lista desde el 2 de agosto; aún no hay nada"
                + " apuntado."));
  }

  static List<Arguments> others() {
    return List.of(
        row(
            new Reason.Noted(new Latest.Met(LocalDate.of(2026, 6, 14))),
            "Rosa",
            "You met on 14 June; nothing noted since.",
            "Conociste a Rosa el 14 de junio; desde entonces no hay nada apuntado."),
        row(
            new Reason.Noted(new Latest.Nothing()),
            "Rosa",
            "Nothing noted yet.",
            "Aún no hay nada apuntado."),
        row(new Reason.Resting(null), "Rosa", "No reminders.", "Sin recordatorios."),
        row(
            new Reason.Resting(LocalDate.of(2027, 3, 1)),
            "Rosa",
            "No reminders until 1 March 2027.",
            "Sin recordatorios hasta el 1 de marzo de 2027."),
        row(
            new Reason.Unsorted(1, new Latest.Talked(LocalDate.of(2019, 3, 14), Channel.MESSAGE)),
            "Ana",
            "You wrote about every day until March 2019. Keep in touch?",
            "Te escribías con Ana casi a diario hasta marzo de 2019. ¿Mantener el contacto?"),
        row(
            new Reason.Unsorted(10, new Latest.Talked(LocalDate.of(2019, 3, 14), Channel.CALL)),
            "Ana",
            "You talked about every 10 days until March 2019. Keep in touch?",
            "Hablabas con Ana cada 10 días, más o menos, hasta marzo de 2019."
                + " ¿Mantener el contacto?"),
        row(
            new Reason.Unsorted(null, new Latest.Talked(LocalDate.of(2019, 3, 14), Channel.EMAIL)),
            "Ana",
            "Last: an e-mail on 14 March 2019. Keep in touch?",
            "La última vez, un correo el 14 de marzo de 2019. ¿Mantener el contacto?"),
        row(
            new Reason.Unsorted(5, new Latest.Talked(TODAY.minusDays(3), Channel.EMAIL)),
            "Ana",
            "You talk about every 5 days. Last: an e-mail on 20 November. Keep in touch?",
            "Sueles hablar con Ana cada 5 días, más o menos. La última vez, un correo el 20 de"
                + " noviembre. ¿Mantener el contacto?"),
        row(
            new Reason.Unsorted(null, new Latest.Nothing()),
            "Ana",
            "Nothing noted yet. Keep in touch?",
            "Aún no hay nada apuntado. ¿Mantener el contacto?"));
  }

  @ParameterizedTest
  @MethodSource({"learned", "chosenAndCircles", "others"})
  void sayWhy(Reason reason, String name, String english, String spanish) {
    assertThat(sentences(Language.ENGLISH).reason(reason, name)).isEqualTo(english);
    assertThat(sentences(Language.SPANISH).reason(reason, name)).isEqualTo(spanish);
  }

  @Test
  void sayHowOftenAlone() {
    Latest latest = new Latest.Talked(AUGUST, Channel.CALL);
    Sentences english = sentences(Language.ENGLISH);
    assertThat(
            Stream.of(
                    new Reason.Learned(18, 30, 47),
                    new Reason.Chosen(90, latest),
                    new Reason.InCircle(FRIENDS, 60, latest),
                    new Reason.Noted(latest),
                    new Reason.Resting(null),
                    new Reason.Unsorted(9, latest))
                .map(reason -> english.howOften(reason, "Marta")))
        .containsExactly(
            "You talk about every 18 days, sometimes 30 pass.",
            "You wanted to talk every 3 months.",
            "Friends: about every 2 months.",
            "",
            "No reminders.",
            "Keep in touch?");
  }

  @Test
  void sayEveryChannel() {
    for (Language language : Language.values()) {
      Set<String> said = new HashSet<>();
      for (Channel channel : Channel.values()) {
        said.add(
            sentences(language)
                .reason(new Reason.Noted(new Latest.Talked(AUGUST, channel)), "Ana"));
      }
      assertThat(said).hasSameSizeAs(Channel.values());
    }
  }

  @Test
  void sayEveryKindOfReason() {
    Set<Class<?>> said = new HashSet<>();
    Stream.of(learned(), chosenAndCircles(), others())
        .flatMap(List::stream)
        .forEach(row -> said.add(row.get()[0].getClass()));

    assertThat(said).containsExactlyInAnyOrder(concrete(Reason.class));
  }

  private static Class<?>[] concrete(Class<?> sealed) {
    return sealed.getPermittedSubclasses();
  }

  private static Sentences sentences(Language language) {
    return new Sentences(Texts.in(language), TODAY);
  }

  private static Arguments row(Reason reason, String name, String english, String spanish) {
    return Arguments.of(reason, name, english, spanish);
  }
}
