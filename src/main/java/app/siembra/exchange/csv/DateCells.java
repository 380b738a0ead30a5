package app.siembra.exchange.csv;

import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import app.siembra.model.SpecialDate;
import app.siembra.model.SpecialDate.Kind;
import java.util.ArrayList;
import java.util.List;

/// The cells of dates: the birthday in a column of its own, the others in blocks. Where the birthday is not
/// the first date of a person, a cell says which it is.
final class DateCells {
  private DateCells() {}

  static void write(List<SpecialDate> dates, Row row) {
    int birthday = birthday(dates);
    for (int i = 0; i < dates.size(); i++) {
      SpecialDate date = dates.get(i);
      if (i == birthday) {
        row.set(Field.BIRTHDAY, Cells.text(date.date()));
      } else {
        row.add(
            Block.EVENT, Cells.text(date.date()), date.label(), Keys.of(date.kind()), date.text());
      }
    }
    if (birthday > 0) {
      row.set(Field.DATE_ORDER, "birthday " + (birthday + 1));
    }
  }

  /// The place of the date that has the birthday's own column, -1 where there is none.
  static int birthday(List<SpecialDate> dates) {
    for (int i = 0; i < dates.size(); i++) {
      if (isPlainBirthday(dates.get(i))) {
        return i;
      }
    }
    return -1;
  }

  static List<SpecialDate> read(RowReading row) {
    List<SpecialDate> dates = new ArrayList<>(row.values(Block.EVENT, DateCells::event));
    PartialDate birthday = row.value(Field.BIRTHDAY, Cells::partialDate);
    if (birthday != null) {
      Integer place =
          row.value(Field.DATE_ORDER, cell -> Cells.number(cell.replace("birthday ", "")));
      int index = place == null ? 0 : Math.clamp(place - 1L, 0, dates.size());
      dates.add(index, SpecialDate.birthday(birthday));
    }
    return dates;
  }

  private static boolean isPlainBirthday(SpecialDate date) {
    return date.kind() == Kind.BIRTHDAY
        && date.date() != null
        && date.text().isEmpty()
        && date.label().isEmpty();
  }

  private static SpecialDate event(String[] cells) {
    return new SpecialDate(
        cells[2].isEmpty() ? Kind.OWN : Keys.read(Kind.class, cells[2]),
        cells[0].isEmpty() ? null : Cells.partialDate(cells[0]),
        cells[3],
        cells[1]);
  }
}
