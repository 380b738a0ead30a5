package app.siembra.ui.settings;

import app.siembra.rules.TodaysFew;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.LineField;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// How much Today offers, and how the user is told.
final class RemindersCard {
  private final SettingsViewModel model;
  private final Speech speech;
  private final ChipRow<Integer> few;
  private final LineField dateLead;
  private final Field dates;
  private final ObservableValue<String> problem;
  private final NoticesPart notices;

  RemindersCard(SettingsViewModel model, NoticesViewModel notices, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.few =
        new ChipRow<Integer>(ChipRow.Choice.ONE, people -> Integer.toString(people))
            .onPress(model::fewPerDay);
    this.dateLead = Styles.styled(new LineField(), "short-field").onCommit(model::dateLead);
    this.dates = new Field(speech.bind("settings.dates"), dateLead);
    this.problem = model.problem(Spot.Single.DATE_LEAD);
    this.notices = new NoticesPart(notices, speech);
  }

  Card create() {
    few.show(IntStream.rangeClosed(1, TodaysFew.MOST).boxed().toList());
    few.accessibleTextProperty().bind(speech.bind("settings.few"));
    return Card.titled(speech.bind("settings.reminders"))
        .inside(new Field(speech.bind("settings.few"), few), dates, notices.create());
  }

  Subscription show() {
    return Subscription.combine(
        model
            .state()
            .map(SettingsViewModel.State::values)
            .subscribe(
                set -> {
                  few.choose(List.of(set.fewPerDay()));
                  dateLead.show(Integer.toString(set.dateLeadDays()));
                }),
        problem.subscribe(dates::problem),
        notices.show());
  }
}
