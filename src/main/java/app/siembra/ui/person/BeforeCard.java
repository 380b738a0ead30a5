package app.siembra.ui.person;

import app.siembra.model.InteractionId;
import app.siembra.model.Need;
import app.siembra.service.HelpEntry;
import app.siembra.service.PersonPage;
import app.siembra.service.Promise;
import app.siembra.ui.kit.Adder;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.MarkdownText;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.LaterMenu;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What to know before talking with the person: the last note, what was promised, what they look
/// for.
final class BeforeCard extends PersonCard {
  private static final int REST_OF_NOTE = 240;

  private final Hyperlink last = Buttons.link("", this::openLast);
  private final Label none = Lines.of("", Styles.DETAIL);
  private final MarkdownText rest;
  private final VBox open = lines();
  private final VBox needs = lines();
  private final Keyed<Waiting> waiting = new Keyed<>(open, this::createWaiting);
  private final Keyed<Sought> sought = new Keyed<>(needs, this::createSought);
  private final SettledNeeds settled;

  /// Something that waits, with the word for getting it done.
  private record Waiting(String what, String act, Errand errand) {}

  /// Something they look for, and the talk in which it was said, if it is known.
  private record Sought(Need need, Optional<Happened> in) {}

  private sealed interface Errand {
    record Said(Promise promise) implements Errand {}

    record Help(HelpEntry entry) implements Errand {}
  }

  BeforeCard(PersonViewModel model, Speech speech, Written written) {
    super(model, speech);
    this.rest = written.text().folded(REST_OF_NOTE);
    this.settled = new SettledNeeds(model, speech);
  }

  @Override
  protected Parent build() {
    last.accessibleHelpProperty().bind(speech.bind("person.origin.talk"));
    var adder = new Adder(speech.bind("person.before.seeks.prompt"), model.knowing()::seeks);
    return Presence.of(
        Card.titled(speech.bind("person.before"))
            .inside(
                none,
                last,
                rest,
                open,
                title(speech.bind("person.before.seeks"), adder.word(speech.bind("person.add"))),
                adder,
                needs,
                settled.node()),
        living());
  }

  @Override
  void show(Sight sight, Voice voice) {
    var words = new PersonWords(voice);
    PersonPage.BeforeYouTalk before = sight.page().beforeYouTalk();
    say(last, words.last(before.lastNote()));
    showRest(words.rest(before.lastNote()));
    String done = voice.texts().get("person.done");
    String thanked = voice.texts().get("person.thanked");
    List<Waiting> now = new ArrayList<>();
    before
        .followUps()
        .forEach(p -> now.add(new Waiting(words.promise(p), done, new Errand.Said(p))));
    before
        .promised()
        .forEach(
            help ->
                now.add(
                    new Waiting(
                        words.promised(help, sight.shortName()), done, new Errand.Help(help))));
    before
        .thanks()
        .forEach(help -> now.add(new Waiting(words.thanks(help), thanked, new Errand.Help(help))));
    waiting.show(now);
    boolean nothing = now.isEmpty() && before.lastNote() == null && before.needs().isEmpty();
    say(none, nothing ? voice.texts().get("person.before.none") : "");
    open.setManaged(!now.isEmpty());
    sought.show(
        before.needs().stream().map(need -> new Sought(need, sight.soughtIn(need))).toList());
    needs.setManaged(!before.needs().isEmpty());
  }

  private void showRest(String markdown) {
    rest.show(markdown);
    rest.setVisible(!markdown.isEmpty());
    rest.setManaged(!markdown.isEmpty());
  }

  private Node createWaiting(Waiting line) {
    var done = FactLine.act(line.act(), line.what(), () -> done(line.errand()));
    return switch (line.errand()) {
      case Errand.Help _ -> FactLine.of(createWhat(line), done);
      case Errand.Said(var promise) ->
          FactLine.of(createWhat(line), done, createMenu(line, promise));
    };
  }

  private Button createMenu(Waiting line, Promise promise) {
    var button =
        FactLine.seldom(Feather.MORE_HORIZONTAL, speech.bind("person.more"), line.what(), () -> {});
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.setOnAction(
        _ -> {
          var menu = new ContextMenu();
          menu.getItems()
              .setAll(LaterMenu.items(button, speech, model.date(), model.acts().task(promise)));
          menu.show(button, Side.BOTTOM, 0, 2);
        });
    return button;
  }

  /// Leads to the entry, or to the talk in which it was said.
  private Region createWhat(Waiting line) {
    return switch (line.errand()) {
      case Errand.Help(var entry) ->
          Buttons.link(line.what(), () -> model.paths().help(entry.help().id()));
      case Errand.Said(var promise) -> {
        InteractionId talk = promise.followUp().interaction();
        yield talk == null
            ? Lines.of(line.what(), Styles.DETAIL)
            : leading(line.what(), new Happened.Talk(talk));
      }
    };
  }

  private Region leading(String words, Happened talk) {
    var link = Buttons.link(words, () -> model.seek(talk));
    link.setAccessibleHelp(speech.get("person.origin.talk"));
    return link;
  }

  private void openLast() {
    Sight sight = model.sight().get();
    if (sight != null) {
      sight.lastNote().ifPresent(model::seek);
    }
  }

  private void done(Errand errand) {
    switch (errand) {
      case Errand.Said(var promise) -> model.acts().done(promise);
      case Errand.Help(var entry) -> model.acts().done(entry);
    }
  }

  private Node createSought(Sought line) {
    Need need = line.need();
    return FactLine.of(
        NeedText.of(need, line.in(), model, speech),
        FactLine.seldom(
            Feather.CHECK,
            speech.bind("person.settled"),
            need.text(),
            () -> model.knowing().settled(need)),
        NeedText.menu(need, model, speech));
  }
}
