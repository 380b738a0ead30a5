package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.TagColour;
import app.siembra.model.TagUse;
import app.siembra.rules.Listed;
import app.siembra.service.PeopleOrder;
import app.siembra.service.Trait;
import app.siembra.text.Language;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.SideBySide;
import app.siembra.ui.kit.Theme.Appearance;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import atlantafx.base.controls.Popover;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
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

  /// The tags to filter by, and the line in which one is typed, in their colours.
  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT, 1", "SPANISH, DARK, 2"})
  void popoversOfTagsAreWhole(Language language, Appearance appearance, double size)
      throws IOException {
    try (var studio = Studio.withSample(folder, 160)) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var crowd = new Crowd(studio);
      What.paint(crowd);
      crowd.model.watch();
      var owner = new Button();
      try (var _ = ShownWindow.of(owner)) {
        TagPopover.under(owner, crowd.model, studio.speech(), _ -> {});
        draw("people-tag-popover-" + language, appearance, size);
        new ValuePopover(crowd.model, studio.speech(), Trait.Kind.TAG).under(owner);
        draw("people-value-popover-" + language, appearance, size);
      }
    }
  }

  private static void draw(String name, Appearance appearance, double size) throws IOException {
    var popover =
        Window.getWindows().stream()
            .filter(Popover.class::isInstance)
            .map(Popover.class::cast)
            .findFirst()
            .orElseThrow();
    var content = popover.getContentNode();
    popover.setContentNode(new StackPane());
    popover.hide(Duration.ZERO);
    var scene = Pictures.scene(new StackPane(content), appearance, size, 640, 760);
    Pictures.draw(scene, name);
    assertThat(Pictures.cutOff(content)).isEmpty();
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

    /// A colour for each tag but every ninth.
    private static void paint(Crowd crowd) {
      var tags = crowd.studio.services().tags();
      var colours = TagColour.values();
      int next = 0;
      for (TagUse use : tags.all()) {
        tags.colour(use.tag(), colours[next++ % colours.length], Studio.NOW);
      }
      crowd.studio.settle();
    }

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
          paint(crowd);
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
          paint(crowd);
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
