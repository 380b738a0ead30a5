package app.siembra.ui.person;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Landing;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.LogMenu;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The page of one person.
public final class PersonView extends View {
  /// What opens the form of the person.
  static final KeyCombination EDIT = KeyCombination.valueOf("Shortcut+E");

  /// What logs a talk of today.
  static final KeyCombination TALKED = LogMenu.TODAY;

  /// What pastes a picture or files.
  static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

  private static final double TWO_COLUMNS_EM = 44;

  private final PersonViewModel model;
  private final Speech speech;
  private final ReachMenu.Reaching reaching;

  /// A view of this model; `reaching` does what the user chose to reach the person.
  public PersonView(PersonViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    this.model = model;
    this.speech = speech;
    this.reaching = reaching;
  }

  /// Goes to this as soon as the page has been read.
  public void seek(Happened at) {
    model.seek(at);
  }

  @Override
  protected Parent build() {
    // The page itself: one comes to read, and nothing is to look pressed.
    var page = Landing.on(new Page(createGone(), createHeader(), createBody()));
    page.getStylesheets().add(Theme.sheet("person.css"));
    return page;
  }

  private Node createGone() {
    var undo = Buttons.filled(speech.bind("window.undo"), model::undo);
    return Presence.of(
        Card.plain()
            .with(
                new EmptyState(
                    Feather.USER_X,
                    sentence(),
                    Presence.of(undo, model.gone().map(Gone::undoable).orElse(false)),
                    Buttons.plain(speech.bind("person.gone.people"), model.paths()::people))),
        isGone());
  }

  private Node createHeader() {
    return Presence.of(new HeaderCard(model, speech, reaching).node(), isThere());
  }

  private Node createBody() {
    var written = new Written(speech, reaching);
    Node life = new LifeCard(model, speech, written).node();
    Node before = new BeforeCard(model, speech, written).node();
    Node touch = new TouchCard(model, speech).node();
    Node ties = new TiesCard(model, speech).node();
    Node introductions = new IntroductionsCard(model, speech, reaching).node();
    Node knows = new KnowsCard(model, speech).node();
    Node told = new ToldCard(model, speech).node();
    Node details = new DetailCard(model, speech, reaching).node();
    Node files = new FilesCard(model, speech).node();
    Node past = new PastCard(model, speech).node();
    // What is wanted before a talk comes first also where a long timeline would be above it.
    var body =
        new Columns(
                TWO_COLUMNS_EM,
                Columns.Column.of(1.52, life, files, past),
                Columns.Column.of(1, before, touch, ties, introductions, knows, told, details))
            .inOne(before, touch, life, ties, introductions, knows, told, details, files, past);
    return Presence.of(body, isThere());
  }

  @Override
  protected Subscription shown() {
    Scene scene = node().getScene();
    Runnable edit = model::edit;
    Runnable talked = model.talks()::today;
    Runnable paste = model.files()::paste;
    scene.getAccelerators().put(EDIT, edit);
    scene.getAccelerators().put(TALKED, talked);
    scene.getAccelerators().put(PASTE, paste);
    return Subscription.combine(
        model.watch(),
        () -> scene.getAccelerators().remove(EDIT, edit),
        () -> scene.getAccelerators().remove(TALKED, talked),
        () -> scene.getAccelerators().remove(PASTE, paste));
  }

  private ObservableValue<String> sentence() {
    return model
        .gone()
        .flatMap(
            gone ->
                gone.name().isEmpty()
                    ? speech.bind("person.gone.unknown")
                    : speech.bind("person.gone", gone.name()))
        .orElse("");
  }

  private ObservableValue<Boolean> isGone() {
    return model.gone().map(_ -> true).orElse(false);
  }

  private ObservableValue<Boolean> isThere() {
    return model
        .gone()
        .map(_ -> false)
        .orElse(true)
        .flatMap(there -> model.sight().map(_ -> there).orElse(false));
  }
}
