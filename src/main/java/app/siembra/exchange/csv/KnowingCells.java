package app.siembra.exchange.csv;

import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;

/// The cells of what a person knows, likes and needs, and of what they have been told.
final class KnowingCells {
  private KnowingCells() {}

  static void write(Knowing knowing, Row row) {
    for (Skill skill : knowing.knows()) {
      row.add(
          Block.KNOWS,
          skill.topic().name(),
          Integer.toString(skill.level()),
          Cells.text(skill.since()),
          skill.source());
    }
    knowing.interests().forEach(topic -> row.add(Block.INTEREST, topic.name()));
    for (Need need : knowing.needs()) {
      Topic topic = need.topic();
      row.add(
          Block.NEED,
          need.text(),
          topic == null ? "" : topic.name(),
          need.openedOn().toString(),
          Cells.text(need.closedOn()));
    }
    knowing.told().forEach(told -> row.add(Block.TOLD, told.topic().name(), told.on().toString()));
  }

  static Knowing read(RowReading row) {
    return new Knowing(
        row.values(Block.KNOWS, KnowingCells::skill),
        row.values(Block.INTEREST, cells -> new Topic(cells[0])),
        row.values(Block.NEED, KnowingCells::need),
        row.values(Block.TOLD, cells -> new Told(new Topic(cells[0]), Cells.day(cells[1]))));
  }

  private static Skill skill(String[] cells) {
    return new Skill(new Topic(cells[0]), Cells.number(cells[1]), Cells.year(cells[2]), cells[3]);
  }

  private static Need need(String[] cells) {
    return new Need(
        cells[0],
        cells[1].isEmpty() ? null : new Topic(cells[1]),
        Cells.day(cells[2]),
        Cells.dayOrNull(cells[3]));
  }
}
