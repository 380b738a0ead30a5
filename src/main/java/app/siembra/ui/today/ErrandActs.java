package app.siembra.ui.today;

import app.siembra.model.Repeat;
import app.siembra.model.Upshot;
import app.siembra.service.Presented;
import app.siembra.service.Services;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can be done about what waits.
final class ErrandActs {
  private final Services services;
  private final Desk desk;

  ErrandActs(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /// Does, or thanks for, what waits.
  void done(Errand errand) {
    switch (errand) {
      case Errand.Due(var promise) ->
          desk.change(moment -> services.followUps().done(promise.followUp().id(), moment));
      case Errand.Promised(var entry) ->
          desk.change(moment -> services.reminding().done(entry.help().id().value(), moment));
      case Errand.Thanks(var entry) ->
          desk.change(moment -> services.help().thanked(entry.help().id(), moment));
      case Errand.Introduced(var presented) ->
          desk.navigator().go(new Destination.Person(presented.first().id()));
    }
  }

  /// What came of an introduction, in short.
  void came(Presented presented, Upshot.Result result) {
    desk.change(
        moment ->
            services.introducing().outcome(presented.introduction().id(), result, "", moment));
  }

  /// The same in the user's words.
  void came(Presented presented, String words) {
    desk.change(
        moment -> services.introducing().outcome(presented.introduction().id(), words, moment));
  }

  void move(Errand.Due due, LocalDate day) {
    desk.change(moment -> services.followUps().move(due.promise().followUp().id(), day, moment));
  }

  /// Leaves it out this time.
  void skip(Errand.Due due) {
    desk.change(moment -> services.followUps().skip(due.promise().followUp().id(), moment));
  }

  /// @param repeat how often it is to be done, null for once
  void repeat(Errand.Due due, @Nullable Repeat repeat) {
    desk.change(
        moment -> services.followUps().repeat(due.promise().followUp().id(), repeat, moment));
  }
}
