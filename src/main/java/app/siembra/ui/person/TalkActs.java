package app.siembra.ui.person;

import app.siembra.model.Channel;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Logging a talk of today with the person of a page in one step.
///
/// @param id who
/// @param sight what the page shows of them
record TalkActs(Services services, PersonId id, Desk desk, ObservableValue<@Nullable Sight> sight) {
  /// Over this.
  void talked(Channel channel) {
    desk.change(moment -> services.interactions().talked(List.of(id), channel, moment));
  }

  /// Over what they talked last, else a call.
  void today() {
    talked(newest().map(talk -> talk.contact().channel()).orElse(Channel.CALL));
  }

  /// As it was last time.
  void again() {
    newest()
        .ifPresent(talk -> desk.change(moment -> services.interactions().again(talk.id(), moment)));
  }

  /// Whether there is a last time.
  boolean hasTalked() {
    return newest().isPresent();
  }

  private Optional<Interaction> newest() {
    Sight now = sight.getValue();
    return now == null ? Optional.empty() : now.newestContact();
  }
}
