package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.service.PeopleOrder;
import app.siembra.service.Trait;
import app.siembra.text.Language;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.SideBySide;
import app.siembra.ui.kit.Theme.Appearance;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the list of people into `target/screenshots`, for eyes, and looks for words that were cut
/// off.
@ExtendWith(OnWindowThread.class)
class PeopleGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LIST   | ENGLISH | LIGHT | 1 | 1072 | 762
          LIST   | SPANISH | DARK  | 1 | 1072 | 762
          LIST   | SPANISH | LIGHT | 1 |  752 | 580
          LIST   | ENGLISH | LIGHT | 2 | 1072 | 762
          LIST   | SPANISH | DARK  | 2 |  890 | 580
          TABLE  | ENGLISH | LIGHT | 1 | 1072 | 762
          TABLE  | SPANISH | DARK  | 1 |  752 | 580
          TABLE  | SPANISH | LIGHT | 2 |  890 | 580
          ABSENT | ENGLISH | LIGHT | 1 | 1072 | 762
          NARROWED | SPANISH | LIGHT | 1 | 1072 | 762
          NARROWED | ENGLISH | DARK  | 1 |  752 | 580
          VIEWS | ENGLISH | LIGHT | 1 | 1072 | 762
          VIEWS | SPANISH | DARK  | 1 |  752 | 580
          VIEWS | SPANISH | LIGHT | 2 |  890 | 580
          UNTOLD | SPANISH | LIGHT | 1 | 1072 | 762
          QUIET  | ENGLISH | LIGHT | 1 | 1072 | 762
          QUIET  | SPANISH | DARK  | 1 |  752 | 580
          MARKED | ENGLISH | LIGHT | 1 | 1072 | 762
          MARKED | SPANISH | DARK  | 1 |  752 | 580
          MARKED | SPANISH | LIGHT | 2 |  890 | 580
          SORT   | ENGLISH | LIGHT | 1 | 1072 | 762
          SORT   | SPANISH | DARK  | 1 |  752 | 580
          SORT   | SPANISH | LIGHT | 2 |  890 | 580
          SORTED | ENGLISH | LIGHT | 1 | 1072 | 762
          BESIDE | ENGLISH | LIGHT | 1 | 1072 | 762
          BESIDE | SPANISH | DARK  | 1 | 1072 | 762
          BESIDE | ENGLISH | LIGHT | 1 |  752 | 580
          TAGGED | ENGLISH | LIGHT | 1 | 1072 | 762
          TAGGED | SPANISH | DARK  | 1 |  752 | 580
          TAGGED | SPANISH | LIGHT | 2 |  890 | 580
          TAGGED_TABLE | ENGLISH | LIGHT | 1 | 1072 | 762
          TAGGED_TABLE | SPANISH | DARK  | 1 | 1072 | 580
          NOBODY | ENGLISH | LIGHT | 1 | 1072 | 762
          NOBODY | SPANISH | DARK  | 2 |  890 | 580
          EMPTY  | ENGLISH | LIGHT | 1 | 1072 | 762
          EMPTY  | SPANISH | DARK  | 1 |  752 | 580
          """)
  void everyWordIsWhole(
      What what, Language language, Appearance appearance, double size, int width, int height)
      throws IOException {
    try (var studio =
        what == What.EMPTY || what == What.UNTOLD
            ? Studio.at(folder)
            : Studio.withSample(folder, 160)) {
      var crowd = new Crowd(studio);
      Parent root = what.make(crowd);

      studio.draw(
          "people-" + what, root, new Studio.Look(language, appearance, size, width, height));
    }
  }

  enum What {
    LIST,
    /// Everybody as a table, two of them marked.
    TABLE,
    /// Filters that are on, a saved list among them.
    NARROWED,
    /// Saved lists, on one of which something has been changed.
    VIEWS,
    /// A person beside a list that does not hold them.
    ABSENT,
    /// Those to sort, where nobody is in the book at all.
    UNTOLD,
    /// Tags in all colours, two of them asked for.
    TAGGED,
    TAGGED_TABLE,
    QUIET,
    MARKED,
    SORT,
    SORTED,
    BESIDE,
    NOBODY,
    EMPTY;

    Parent make(Crowd crowd) {
      crowd.model.arrive(PeopleChoice.ALL);
      return switch (this) {
        case LIST, EMPTY -> view(crowd);
        case UNTOLD -> {
          crowd.model.arrive(PeopleChoice.of(PeopleChoice.Group.UNSORTED));
          yield view(crowd);
        }
        case TABLE -> {
          var view = view(crowd);
          crowd.model.views().asTable(true);
          crowd.model.orderBy(PeopleOrder.By.LAST_TALK);
          yield view;
        }
        case TAGGED -> {
          crowd.paint();
          crowd.model.watch();
          crowd.model.tally(
              Trait.Kind.TAG,
              tags ->
                  tags.stream()
                      .limit(4)
                      .forEach(tag -> crowd.model.press(new Facet.Is(tag.trait()))));
          yield view(crowd);
        }
        case TAGGED_TABLE -> {
          crowd.paint();
          crowd.model.watch();
          crowd.model.views().asTable(true);
          crowd.model.views().press(PeopleOrder.By.TAGS);
          yield view(crowd);
        }
        case NARROWED -> {
          crowd.model.watch();
          crowd.model.press(new Facet.Is(new Trait.SilentFor(6)));
          crowd.model.press(new Facet.Is(new Trait.Lacks(Trait.Way.PHONE)));
          crowd.model.tally(
              Trait.Kind.TOPIC,
              topics -> crowd.model.press(new Facet.Is(topics.getFirst().trait())));
          crowd.model.order(PeopleOrder.LONGEST_AGO);
          crowd.model.views().save("Abroad");
          yield view(crowd);
        }
        case VIEWS -> {
          crowd.model.watch();
          crowd.model.press(Facet.STARRED);
          for (String name :
              List.of("Choir", "Abroad", "Bilbao", "Who helped me this year", "Work", "Zaragoza")) {
            crowd.model.views().save(name);
          }
          crowd.model.press(new Facet.Is(new Trait.Lacks(Trait.Way.PHONE)));
          yield view(crowd);
        }
        case ABSENT -> {
          crowd.model.watch();
          PersonId person = shown(crowd).rows().get(4).id();
          crowd.model.arrive(PeopleChoice.of(PeopleChoice.Group.UNSORTED));
          crowd.model.press(Facet.STARRED);
          crowd.model.follow(person);
          yield new SideBySide(new PeopleSideView(crowd.model, crowd.studio.speech()), 19, 64)
              .with(person())
              .node();
        }
        case QUIET -> {
          crowd.model.arrive(PeopleChoice.of(PeopleChoice.Group.QUIET));
          yield view(crowd);
        }
        case MARKED -> {
          var view = view(crowd);
          crowd.model.watch();
          crowd
              .model
              .marked()
              .people()
              .set(
                  shown(crowd).rows().stream()
                      .limit(3)
                      .map(Listed::id)
                      .collect(Collectors.toSet()));
          yield view;
        }
        case SORT -> {
          crowd.model.arrive(PeopleChoice.of(PeopleChoice.Group.UNSORTED));
          yield view(crowd);
        }
        case SORTED -> {
          crowd.model.arrive(PeopleChoice.of(PeopleChoice.Group.UNSORTED));
          crowd.sorting.watch();
          var ids = crowd.sorting.five().get().lines().stream().map(SortLine::id).toList();
          var circle = crowd.sorting.five().get().circles().getFirst().id();
          crowd.sorting.decide(ids.get(0), new Decision.Put(circle));
          crowd.sorting.decide(ids.get(0), new Decision.Star(true));
          crowd.sorting.decide(ids.get(1), new Decision.NoReminders());
          crowd.sorting.passOver(ids.get(2));
          yield view(crowd);
        }
        case BESIDE -> {
          crowd.model.watch();
          PersonId person = shown(crowd).rows().get(4).id();
          crowd.model.follow(person);
          yield new SideBySide(new PeopleSideView(crowd.model, crowd.studio.speech()), 19, 64)
              .with(person())
              .node();
        }
        case NOBODY -> {
          crowd.model.press(Facet.QUIET);
          crowd.model.text().set("qwertz");
          yield view(crowd);
        }
      };
    }

    private static Parent view(Crowd crowd) {
      return new PeopleView(crowd.model, crowd.sorting, crowd.studio.speech()).node();
    }

    private static Shown shown(Crowd crowd) {
      return Objects.requireNonNull(crowd.model.shown().get());
    }

    private static View person() {
      return new View() {
        @Override
        protected Parent build() {
          return new Page(
              Card.plain().with(PageHead.of(new SimpleStringProperty("A person"))),
              Card.titled(new SimpleStringProperty("Timeline")));
        }
      };
    }
  }
}
