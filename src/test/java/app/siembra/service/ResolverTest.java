package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResolverTest {
  @TempDir static Path folder;
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = Desk.at(folder);
    desk.add("Ana García");
    desk.add("Ana María Ruiz");
    desk.add("Luis Peña");
    desk.set("Luis Peña", "nickname", "Lucho");
    desk.set("Luis Peña", "email", "Luis@example.org");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ana garcia       | One(Ana García)
          garc             | One(Ana García)
          ANA              | Several(Ana García, Ana María Ruiz)
          ruiz ana         | One(Ana María Ruiz)
          luis@example.ORG | One(Luis Peña)
          lucho            | One(Luis Peña)
          pena             | One(Luis Peña)
          nobody           | None
          ''               | None
          me               | Me
          """)
  void findsOutWhomSomebodyMeans(String asked, String expected) {
    assertThat(said(desk.services.people().resolve(asked))).isEqualTo(expected);
  }

  private static String said(Who who) {
    return switch (who) {
      case Who.One(PersonLine person) -> "One(" + person.name() + ")";
      case Who.None _ -> "None";
      case Who.Several(String _, List<PersonLine> several) ->
          "Several(" + String.join(", ", several.stream().map(PersonLine::name).toList()) + ")";
      case Who.Me _ -> "Me";
    };
  }
}
