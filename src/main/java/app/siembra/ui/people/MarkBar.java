package app.siembra.ui.people;

import app.siembra.model.Cadence;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import app.siembra.service.ExportFormat;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What can be decided about those who are marked, with how many they are.
final class MarkBar extends FlowPane {
  private static final double WORDED_EM = 62;
  private static final double ONE_LINE_EM = 47;
  private static final int[] OFTEN = {7, 14, 30, 60, 90, 180, 365};

  private final PeopleViewModel model;
  private final MarkedViewModel marked;
  private final Speech speech;
  private final Label count = Styles.styled(new Label(), Styles.NAME);
  private final Button star;
  private final Button remove;
  private final BooleanProperty oneLine = new SimpleBooleanProperty(true);

  MarkBar(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.marked = model.marked();
    this.speech = speech;
    this.star = Buttons.wordedIcon(Feather.STAR, speech.bind("people.mark.star"), marked::star);
    this.remove =
        Buttons.wordedIcon(
            Feather.TRASH_2, speech.bind("people.mark.remove"), () -> marked.remove(null));
    Styles.styled(this, "mark-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    getChildren()
        .addAll(
            Buttons.icon(Feather.X, speech.bind("people.mark.clear"), () -> marked.clear()),
            createCount(),
            Buttons.menu(speech.bind("people.mark.circle"), this::circles),
            createTag(),
            Buttons.menu(speech.bind("people.mark.often"), this::often),
            Buttons.plain(
                speech.bind("people.mark.rest"), () -> marked.decide(new Decision.NoReminders())),
            star,
            Buttons.menu(speech.bind("people.mark.more"), this::more),
            remove);
  }

  /// Fits itself into this width, also while it is not to be seen.
  MarkBar within(ReadOnlyDoubleProperty width) {
    width.subscribe(now -> fit(now.doubleValue()));
    count.fontProperty().subscribe(_ -> fit(width.get()));
    return this;
  }

  /// Whether all of it is on one line.
  ReadOnlyBooleanProperty onOneLine() {
    return oneLine;
  }

  /// The words of star and bin are left out only where that keeps all on one line.
  private void fit(double width) {
    double em = count.getFont().getSize();
    oneLine.set(width >= ONE_LINE_EM * em);
    boolean worded = width >= WORDED_EM * em || !oneLine.get();
    Buttons.sayWords(star, worded);
    Buttons.sayWords(remove, worded);
  }

  private Node createCount() {
    count.setMinWidth(Region.USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::count, marked.people(), model.shown(), speech.voice()));
    return count;
  }

  private String count() {
    var people = marked.people().get();
    Shown shown = model.shown().get();
    return words().marked(people.size(), shown == null ? 0 : shown.missing(people));
  }

  private List<MenuItem> circles() {
    List<Circle> circles = model.known().get().circles();
    List<MenuItem> items = new ArrayList<>();
    circles.forEach(
        circle ->
            items.add(
                decision(
                    speech.voice().get().words().indented(circle, circles),
                    new Decision.Put(circle.id()))));
    Set<CircleId> theirs =
        marked.lines().stream()
            .flatMap(line -> line.keeping().circles().stream())
            .collect(Collectors.toSet());
    items.add(new SeparatorMenuItem());
    items.add(
        menu(
            "people.mark.circle.out",
            circles.stream()
                .filter(circle -> theirs.contains(circle.id()))
                .map(
                    circle ->
                        decision(words().circle(circle, circles), new Decision.Take(circle.id())))
                .toList()));
    return items;
  }

  private List<MenuItem> more() {
    var merge =
        Buttons.item(
            speech.get(marked.canMerge() ? "people.mark.merge" : "people.mark.merge.how-many"),
            marked::merge);
    merge.setDisable(!marked.canMerge());
    return List.of(
        Buttons.item(speech.get("people.mark.log"), marked::log),
        new SeparatorMenuItem(),
        menu("people.mark.tag.off", marked.tags().stream().map(this::untag).toList()),
        Buttons.item(speech.get("people.mark.archive"), marked::archive),
        merge,
        new SeparatorMenuItem(),
        export(ExportFormat.CONTACTS_CSV),
        export(ExportFormat.VCARD),
        Buttons.item(speech.get("people.mark.print"), this::print));
  }

  private MenuItem export(ExportFormat format) {
    return Buttons.item(
        speech.get("people.mark.export", speech.get("people.mark.export." + format.key())),
        () -> marked.export(format));
  }

  private void print() {
    List<PersonLine> lines = marked.lines();
    String title = speech.voice().get().texts().count("people.count", lines.size());
    boolean printed =
        Printing.print(
            getScene().getWindow(),
            (width, height) -> new ContactSheet(title, words(), width, height).pages(lines));
    if (!printed) {
      marked.say("people.mark.print.none");
    }
  }

  private Menu menu(String key, List<MenuItem> items) {
    var menu = new Menu(speech.get(key));
    menu.setMnemonicParsing(false);
    menu.getItems().setAll(items);
    menu.setDisable(items.isEmpty());
    return menu;
  }

  private MenuItem untag(String tag) {
    MenuItem item = decision(tag, new Decision.Untag(tag));
    item.setGraphic(new TagWords(model.known().get().colours()).hue(tag).swatch());
    return item;
  }

  private MenuItem decision(String words, Decision decision) {
    return Buttons.item(words, () -> marked.decide(decision));
  }

  private Node createTag() {
    var button = Buttons.plain(speech.bind("people.mark.tag"), () -> {});
    button.setOnAction(
        _ -> TagPopover.under(button, model, speech, tag -> marked.decide(new Decision.Tag(tag))));
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
    return decision(words, new Decision.HowOften(cadence));
  }

  private PeopleWords words() {
    return new PeopleWords(speech.voice().get());
  }
}
