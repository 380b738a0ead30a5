package app.siembra.ui.settings;

import app.siembra.model.TagUse;
import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.LineField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TagHues;
import app.siembra.ui.parts.Voice;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// One tag: its name to be written over, on the ground of its colour; who bears it, another colour,
/// and taking it off everybody.
final class TagLine extends VBox {
  /// How wide a letter is, on average.
  private static final double LETTER_EM = 0.5;

  private static final double MOST_EM = 18;
  private static final double LEAST_EM = 4;
  private static final double SIDES_EM = 2.4;

  private final TagsViewModel model;
  private final Speech speech;
  private final LineField name = Styles.styled(new LineField(), "tag-name");
  private final Hyperlink people;
  private final Button colour;
  private final StringProperty colourWords = new SimpleStringProperty("");
  private final StringProperty removeWords = new SimpleStringProperty("");
  private TagUse shown;

  TagLine(TagUse use, TagsViewModel model, Speech speech) {
    this.shown = use;
    this.model = model;
    this.speech = speech;
    people = Buttons.link("", () -> model.open(shown.tag()));
    people.setWrapText(false);
    people.setMinWidth(USE_PREF_SIZE);
    this.colour =
        Buttons.iconMenu(
            Feather.DROPLET,
            colourWords,
            () ->
                TagHues.items(speech, shown.colour(), chosen -> model.colour(shown.tag(), chosen)));
    var remove = Buttons.icon(Feather.X, removeWords, () -> model.remove(shown.tag()));
    Styles.styled(this, "field-lines");
    getChildren()
        .addAll(
            new Beside(
                    room(use.tag().name()),
                    createName(),
                    Styles.styled(new HBox(people, colour, remove), "circle-line"))
                .centred(),
            Presence.whereSaid(Lines.of(model.problem(use.tag()), Styles.PROBLEM)),
            createJoin(use));
  }

  /// What is left to a name, in em, if the rest is to stand beside it: all of it but for a very
  /// long one.
  private static double room(String name) {
    return Math.min(MOST_EM, Math.max(LEAST_EM, name.length() * LETTER_EM) + SIDES_EM);
  }

  /// As wide as a chip of that name would be.
  private HBox createName() {
    name.onCommit(text -> model.rename(shown.tag(), text));
    name.setMinWidth(0);
    name.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::nameWidth, name.textProperty(), name.fontProperty()));
    return new HBox(name);
  }

  private double nameWidth() {
    var words = new Text(name.getText());
    words.setFont(name.getFont());
    double em = name.getFont().getSize();
    return Math.max(LEAST_EM * em, words.getLayoutBounds().getWidth()) + SIDES_EM * em;
  }

  private Node createJoin(TagUse use) {
    var twin = model.twin(use.tag());
    var join = Buttons.plain("", () -> model.join(shown.tag()));
    join.textProperty()
        .bind(
            twin.flatMap(
                name -> speech.voice().map(voice -> voice.texts().get("settings.tag.join", name))));
    return Presence.of(join, twin.map(name -> !name.isEmpty()));
  }

  /// Shows how the tag is now.
  void show(TagUse use) {
    shown = use;
    Voice voice = speech.voice().get();
    String tag = use.tag().name();
    name.show(tag);
    name.setAccessibleText(voice.texts().get("settings.tag.name", tag));
    TagHues.of(use.colour()).on(name);
    colour.setGraphic(TagHues.of(use.colour()).swatch());
    people.setText(
        use.people() == 0
            ? voice.texts().get("settings.tag.nobody")
            : voice.texts().count("people.count", use.people()));
    people.setAccessibleText(voice.texts().get("settings.tag.people", people.getText(), tag));
    colourWords.set(
        voice.texts().get("settings.tag.colour", tag, TagHues.word(voice, use.colour())));
    removeWords.set(voice.texts().get("settings.tag.remove", tag));
  }
}
