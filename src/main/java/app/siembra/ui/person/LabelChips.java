package app.siembra.ui.person;

import app.siembra.model.Circle;
import app.siembra.model.TagColour;
import app.siembra.model.TagColours;
import app.siembra.ui.kit.Adder;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TagHues;
import app.siembra.ui.parts.TopicField;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;

/// Circles and tags as chips: each leads to all who share it and can be taken away, by its menu or
/// with Delete; the last one adds.
final class LabelChips extends PersonCard {
  private static final String PLUS = "+";

  private final ChipPane chips = new ChipPane();
  private final Keyed<Face> faces = new Keyed<>(chips, this::createChip);
  private final Button plus = Buttons.chip(PLUS, this::additions);
  private final Adder tag;

  /// A chip.
  private record Face(String words, Label label) {}

  /// What a chip stands for.
  private sealed interface Label {
    record InCircle(Circle circle) implements Label {}

    record Tagged(String tag, TagColour colour) implements Label {}

    /// What adds one.
    record Plus() implements Label {}
  }

  LabelChips(PersonViewModel model, Speech speech) {
    super(model, speech);
    var tags = TopicField.ofTags(speech, model.acts().tasks(), model.acts()::tags, this::colours);
    this.tag = new Adder(tags, speech.bind("person.tag.prompt"), model.acts()::tag);
  }

  @Override
  protected Parent build() {
    plus.accessibleTextProperty().bind(speech.bind("person.label.add"));
    return Styles.styled(new VBox(chips, tag), "fact-lines");
  }

  @Override
  void show(Sight sight, Voice voice) {
    List<Face> now = new ArrayList<>();
    sight
        .inside()
        .forEach(
            circle -> now.add(new Face(voice.words().circle(circle), new Label.InCircle(circle))));
    sight
        .card()
        .tags()
        .forEach(text -> now.add(new Face(text, new Label.Tagged(text, sight.colours().of(text)))));
    now.add(new Face(PLUS, new Label.Plus()));
    faces.show(now);
  }

  private Node createChip(Face face) {
    return switch (face.label()) {
      case Label.InCircle(var circle) ->
          createChip(
              face.words(),
              () -> model.paths().circle(circle.id()),
              List::of,
              () -> model.acts().leave(circle.id()));
      case Label.Tagged tagged -> createTag(tagged);
      case Label.Plus() -> plus;
    };
  }

  private Node createTag(Label.Tagged tagged) {
    String tag = tagged.tag();
    var chip =
        createChip(
            tag,
            () -> model.paths().tag(tag),
            () -> List.of(createColours(tagged)),
            () -> model.acts().untag(tag));
    return TagHues.of(tagged.colour()).on(chip);
  }

  private Menu createColours(Label.Tagged tagged) {
    var menu = new Menu(speech.get("tag.colour"));
    menu.getItems()
        .setAll(
            TagHues.items(
                speech, tagged.colour(), colour -> model.acts().colour(tagged.tag(), colour)));
    return menu;
  }

  private Node createChip(
      String words, Runnable open, Supplier<List<MenuItem>> more, Runnable remove) {
    var chip =
        Buttons.chip(
            words,
            () -> {
              List<MenuItem> items = new ArrayList<>();
              items.add(Buttons.item(speech.get("person.label.show", words), open));
              items.addAll(more.get());
              items.add(Buttons.item(speech.get("person.remove"), remove));
              return items;
            });
    return Buttons.onDelete(chip, remove);
  }

  private TagColours colours() {
    Sight sight = model.sight().get();
    return sight == null ? TagColours.NONE : sight.colours();
  }

  /// The circles that the person is not in yet, and a tag.
  private List<MenuItem> additions() {
    List<MenuItem> items = new ArrayList<>();
    Sight sight = model.sight().get();
    var words = speech.voice().get().words();
    if (sight != null) {
      for (Circle circle : sight.outside()) {
        items.add(
            Buttons.item(
                words.path(circle, sight.circles()), () -> model.acts().join(circle.id())));
      }
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(Buttons.item(speech.get("person.tag.add"), () -> tag.begin(plus)));
    return items;
  }
}
