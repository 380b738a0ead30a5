package app.siembra.ui.card;

import app.siembra.model.Person;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.SheetBody;
import app.siembra.ui.kit.SheetFoot;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sheet with everything an address book says of a person.
public final class EditPersonView extends View {
  /// What pastes a photograph.
  private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

  private final EditPersonViewModel model;
  private final Speech speech;
  private final Tasks tasks;
  private final VBox body = new VBox();
  private final Initials photo = new Initials();
  private @Nullable CardForm form;

  /// A view of this model; `tasks` look for people and tags.
  public EditPersonView(EditPersonViewModel model, Speech speech, Tasks tasks) {
    this.model = model;
    this.speech = speech;
    this.tasks = tasks;
  }

  @Override
  protected Parent build() {
    var sheet = Styles.styled(new VBox(createTitle(), createBody(), createFoot()), "card-form");
    sheet.getStylesheets().add(Theme.sheet("card.css"));
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    return sheet;
  }

  private Node createTitle() {
    var title = Lines.of(speech.bind("sheet.edit-person"), Styles.HEADING);
    var wrong = Lines.of(model.photo().wrong(), Styles.PROBLEM);
    var words = Styles.styled(new VBox(title, Presence.whereSaid(wrong)), "form-title");
    HBox.setHgrow(words, Priority.ALWAYS);
    return Styles.styled(new HBox(photo, words), "form-title");
  }

  private void showPhoto() {
    EditPersonViewModel.Filled filled = model.filled().get();
    if (filled != null) {
      Person person = filled.person();
      photo.show(person.initials(), person.displayName(), model.photo().hash().get());
    }
  }

  private Node createBody() {
    var scroll = new SheetBody(body);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node createFoot() {
    return new SheetFoot(
        List.of(Buttons.plain(speech.bind("card.remove"), model::remove)),
        List.of(
            Buttons.plain(speech.bind("card.cancel"), model::cancel),
            Buttons.filled(speech.bind("card.save"), this::save)));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
      event.consume();
    } else if (PASTE.match(event) && model.paste()) {
      event.consume();
    }
  }

  private void save() {
    if (form != null) {
      form.save();
    }
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.filled().subscribe(this::fill), model.photo().hash().subscribe(_ -> showPhoto()));
  }

  private void fill(EditPersonViewModel.@Nullable Filled filled) {
    showPhoto();
    form = filled == null ? null : new CardForm(model, filled, speech, tasks);
    body.getChildren().setAll(Stream.ofNullable(form).map(View::node).toList());
    if (form != null) {
      form.enter();
    }
  }
}
