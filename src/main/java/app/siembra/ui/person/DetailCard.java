package app.siembra.ui.person;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Outward;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Target;
import app.siembra.ui.parts.Voice;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// Everything an address book says; a click on a number or an address copies it.
final class DetailCard extends PersonCard {
  private final ReachMenu.Reaching reaching;
  private final VBox details = Styles.styled(lines(), "details");
  private final Keyed<DetailWords.Detail> shown = new Keyed<>(details, this::createDetail);

  DetailCard(PersonViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    super(model, speech);
    this.reaching = reaching;
  }

  @Override
  protected Parent build() {
    return Card.titled(speech.bind("person.details")).inside(details);
  }

  @Override
  void show(Sight sight, Voice voice) {
    shown.show(new DetailWords(voice).of(sight));
  }

  private Node createDetail(DetailWords.Detail detail) {
    Labeled text =
        switch (detail) {
          case DetailWords.Detail.Copied copied -> copying(copied);
          case DetailWords.Detail.Web web ->
              Outward.link(
                  web.text(), () -> Target.web(web.link()), () -> reaching.open(web.link()));
          case DetailWords.Detail.OnMap place ->
              Outward.link(
                  place.text(),
                  () -> Target.map(place.postal().address()),
                  () -> reaching.map(place.postal()));
          case DetailWords.Detail.Work work when !work.organisation().isEmpty() ->
              Buttons.link(work.text(), () -> model.paths().organisation(work.organisation()));
          case DetailWords.Detail.Work work -> Lines.of(work.text(), Styles.DETAIL);
          case DetailWords.Detail.Read read -> Lines.of(read.text(), Styles.DETAIL);
        };
    if (detail.name().isEmpty()) {
      return text;
    }
    var name = Lines.of(detail.name(), "fact-name");
    name.setLabelFor(text);
    return Styles.styled(new VBox(name, text), "detail-line");
  }

  private Labeled copying(DetailWords.Detail.Copied detail) {
    var link = Buttons.link(detail.text(), () -> copy(detail.text()));
    link.setAccessibleText(speech.get("reach.copy", detail.text()));
    return link;
  }

  private void copy(String text) {
    reaching.copy(text);
    model.copied(text);
  }
}
