package app.siembra.ui.exchange;

import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.NoticeLayer;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws import and export into `target/screenshots`, for eyes, and looks for words that were cut
/// off.
@ExtendWith(OnWindowThread.class)
class ExchangeGalleryTest {
  private static final int LINES_SKIPPED = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY   | ENGLISH | LIGHT | 1 | 1072 | 762
          EMPTY   | SPANISH | DARK  | 1 | 1072 | 762
          PREVIEW | ENGLISH | LIGHT | 1 | 1072 | 762
          PREVIEW | SPANISH | DARK  | 1 | 1072 | 762
          PREVIEW | SPANISH | LIGHT | 1 |  752 | 582
          PREVIEW | ENGLISH | LIGHT | 2 | 1072 | 1400
          COLUMNS | ENGLISH | LIGHT | 1 | 1072 | 1300
          COLUMNS | SPANISH | DARK  | 1 |  752 | 1400
          COLUMNS | SPANISH | LIGHT | 2 | 1072 | 2600
          ASKING  | ENGLISH | LIGHT | 1 | 1072 | 762
          ASKING  | SPANISH | DARK  | 1 |  752 | 900
          STRANGERS | ENGLISH | LIGHT | 1 | 1072 | 1100
          STRANGERS | SPANISH | DARK  | 1 | 1072 | 1100
          STRANGERS | SPANISH | LIGHT | 1 |  752 | 1100
          STRANGERS | ENGLISH | LIGHT | 2 | 1072 | 2200
          STRANGERS | SPANISH | LIGHT | 2 |  752 | 2600
          RUNNING | ENGLISH | LIGHT | 1 | 1072 | 762
          RUNNING | SPANISH | DARK  | 1 |  752 | 582
          TWINS   | ENGLISH | LIGHT | 1 | 1072 | 1200
          TWINS   | SPANISH | DARK  | 1 | 1072 | 1200
          TWINS   | SPANISH | LIGHT | 2 |  752 | 2600
          PAST    | ENGLISH | LIGHT | 1 | 1072 | 762
          PAST    | SPANISH | LIGHT | 1 |  752 | 1200
          """)
  void everyWordIsWhole(
      State state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var studio = Studio.at(Files.createDirectory(folder.resolve("data")))) {
      var post = new Post(folder);
      var held = SameThreadTasks.held();
      var desk = state == State.RUNNING ? studio.desk(held) : studio.desk();
      var model = new ExchangeViewModel(studio.services(), post, _ -> {}, desk);
      model.watch();
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      switch (state) {
        case EMPTY -> {}
        case PREVIEW -> look(model, post, studio);
        case COLUMNS -> columns(model, post);
        case ASKING -> asking(model, post);
        case STRANGERS -> strangers(model, post, studio);
        case RUNNING -> {
          look(model, post, studio);
          held.settle();
          model.arrivals().store();
        }
        case TWINS -> {
          look(model, post, studio);
          model.arrivals().store();
        }
        case PAST -> {
          look(model, post, studio);
          model.arrivals().store();
          model.arrivals().close();
          studio.set("Jon Otxoa", "star", "yes");
          studio.set("Jon Otxoa", "tag", "coro");
          model
              .arrivals()
              .look(List.of(post.file("from the old phone.vcf", Post.card("Eva Solís"))));
          model.arrivals().store();
          model.arrivals().close();
          post.chooseToWrite(folder.resolve("siembra-contacts-2026-11-23.csv"));
          model.export().export(Preset.CONTACTS);
          model.sample().add();
        }
      }

      var foot = new NoticeLayer(studio.notices());
      // What is going on shows itself after a moment only.
      foot.getChildren().forEach(notice -> notice.setOpacity(1));
      studio.draw(
          "exchange-" + state,
          new StackPane(new ExchangeView(model, studio.speech()).node(), foot),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | LIGHT | 1 | 1072 | 1000
          SPANISH | DARK  | 1 |  752 | 582
          SPANISH | LIGHT | 2 | 1072 | 1800
          """)
  void everyWordOfSeveralSideBySideIsWhole(
      Language language, Theme.Appearance appearance, double size, int width, int height)
      throws IOException {
    try (var studio = Studio.at(Files.createDirectory(folder.resolve("data")))) {
      CompareViewModelTest.fill(studio);
      var these = CompareViewModelTest.all(studio);
      CompareViewModelTest.photo(studio, folder, these.getFirst(), 0x33aa77);
      CompareViewModelTest.photo(studio, folder, these.getLast(), 0xaa3377);
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var model = new CompareViewModel(studio.services(), these, studio.desk());

      studio.draw(
          "compare",
          new CompareView(model, studio.speech()).node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static void look(ExchangeViewModel model, Post post, Studio studio) throws IOException {
    studio.add("Ana García Iturbe");
    studio.set("Ana García Iturbe", "email", "ana.garcia@velasnorte.example");
    studio.set("Ana García Iturbe", "organisation", "Velas Norte");
    studio.set("Ana García Iturbe", "circle", "friends");
    studio.add("Luis Peña");
    studio.set("Luis Peña", "phone", "+34 600 111 222");
    var cards =
        new StringBuilder(
            Post.card(
                "Ana G.",
                "ana.garcia@velasnorte.example",
                "TEL:+34 944 11 22 33",
                "TITLE:Head of Operations",
                "ORG:Velas Norte",
                "BDAY:19840229",
                "NOTE:Met at the robotics fair. Builds grippers and wants to teach."));
    cards.append(Post.card("Luis P.", "luis@example.org", "TEL:+34600111222"));
    cards.append(Post.card("Jon Otxoa")).append(Post.card("Rosa Peris"));
    for (int each = 0; each < 308; each++) {
      cards.append(Post.card("Persona Inventada " + each));
    }
    cards.append("BEGIN:VCARD\nEND:VCARD\n".repeat(LINES_SKIPPED));
    model
        .arrivals()
        .look(
            List.of(
                post.file("contacts from my phone.vcf", cards.toString()),
                post.file("photo.vcf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}),
                post.file("prices.txt", "Tea costs 3.\n".getBytes(StandardCharsets.UTF_8))));
  }

  private static void columns(ExchangeViewModel model, Post post) throws IOException {
    String table =
        """
        Nombre;Apellidos;Móvil;Correo;Empresa;Localidad;Nacimiento;Nº socio;Observaciones
        Rosa;Peris Gil;600 000 001;rosa@example.org;Velas Norte;Bilbao;03/04/1984;1204;conoce a Jon de la vela
        Jon;Otxoa;600 000 002;jon@example.org;;Getxo;29/02/1980;1205;
        Ainhoa;Etxeberria Larrañaga;;ainhoa@example.org;Robótica Goikoetxea;Durango;;1207;prefiere el correo
        """;
    model
        .arrivals()
        .look(List.of(post.file("socios del club.csv", table.getBytes(StandardCharsets.UTF_8))));
  }

  private static void asking(ExchangeViewModel model, Post post) throws IOException {
    model
        .arrivals()
        .look(
            List.of(
                post.file(
                    "chat of the choir.txt",
                    """
                    13/03/26, 09:00 - Nerea Ibarra: Hi
                    13/03/26, 09:01 - Ana: Hi
                    13/03/26, 09:02 - +34 600 000 001: Hi
                    13/03/26, 09:03 - Jon Otxoa: Hi
                    """),
                post.file("chat.txt", "03/04/26, 09:00 - Rosa: Hi\n03/04/26, 10:00 - Luis: Hi\n")));
  }

  private static void strangers(ExchangeViewModel model, Post post, Studio studio)
      throws IOException {
    studio.add("Jon Otxoa");
    studio.add("Ana García Iturbe");
    studio.add("Ana Gil");
    var chat = new StringBuilder();
    for (int day = 1; day <= 28; day++) {
      chat.append(
          "%02d/10/26, 09:00 - Nerea: Hi\n%02d/10/26, 09:01 - Ana: Hi\n".formatted(day, day));
      if (day % 3 == 0) {
        chat.append("%02d/10/26, 09:02 - Jon Otxoa: Hi\n".formatted(day));
      }
    }
    chat.append("28/10/26, 09:03 - +34 600 000 001: Hi\n");
    chat.append("28/10/26, 09:03 - María del Carmen Etxeberria Larrañaga (coro): Hi\n");
    model.arrivals().look(List.of(post.file("WhatsApp Chat with Coro.txt", chat.toString())));
    model.arrivals().iAm("Nerea");
  }

  enum State {
    EMPTY,
    PREVIEW,
    COLUMNS,
    ASKING,
    STRANGERS,
    RUNNING,
    TWINS,
    PAST
  }
}
