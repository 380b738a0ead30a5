package app.siembra.ui.organisation;

import app.siembra.service.Organisation;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.Speech;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The page of one organisation.
public final class OrganisationView extends View {
  private final OrganisationViewModel model;
  private final Speech speech;
  private final RowColumn<Organisation.Worker> present = new RowColumn<>(this::createRow);
  private final RowColumn<Organisation.Worker> past = new RowColumn<>(this::createRow);
  private final ChipPane topics = new ChipPane();
  private final Keyed<String> chips = new Keyed<>(topics, this::createTopic);

  public OrganisationView(OrganisationViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    return new Page(
        createHead(),
        createGone(),
        createPeople("organisation.present", present, model.present()),
        createPeople("organisation.past", past, model.past()),
        Presence.of(
            Card.titled(speech.bind("organisation.topics")).inside(topics),
            is(organisation -> !organisation.topics().isEmpty())));
  }

  private Node createHead() {
    var head =
        PageHead.of(
            model.organisation().map(Organisation::name).orElse(""),
            Bindings.createStringBinding(this::summary, model.organisation(), speech.voice()));
    HBox.setHgrow(head, Priority.ALWAYS);
    Button rename = Buttons.plain(speech.bind("organisation.rename"), () -> {});
    rename.setOnAction(
        _ ->
            LinePopover.under(
                rename,
                speech.get("organisation.rename.prompt"),
                model.organisation().map(Organisation::name).orElse("").getValue(),
                model::rename));
    var there = is(organisation -> !organisation.isEmpty());
    return Styles.styled(new HBox(head, Presence.of(rename, there)), "card-head");
  }

  private String summary() {
    Organisation organisation = model.organisation().get();
    return organisation == null || organisation.isEmpty()
        ? ""
        : speech.voice().get().texts().count("organisation.now", organisation.present().size());
  }

  private Node createGone() {
    return Presence.of(
        Card.plain()
            .with(
                new EmptyState(
                    Feather.BRIEFCASE,
                    speech.bind("organisation.none"),
                    Buttons.plain(speech.bind("organisation.people"), model::people))),
        is(Organisation::isEmpty));
  }

  private Node createPeople(
      String title,
      RowColumn<Organisation.Worker> rows,
      ObservableList<Organisation.Worker> people) {
    return Presence.of(Card.titled(speech.bind(title)).with(rows), Bindings.isNotEmpty(people));
  }

  private Row createRow(Organisation.Worker worker) {
    var line = worker.listed().line();
    return Row.of(line.name())
        .initials(line.initials(), line.name())
        .detail(new WorkerWords(speech.voice().get()).detail(worker))
        .onOpen(() -> model.open(worker));
  }

  private Node createTopic(String topic) {
    var chip = Buttons.chip(topic, () -> model.topic(topic));
    chip.accessibleHelpProperty().bind(speech.bind("organisation.topic.show", topic));
    return chip;
  }

  private ObservableValue<Boolean> is(Predicate<Organisation> what) {
    return model.organisation().map(what::test).orElse(false);
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(),
        present.show(model.present(), speech.voice()),
        past.show(model.past(), speech.voice()),
        model.organisation().subscribe(this::showTopics));
  }

  private void showTopics(@Nullable Organisation organisation) {
    if (organisation != null) {
      chips.show(organisation.topics());
    }
  }
}
