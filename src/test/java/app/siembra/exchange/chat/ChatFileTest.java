package app.siembra.exchange.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkDraft;
import app.siembra.exchange.TalkEntry;
import app.siembra.exchange.csv.foreign.DayOrder;
import app.siembra.model.Channel;
import app.siembra.model.Starter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25/8/19, 1:25 PM - Ana: Hi            | 2019-08-25T13:25
          8/25/19, 1:25 PM - Ana: Hi            | 2019-08-25T13:25
          18/12/19 15:57 - Ana: Hi              | 2019-12-18T15:57
          13/03/2026, 09:15 - Ana: Hi           | 2026-03-13T09:15
          15/07/2026, 10:32 a. m. - Ana: Hi     | 2026-07-15T10:32
          15/07/2026, 12:05 a. m. - Ana: Hi     | 2026-07-15T00:05
          24/5/21, 15:18 - Ana: Hi              | 2021-05-24T15:18
          2021-03-18, 3:02 p.m. - Ana: Hi       | 2021-03-18T15:02
          [31/12/2022 11:40:26] Ana: Hi         | 2022-12-31T11:40:26
          [2017-09-07, 7:58:30 AM] Ana: Hi      | 2017-09-07T07:58:30
          [13/09/2026, 10:23:45 p. m.] Ana: Hi  | 2026-09-13T22:23:45
          [2026/7/9 02:28:37] Ana:Hi            | 2026-07-09T02:28:37
          [28.07.2020, 21:08:07] Ana: Hi        | 2020-07-28T21:08:07
          13.06.18 21.25.15: Ana: Hi            | 2018-06-13T21:25:15
          3/6/18, 1:55 p.m. - Ana: Hi           | 2018-06-03T13:55
          """)
  void readsEveryWayToWriteADate(String line, LocalDateTime at) throws IOException {
    assertThat(Chats.messages(line))
        .containsExactly(new Chats.Read(1, at, "Ana", MessageKind.MESSAGE, "Hi"));
  }

  @Test
  void seesThroughMarksOfDirectionAndRareBlanks() throws IOException {
    assertThat(
            Chats.messages("\uFEFF\u200E[13/09/26, 10:23:45\u202Fp.\u00A0m.] ~\u202FAna: \u200EHi"))
        .containsExactly(
            new Chats.Read(
                1, LocalDateTime.of(2026, 9, 13, 22, 23, 45), "Ana", MessageKind.MESSAGE, "Hi"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13/2/26 01/03/26          | DAY_FIRST
          2/13/26 03/01/26          | MONTH_FIRST
          03/04/26 04/04/26 01/05/26| DAY_FIRST
          03/04/26 04/04/26 05/01/26| MONTH_FIRST
          08/12/26                  | MONTH_FIRST
          03.04.26                  | DAY_FIRST
          05/05/26                  | DAY_FIRST
          2026-03-04                | DAY_FIRST
          03/04/26                  |
          03/04/26 04/05/26         |
          """)
  void knowsFromAllDatesTogetherWhichNumberIsTheMonth(String dates, DayOrder order)
      throws IOException {
    StringBuilder chat = new StringBuilder();
    for (String date : dates.split(" ")) {
      chat.append(date).append(", 10:00 - Ana: Hi\n");
    }

    assertThat(Chats.of(chat.toString()).order().orElse(null)).isEqualTo(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Messages and calls are end-to-end encrypted. Tap to learn more: https://example.org",
        "Los mensajes y las llamadas están cifrados de extremo a extremo.",
        "Ana: \u200EMessages and calls are end-to-end encrypted. Only people in this chat can.",
        "Ana: \u200ELos mensajes y las llamadas están cifrados de extremo a extremo.",
        "Ana: This message was deleted",
        "Ana: Se eliminó este mensaje.",
        "Ana created group \"Plan: B\"",
        "Ana creó el grupo «Plan: B»",
        "Ana añadió a Luis",
        "Luis left",
        "Coro: \u200EAna added Luis",
        "Ana: Missed voice call",
        "Ana: Llamada perdida",
        "Videollamada perdida",
        "Ana:",
        "Ana:."
      })
  void dropsWhatTheProgramItselfSays(String line) throws IOException {
    assertThat(Chats.messages("13/03/26, 10:00 - " + line + "\n13/03/26, 10:01 - Luis: Hi"))
        .extracting(Chats.Read::sender)
        .containsExactly("Luis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Media omitted>",
        "<Multimedia omitido>",
        "\u200Eimagen omitida",
        "I left my keys, have you created group two?",
        "Llamada? No puedo ahora",
        "Call me"
      })
  void keepsWhatSomebodyWroteOrSent(String text) throws IOException {
    assertThat(Chats.messages("13/03/26, 10:00 - Ana: " + text))
        .extracting(Chats.Read::kind)
        .containsExactly(MessageKind.MESSAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana: Voice call, 5 min         | CALL  | 5
          Ana: Video call, 1 hr 2 min    | VIDEO | 62
          Ana: Llamada de voz, 45 seg    | CALL  | 1
          Ana: Videollamada              | VIDEO |
          Llamada                        | CALL  |
          Ana: Videollamada grupal, 2 h  | VIDEO | 120
          """)
  void readsCalls(String line, Channel channel, Integer minutes) throws IOException {
    List<TalkDraft> talks =
        Chats.talks("13/03/26, 10:00 - Ana: Hi\n13/03/26, 10:30 - " + line, "Yo");

    assertThat(talks).hasSize(2);
    TalkDraft call =
        talks.stream().filter(talk -> talk.account().messages() == 0).findFirst().orElseThrow();
    assertThat(call.contact().channel()).isEqualTo(channel);
    assertThat(call.about().minutes()).isEqualTo(minutes);
    assertThat(Chats.names(call)).containsExactly("Ana");
  }

  @Test
  void aLineWithoutADateBelongsToTheMessageAbove() throws IOException {
    assertThat(Chats.messages("13/03/26, 10:00 - Ana: Hi\n\nis it 10:30 - or later?\n"))
        .extracting(Chats.Read::text)
        .containsExactly("Hi\n\nis it 10:30 - or later?");
  }

  @Test
  void messagesLessThanFourHoursApartAreOneSittingAndCallsAnother() throws IOException {
    List<TalkDraft> talks =
        Chats.talks(
            """
            13/03/26, 09:00 - Yo: Buenos días
            13/03/26, 12:59 - Ana: Hola
            13/03/26, 12:58 - Ana: fuera de orden
            13/03/26, 13:10 - Ana: Llamada de voz, 5 min
            13/03/26, 23:30 - Ana: ¿sigues?
            14/03/26, 00:10 - Yo: sí
            """,
            "Yo");

    assertThat(talks)
        .extracting(
            talk ->
                "%s %s %s %s %d"
                    .formatted(
                        talk.contact().channel().key(),
                        talk.when().date(),
                        talk.when().time(),
                        talk.contact().starter(),
                        talk.account().messages()))
        .containsExactlyInAnyOrder(
            "message 2026-03-13 09:00 ME 3",
            "call 2026-03-13 13:10 THEY 0",
            "message 2026-03-13 23:30 THEY 2");
    assertThat(talks).allMatch(talk -> Chats.names(talk).equals(List.of("Ana")));
  }

  @Test
  void keepsNoWordOfWhatWasWritten() throws IOException {
    assertThat(Chats.talks("13/03/26, 09:00 - Ana: secret\n", "Yo").toString())
        .doesNotContain("secret");
  }

  @Test
  void inAGroupASittingIsWithThoseWhoWroteAndNobodyStartsItAlone() throws IOException {
    List<TalkDraft> talks =
        Chats.talks(
            """
            13/03/26, 09:00 - Ana: Hola
            13/03/26, 09:05 - Luis: Hola
            13/03/26, 19:05 - Yo: ¿Alguien?
            14/03/26, 09:05 - +34 600 000 001: Yo
            """,
            "Yo");

    assertThat(talks)
        .extracting(Chats::names)
        .containsExactly(List.of("Ana", "Luis"), List.of("+34 600 000 001"));
    assertThat(talks.getFirst().contact().starter()).isEqualTo(Starter.UNKNOWN);
    assertThat(talks.getLast().people())
        .containsExactly(new Participant("", "", "+34 600 000 001"));
  }

  @Test
  void whereOnlyTheUserWroteTheNameOfTheFileSaysToWhom() throws IOException {
    ChatFile chat =
        Chats.of("13/03/26, 09:00 - Yo: Hola", "Chat de WhatsApp con Ana García (1).txt");

    assertThat(chat.title()).isEqualTo("Ana García");
    assertThat(Chats.entries(chat, "Yo"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(Chats.names(((TalkEntry.Happened) entry).talk()))
                    .containsExactly("Ana García"));
  }

  @Test
  void aChatWithOneselfIsLinesOfTheLog() throws IOException {
    ChatFile chat =
        Chats.of("13/03/26, 09:00 - Yo: café con @Ana\nllamé a @Luis\n14/03/26, 10:00 - Yo: nada");

    assertThat(chat.isLog()).isTrue();
    assertThat(Chats.entries(chat, "Yo"))
        .containsExactly(
            new TalkEntry.Said(1, LocalDate.of(2026, 3, 13), "café con @Ana"),
            new TalkEntry.Said(1, LocalDate.of(2026, 3, 13), "llamé a @Luis"),
            new TalkEntry.Said(3, LocalDate.of(2026, 3, 14), "nada"));
  }

  @Test
  void namesTheLineOfADayThatDoesNotExist() throws IOException {
    List<TalkEntry> entries =
        Chats.entries(
            Chats.of(
                """
                13/03/2026, 09:00 - Ana: Hi
                13/03/20226, 09:00 - Ana: Hi
                31/02/2026, 09:00 - Ana: Hi
                """),
            "Yo");

    assertThat(entries)
        .filteredOn(TalkEntry.Skipped.class::isInstance)
        .extracting(TalkEntry::line)
        .containsExactly(2L, 3L);
  }

  @Test
  void aLineOfAMegabyteIsReadAsItBegins() throws IOException {
    List<TalkDraft> talks =
        Chats.talks(
            "13/03/26, 09:00 - Ana: " + "x".repeat(1 << 20) + "\n13/03/26, 09:01 - Yo: Hi", "Yo");

    assertThat(talks).singleElement().extracting(talk -> talk.account().messages()).isEqualTo(2);
  }
}
