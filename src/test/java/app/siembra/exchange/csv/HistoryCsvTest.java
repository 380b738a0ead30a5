package app.siembra.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.Course;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import app.siembra.model.Prompting;
import app.siembra.model.Starter;
import app.siembra.model.Topic;
import app.siembra.model.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryCsvTest {
  private static final PersonId ANA = new PersonId(1);
  private static final PersonId BO = new PersonId(2);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void writesInteractionsInFull() throws IOException {
    Interaction full =
        new Interaction(
            new InteractionId(9),
            new When(DAY, LocalTime.of(18, 30), ZoneId.of("Europe/Madrid")),
            new Contact(Channel.FACE_TO_FACE, Starter.ME, Counting.BY_RULE),
            List.of(ANA, BO),
            new About("=Lunch", "One\ntwo", "Rome", 90, List.of(new Topic("a, b"), new Topic("c"))),
            "file:1");
    Interaction bare =
        new Interaction(
            new InteractionId(10),
            When.on(DAY),
            Contact.by(Channel.NOTE),
            List.of(BO),
            About.NOTHING,
            "");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new InteractionsCsvWriter(CsvStyle.PLAIN, HistoryCsvTest::name)
        .write(List.of(full, bare), file);
    assertThat(file.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Id,Date,Time,Zone,Channel,Starter,People,People - Ids,Title,Note,Place,Minutes,Topics,\
            Counting,Source\r
            9,2026-03-01,18:30,Europe/Madrid,face-to-face,me,"Sol\\, Ana, Bo","1, 2",=Lunch,"One
            two",Rome,90,"a\\, b, c",by-rule,file:1\r
            10,2026-03-01,,,note,unknown,Bo,2,,,,,,by-rule,\r
            """);
  }

  @Test
  void guardsInteractionsForSpreadsheetsToo() throws IOException {
    Interaction interaction =
        new Interaction(
            new InteractionId(9),
            When.on(DAY),
            Contact.by(Channel.CALL),
            List.of(BO),
            About.note("-1"),
            "");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new InteractionsCsvWriter(new CsvStyle(';', false, true), HistoryCsvTest::name)
        .write(List.of(interaction), file);
    assertThat(file.toString(StandardCharsets.UTF_8))
        .contains(";Source;Siembra\r\n")
        .endsWith(";'-1;;;;by-rule;;spreadsheet\r\n");
  }

  @Test
  void writesHelpInFull() throws IOException {
    Currency euro = Currency.getInstance("EUR");
    Help full =
        new Help(
            new HelpId(5),
            Direction.GIVEN,
            HelpKind.MONEY_LENT,
            HelpSize.LARGE,
            HelpState.DONE,
            List.of(ANA),
            new HelpDetails(
                DAY,
                "For the roof",
                List.of(new Topic("roof")),
                new Loan(
                    "",
                    new Money(new BigDecimal("1E+3"), euro),
                    DAY.plusDays(30),
                    null,
                    new Money(new BigDecimal("250.50"), euro),
                    List.of(
                        new Loan.Part(
                            DAY.plusDays(1),
                            "in cash",
                            new Money(new BigDecimal("250.50"), euro)))),
                new Course(Prompting.UNASKED, true, "Dry"),
                new InteractionId(9)));
    Help bare =
        new Help(
            new HelpId(6),
            Direction.RECEIVED,
            HelpKind.ADVICE,
            HelpSize.SMALL,
            HelpState.ASKED,
            List.of(BO),
            HelpDetails.of(DAY, ""));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new HelpCsvWriter(CsvStyle.PLAIN, HistoryCsvTest::name).write(List.of(full, bare), file);
    assertThat(file.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Id,Date,Direction,Kind,Size,State,People,People - Ids,Text,Topics,Thing,Amount,Currency,\
            Due Back,Returned On,Returned Amount,Thanked,Outcome,Interaction,Asked For,Still Out,\
            Returned Parts\r
            5,2026-03-01,given,money-lent,large,done,"Sol\\, Ana",1,For the roof,roof,,1000,EUR,\
            2026-03-31,,250.50,yes,Dry,9,no,749.50,2026-03-02 250.50 in cash\r
            6,2026-03-01,received,advice,small,asked,Bo,2,,,,,,,,,,,,,,\r
            """);
  }

  private static String name(PersonId id) {
    return id.equals(ANA) ? "Sol, Ana" : "Bo";
  }
}
