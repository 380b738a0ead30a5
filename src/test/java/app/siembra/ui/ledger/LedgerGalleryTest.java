package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpState;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the ledger into `target/screenshots`, for eyes, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
class LedgerGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY     | ENGLISH | LIGHT | 1 | 1072 |  762
          EMPTY     | SPANISH | DARK  | 1 |  752 |  582
          TYPICAL   | ENGLISH | LIGHT | 1 | 1072 | 1500
          TYPICAL   | SPANISH | DARK  | 1 | 1072 | 1500
          TYPICAL   | SPANISH | LIGHT | 1 |  752 | 2300
          TYPICAL   | ENGLISH | LIGHT | 2 | 1072 | 4400
          BY_PERSON | ENGLISH | LIGHT | 1 | 1072 |  762
          NO_MATCH  | SPANISH | LIGHT | 1 | 1072 |  762
          NARROWED  | ENGLISH | LIGHT | 1 | 1072 |  762
          NARROWED  | SPANISH | DARK  | 1 |  752 | 2300
          QUIET     | ENGLISH | DARK  | 1 | 1072 |  762
          CROWDED   | ENGLISH | LIGHT | 1 | 1072 |  900
          CROWDED   | SPANISH | DARK  | 1 |  752 | 1400
          """)
  void noWordIsCutOff(
      State state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Notebook book = state.book(folder)) {
      var model = book.model();
      state.choose(model);
      book.studio.draw(
          "ledger-" + state.name().toLowerCase(Locale.ROOT),
          new LedgerView(model, book.studio.speech()).node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  enum State {
    EMPTY,
    TYPICAL,
    BY_PERSON,
    NO_MATCH,
    NARROWED,
    QUIET,
    CROWDED;

    Notebook book(Path folder) {
      return switch (this) {
        case EMPTY -> Notebook.at(folder);
        case TYPICAL, BY_PERSON, NO_MATCH, NARROWED -> Notebook.typical(folder);
        case QUIET -> quiet(folder);
        case CROWDED -> crowded(folder);
      };
    }

    void choose(LedgerViewModel model) {
      switch (this) {
        case EMPTY, TYPICAL, QUIET -> {}
        case BY_PERSON -> model.showPeople(Direction.GIVEN);
        case NO_MATCH -> model.filter().set(LedgerFilter.ALL.withText("Zaragoza"));
        case NARROWED -> {
          model.watch().unsubscribe();
          model.showGroup(Direction.GIVEN, KindGroup.THINGS);
          model.choose(
              model
                  .filter()
                  .get()
                  .withSpan(model.overview().get().chart().buckets().get(7).span()));
        }
        case CROWDED -> model.stretch().set(new Stretch.Always());
      }
    }

    private static final List<HelpKind> KINDS = List.of(HelpKind.values());

    private static Notebook quiet(Path folder) {
      var book = Notebook.at(folder);
      book.done(Direction.GIVEN, HelpKind.ADVICE, 700, "Where to moor in Getxo", "Marta Gil");
      return book;
    }

    private static Notebook crowded(Path folder) {
      var book = Notebook.at(folder);
      for (int i = 0; i < 120; i++) {
        book.done(
            i % 3 == 0 ? Direction.RECEIVED : Direction.GIVEN,
            KINDS.get(i * 7 % KINDS.size()),
            i * i / 3,
            "Read through the whole application for the post at the harbour office, twice, and "
                + i,
            "María de los Ángeles Etxeberria Goikoetxea-Mendizábal " + i % 40,
            "Maximilian Featherstonehaugh " + i % 7);
      }
      for (int i = 0; i < 30; i++) {
        book.open(Direction.GIVEN, HelpState.PROMISED, i, "", "Somebody Waiting " + i);
      }
      return book;
    }
  }
}
