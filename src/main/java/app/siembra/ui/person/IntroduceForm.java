package app.siembra.ui.person;

import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.text.Language;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Whom the person may want to meet, and the words that ask both first, in either language; then
/// that both were asked, or want to.
final class IntroduceForm extends View {
  private final IntroductionsViewModel model;
  private final Speech speech;
  private final ReachMenu.Reaching reaching;
  private final ChipField<PersonLine> who;
  private final ChipRow<Language> languages;
  private final VBox letters = Styles.styled(new VBox(), "letters");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Hyperlink word;

  IntroduceForm(
      IntroductionsViewModel model, TieActs ties, Speech speech, ReachMenu.Reaching reaching) {
    this.model = model;
    this.speech = speech;
    this.reaching = reaching;
    this.who = PeopleField.of(speech, ties.tasks(), ties::people).single();
    this.languages =
        new ChipRow<>(
            ChipRow.Choice.ONE, language -> speech.get("settings.language." + language.key()));
    this.word = Buttons.link(speech.bind("person.introduce"), this::begin);
  }

  /// Whether it is open.
  ReadOnlyBooleanProperty open() {
    return open;
  }

  /// The quiet word that opens it.
  Hyperlink word() {
    return word;
  }

  @Override
  protected Parent build() {
    Presence.of(Styles.styled(who.input(), "small-field"), Bindings.isEmpty(who.chosen()));
    who.input().promptTextProperty().unbind();
    who.input().promptTextProperty().bind(speech.bind("person.introduce.who"));
    who.input().accessibleTextProperty().bind(speech.bind("person.introduce.who"));
    var chosen = model.pair().map(_ -> true).orElse(false);
    var acts =
        new FlowPane(
            Buttons.filled(speech.bind("person.introduce.asked"), () -> done(model::asked)),
            Buttons.plain(speech.bind("person.introduce.now"), () -> done(model::introduce)));
    var form =
        Styles.styled(
            new VBox(
                who,
                Presence.of(languages, chosen),
                Presence.of(letters, chosen),
                Presence.of(Styles.styled(acts, "letter-acts"), chosen)),
            "tie-form");
    form.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    return Presence.of(form, open);
  }

  private void done(Consumer<PersonId> step) {
    IntroductionsViewModel.Pair pair = model.pair().get();
    if (pair != null) {
      step.accept(pair.other().person().id());
      end();
    }
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        speech
            .voice()
            .subscribe(
                voice -> {
                  languages.show(List.of(Language.values()));
                  languages.choose(List.of(voice.texts().language()));
                }),
        languages.chosen().subscribe(this::write),
        model.pair().subscribe(this::chosen),
        who.chosen()
            .subscribe(
                () -> model.choose(who.chosen().isEmpty() ? null : who.chosen().getFirst())));
  }

  /// What is left to do may begin below the window.
  private void chosen(IntroductionsViewModel.@Nullable Pair pair) {
    write();
    if (pair != null && open.get()) {
      languages.focusChosen();
      Page.reveal(node());
    }
  }

  private void write() {
    IntroductionsViewModel.Pair pair = model.pair().get();
    if (pair == null || languages.chosen().isEmpty()) {
      letters.getChildren().clear();
      return;
    }
    Language language = languages.chosen().iterator().next();
    letters
        .getChildren()
        .setAll(
            letter(pair.person(), pair.other(), language),
            letter(pair.other(), pair.person(), language));
  }

  private Node letter(
      IntroductionsViewModel.Side to, IntroductionsViewModel.Side about, Language language) {
    String words = to.letter(about, language);
    String name = to.person().shortName();
    var acts = Styles.styled(new FlowPane(), "letter-acts");
    acts.getChildren().add(Buttons.link(copyWords(name), () -> reaching.copy(words)));
    to.email()
        .ifPresent(
            email ->
                acts.getChildren()
                    .add(
                        Buttons.link(
                            speech.get("person.introduce.mail", name),
                            () -> reaching.open(mail(email, words)))));
    return Styles.styled(new VBox(Lines.of(words, Styles.NOTE), acts), "letter");
  }

  private String copyWords(String name) {
    return speech.get("person.introduce.copy", name);
  }

  private static ContactPoint.Link mail(ContactPoint.Email email, String words) {
    String body = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    String address = URLEncoder.encode(email.address(), StandardCharsets.UTF_8).replace("%40", "@");
    return new ContactPoint.Link("mailto:" + address + "?body=" + body, Label.NONE);
  }

  private void begin() {
    who.chosen().clear();
    who.input().clear();
    open.set(true);
    who.input().requestFocus();
  }

  private void end() {
    who.chosen().clear();
    who.input().clear();
    open.set(false);
    word.requestFocus();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    }
  }
}
