package app.siembra.cli;

import app.siembra.model.Me;
import app.siembra.model.Topic;
import java.util.List;

/// What is known of the user themself.
final class MySheet {
  private final Desk desk;

  MySheet(Desk desk) {
    this.desk = desk;
  }

  void show(boolean json) {
    Me me = desk.services().settings().me();
    List<String> topics = me.topics().stream().map(Topic::name).toList();
    if (json) {
      desk.json()
          .object(
              new Fields()
                  .put("name", me.name())
                  .putAll("topics", topics)
                  .putAll("emails", me.emails())
                  .putAll("phones", me.phones())
                  .put("region", me.region()));
    } else {
      Sheet sheet = new Sheet(desk);
      sheet.row("command.show.name", me.name());
      sheet.row("command.show.topics", topics);
      sheet.row("command.show.emails", me.emails());
      sheet.row("command.show.phones", me.phones());
      sheet.row("command.show.region", me.region());
      sheet.show();
    }
  }
}
