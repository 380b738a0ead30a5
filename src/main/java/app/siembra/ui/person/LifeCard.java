package app.siembra.ui.person;

import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.life.EntryActs;
import app.siembra.ui.life.EntryWords;
import app.siembra.ui.life.Sort;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What happened, newest first, with a line on top in which a note is kept.
final class LifeCard extends View {
  private static final double TITLE_EM = 6;

  private final Speech speech;
  private final Written written;
  private final LifeViewModel life;
  private final EntryLinks links;
  private final TextField note = Styles.styled(new TextField(), "small-field");
  private final ChipRow<Sort> sorts;
  private final RowColumn<TimelineEntry> entries =
      new RowColumn<TimelineEntry>(this::createRow).aligned();

  LifeCard(PersonViewModel model, Speech speech, Written written) {
    this.speech = speech;
    this.written = written;
    this.life = model.life();
    this.links = new EntryLinks(speech, model.paths());
    this.sorts = new ChipRow<>(ChipRow.Choice.ONE, sort -> speech.get(sort.key()));
  }

  @Override
  protected Parent build() {
    note.promptTextProperty().bind(speech.bind("person.life.note"));
    note.accessibleTextProperty().bind(speech.bind("person.life.note"));
    note.setOnAction(_ -> keepNote());
    var more = Buttons.link(moreWords(), life::more);
    var empty = Lines.of(speech.bind("person.life.none"), Styles.DETAIL);
    return Card.plain()
        .with(createHead())
        .inside(note, Presence.whereSaid(Lines.of(life.wrongNote(), Styles.PROBLEM)))
        .with(entries)
        .inside(
            Presence.of(more, life.older().greaterThan(0)),
            Presence.of(empty, Bindings.isEmpty(life.shown())));
  }

  private Region createHead() {
    var title = Lines.of(speech.bind("person.life"), "card-title");
    sorts.getStyleClass().add("quiet");
    sorts
        .chosen()
        .addListener(
            (SetChangeListener<Sort>)
                _ -> sorts.chosen().stream().findFirst().ifPresent(life::narrow));
    return Styles.styled(new Beside(TITLE_EM, title, sorts), "card-head");
  }

  private Row createRow(TimelineEntry entry) {
    var words = new EntryWords(speech.voice().get());
    var row =
        Row.of(words.title(entry))
            .pill(words.pill(entry), EntryWords.tone(entry))
            .detail(words.detail(entry))
            .onOpen(() -> life.acts().open(entry));
    List<Region> below = new ArrayList<>();
    links.of(entry, life.person()).ifPresent(below::add);
    String more = EntryWords.more(entry);
    if (!more.isEmpty()) {
      below.add(written.brief(more));
    }
    if (!below.isEmpty()) {
      row.below(Styles.styled(new VBox(below.toArray(Region[]::new)), "entry-more"));
    }
    return EntryActs.isRemovable(entry) ? removable(row, entry) : row;
  }

  private Row removable(Row row, TimelineEntry entry) {
    Row withMenu =
        Buttons.menuOn(
            row,
            () ->
                List.of(
                    Buttons.item(speech.get("person.open"), () -> life.acts().open(entry)),
                    Buttons.item(speech.get("person.remove"), () -> life.acts().remove(entry))));
    return Buttons.onDelete(withMenu, () -> life.acts().remove(entry));
  }

  private void keepNote() {
    if (life.note(note.getText())) {
      note.clear();
    }
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> showSorts()),
        entries.show(life.shown(), speech.voice()),
        life.found().subscribe(this::goTo));
  }

  private void goTo(@Nullable TimelineEntry entry) {
    if (entry != null) {
      sorts.choose(List.of(life.sort().holds(entry) ? life.sort() : Sort.ALL));
      life.moreUntil(entry);
      int place = life.shown().indexOf(entry);
      // While the page was out of sight it may have been changed or taken out.
      if (place >= 0) {
        enter(entries.getChildren().get(place));
      }
      life.goneTo();
    }
  }

  private static void enter(Node row) {
    // It can be scrolled to only where it has its place.
    row.getScene().getRoot().applyCss();
    row.getScene().getRoot().layout();
    row.requestFocus();
  }

  private void showSorts() {
    sorts.show(List.of(Sort.values()));
    if (sorts.chosen().isEmpty()) {
      sorts.choose(List.of(Sort.ALL));
    }
  }

  private ObservableValue<String> moreWords() {
    return Bindings.createStringBinding(
        () -> speech.get("person.life.more", life.older().get()), life.older(), speech.voice());
  }
}
