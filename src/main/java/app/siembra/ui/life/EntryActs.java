package app.siembra.ui.life;

import app.siembra.model.InteractionId;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;

/// What can be done with an entry of a timeline.
///
/// @param services do it
/// @param desk leads to the forms
public record EntryActs(Services services, Desk desk) {
  /// Opens the form of an entry.
  public void open(TimelineEntry entry) {
    desk.navigator().go(form(entry));
  }

  private static Destination form(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> new Destination.EditInteraction(talk.interaction().id());
      case TimelineEntry.Noted noted -> new Destination.EditInteraction(noted.interaction().id());
      case TimelineEntry.Helped helped -> new Destination.EditHelp(helped.help().id());
      case TimelineEntry.Added added when !added.file().isEmpty() -> new Destination.ImportExport();
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ ->
          new Destination.EditPerson(entry.people().getFirst().id());
    };
  }

  /// Whether it was noted by itself; the dates of somebody's life are not.
  public static boolean isRemovable(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk _, TimelineEntry.Noted _, TimelineEntry.Helped _ -> true;
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> false;
    };
  }

  /// Takes an entry out; what is not removable stays.
  public void remove(TimelineEntry entry) {
    switch (entry) {
      case TimelineEntry.Talk talk -> remove(talk.interaction().id());
      case TimelineEntry.Noted noted -> remove(noted.interaction().id());
      case TimelineEntry.Helped helped ->
          desk.change(moment -> services.help().delete(helped.help().id(), moment));
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> {}
    }
  }

  private void remove(InteractionId talk) {
    desk.change(moment -> services.interactions().delete(talk, moment));
  }
}
