package app.siembra.ui.people;

import app.siembra.model.Cadence;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What can be decided about those who are marked, with how many they are.
final class MarkBar extends FlowPane {
  private static final int[] OFTEN = {7, 14, 30, 60, 90, 180, 365};

  private final PeopleViewModel model;
  private final Speech speech;

  MarkBar(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    Styles.styled(this, "mark-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    getChildren()
        .addAll(
            Buttons.icon(
                Feather.X, speech.bind("people.mark.clear"), () -> model.marked().set(Set.of())),
            createCount(),
            Buttons.menu(speech.bind("people.mark.circle"), this::circles),
            createTag(),
            Buttons.menu(speech.bind("people.mark.often"), this::often),
            Buttons.plain(
                speech.bind("people.mark.rest"), () -> model.decide(new Decision.NoReminders())),
            Buttons.icon(Feather.STAR, speech.bind("people.mark.star"), model::star),
            Buttons.icon(
                Feather.TRASH_2, speech.bind("people.mark.remove"), () -> model.remove(null)));
  }

  private Node createCount() {
    var count = Styles.styled(new Label(), Styles.NAME);
    count.setMinWidth(Region.USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::count, model.marked(), model.shown(), speech.voice()));
    return count;
  }

  private String count() {
    var marked = model.marked().get();
    Shown shown = model.shown().get();
    return words().marked(marked.size(), shown == null ? 0 : shown.missing(marked));
  }

  private List<MenuItem> circles() {
    return model.allCircles().get().stream()
        .map(
            circle ->
                Buttons.item(
                    words().circle(circle), () -> model.decide(new Decision.Put(circle.id()))))
        .toList();
  }

  private Node createTag() {
    var button = Buttons.plain(speech.bind("people.mark.tag"), () -> {});
    button.setOnAction(
        _ ->
            TagPopover.under(
                button,
                speech,
                model.groupings().get().tags(),
                tag -> model.decide(new Decision.Tag(tag))));
    return button;
  }

  private List<MenuItem> often() {
    return Stream.concat(
            IntStream.of(OFTEN)
                .mapToObj(days -> often(words().every(days), new Cadence.Chosen(days))),
            Stream.of(
                new SeparatorMenuItem(),
                often(speech.get("people.often.learned"), Cadence.LEARNED)))
        .toList();
  }

  private MenuItem often(String words, Cadence cadence) {
    return Buttons.item(words, () -> model.decide(new Decision.HowOften(cadence)));
  }

  private PeopleWords words() {
    return new PeopleWords(speech.voice().get());
  }
}
