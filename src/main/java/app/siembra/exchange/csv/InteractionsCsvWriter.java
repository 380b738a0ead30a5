package app.siembra.exchange.csv;

import app.siembra.model.About;
import app.siembra.model.Contact;
import app.siembra.model.Interaction;
import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/// Writes what happened as a table, one row an interaction or note.
public final class InteractionsCsvWriter {
  private static final List<String> HEADERS =
      List.of(
          "Id",
          "Date",
          "Time",
          "Zone",
          "Channel",
          "Starter",
          "People",
          "People - Ids",
          "Title",
          "Note",
          "Place",
          "Minutes",
          "Topics",
          "Counting",
          "Source");

  private final CsvStyle style;
  private final Function<PersonId, String> names;

  /// A writer in this style.
  ///
  /// @param names the name to show of each person
  public InteractionsCsvWriter(CsvStyle style, Function<PersonId, String> names) {
    this.style = style;
    this.names = names;
  }

  /// Writes a row for each interaction, in the order in which they come.
  ///
  /// @param file is closed
  public void write(Iterable<Interaction> interactions, OutputStream file) throws IOException {
    try (Table table = new Table(file, style, HEADERS)) {
      for (Interaction interaction : interactions) {
        Contact contact = interaction.contact();
        About about = interaction.about();
        table.row(
            Long.toString(interaction.id().value()),
            interaction.when().date().toString(),
            Cells.text(interaction.when().time()),
            Cells.text(interaction.when().zone()),
            contact.channel().key(),
            Keys.of(contact.starter()),
            Cells.list(interaction.people().stream().map(names).toList()),
            Cells.ids(interaction.people()),
            about.title(),
            about.note(),
            about.place(),
            Cells.text(about.minutes()),
            Cells.list(about.topics().stream().map(Topic::name).toList()),
            Keys.of(contact.counting()),
            interaction.source());
      }
    }
  }
}
