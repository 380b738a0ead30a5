package app.siembra.ui.person;

import app.siembra.model.Skill;
import app.siembra.model.Topic;
import app.siembra.ui.kit.Adder;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// What the person knows and how well, and what they like; each a chip whose menu changes it.
final class KnowsCard extends PersonCard {
  private static final List<Integer> LEVELS = List.of(3, 2, 1);

  private final ChipPane knows = new ChipPane();
  private final Label none = Lines.of("", Styles.DETAIL);
  private final ChipPane likes = new ChipPane();
  private final Keyed<Known> known = new Keyed<>(knows, this::createKnown);
  private final Keyed<Liked> liked = new Keyed<>(likes, this::createLiked);

  /// A chip, and what is known besides.
  private record Known(String words, String besides, Skill skill) {}

  private record Liked(String words, Topic topic) {}

  KnowsCard(PersonViewModel model, Speech speech) {
    super(model, speech);
  }

  @Override
  protected Parent build() {
    var add = speech.bind("person.add");
    var topic = speech.bind("person.topic");
    Consumer<String> addKnown = model.knowing()::knows;
    var knownAdder = new Adder(topics(), topic, addKnown);
    var likedAdder = new Adder(topics(), topic, model.knowing()::likes);
    return Card.titled(speech.bind("person.knows"))
        .head(knownAdder.word(add))
        .inside(
            knownAdder,
            none,
            knows,
            title(speech.bind("person.likes"), likedAdder.word(add)),
            likedAdder,
            likes);
  }

  private ChipField<String> topics() {
    return TopicField.of(speech, model.acts().tasks(), model.knowing()::topics);
  }

  @Override
  void show(Sight sight, Voice voice) {
    var words = new PersonWords(voice);
    var knowing = sight.person().knowing();
    known.show(
        knowing.knows().stream()
            .map(skill -> new Known(words.skill(skill), words.known(skill), skill))
            .toList());
    knows.setManaged(!knowing.knows().isEmpty());
    say(none, knowing.knows().isEmpty() ? voice.texts().get("person.knows.none") : "");
    liked.show(knowing.interests().stream().map(topic -> new Liked(topic.name(), topic)).toList());
    likes.setManaged(!knowing.interests().isEmpty());
  }

  private Node createKnown(Known chip) {
    var button = Buttons.chip(chip.words(), () -> {});
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.setOnAction(
        _ ->
            new ContextMenu(items(chip.skill(), button).toArray(MenuItem[]::new))
                .show(button, Side.BOTTOM, 0, 2));
    if (!chip.besides().isEmpty()) {
      button.setTooltip(new Tooltip(chip.besides()));
      button.setAccessibleHelp(chip.besides());
    }
    return Buttons.onDelete(button, () -> model.knowing().forget(chip.skill()));
  }

  private List<MenuItem> items(Skill skill, Node owner) {
    var words = new PersonWords(speech.voice().get());
    List<MenuItem> items = new ArrayList<>();
    for (int level : LEVELS) {
      var item = new RadioMenuItem(speech.voice().get().words().leading(words.level(level)));
      item.setSelected(skill.level() == level);
      item.setOnAction(_ -> model.knowing().knows(skill.topic(), level));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    Integer since = skill.since();
    items.add(
        asking(
            "person.skill.year",
            since == null ? "" : String.format(Locale.ROOT, "%d", since),
            owner,
            year -> model.knowing().since(skill.topic(), year)));
    items.add(
        asking(
            "person.skill.source",
            skill.source(),
            owner,
            source -> model.knowing().source(skill.topic(), source)));
    items.add(new SeparatorMenuItem());
    items.addAll(leading(skill.topic()));
    items.add(Buttons.item(speech.get("person.remove"), () -> model.knowing().forget(skill)));
    return items;
  }

  private MenuItem asking(String key, String text, Node owner, Consumer<String> commit) {
    return Buttons.item(
        speech.get(key), () -> LinePopover.under(owner, speech.get(key), text, commit));
  }

  private List<MenuItem> leading(Topic topic) {
    return List.of(
        Buttons.item(
            speech.get("person.topic.show", topic.name()), () -> model.paths().topic(topic)),
        Buttons.item(speech.get("person.topic.all"), model.paths()::topics));
  }

  private Node createLiked(Liked chip) {
    var button =
        Buttons.chip(
            chip.words(),
            () -> {
              List<MenuItem> items = new ArrayList<>(leading(chip.topic()));
              items.add(
                  Buttons.item(
                      speech.get("person.remove"), () -> model.knowing().forget(chip.topic())));
              return items;
            });
    return Buttons.onDelete(button, () -> model.knowing().forget(chip.topic()));
  }
}
