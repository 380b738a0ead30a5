package app.siembra.exchange.csv;

import app.siembra.exchange.csv.foreign.DayOrder;
import app.siembra.exchange.csv.foreign.LooseDate;
import app.siembra.exchange.csv.foreign.Meaning;
import app.siembra.exchange.csv.foreign.Spot;
import app.siembra.model.ExtraProperty;
import app.siembra.model.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One row of another program's table on its way into the cells of ours. Cells of several columns
/// that speak of one thing, an address or a phone with its label, are gathered first.
final class ForeignRow {
  /// How Google puts several values into one cell.
  private static final Pattern SEVERAL = Pattern.compile(" ::: ");

  private static final Pattern LIST = Pattern.compile(" ::: |[;,|\\n]");

  /// Groups that Google makes itself: everybody is in one of them.
  private static final String SYSTEM_GROUP = "* ";

  private final DayOrder order;
  private final Row row = new Row();
  private final Map<Thing.Key, Thing> things = new LinkedHashMap<>();
  private final List<String> birth = new ArrayList<>(List.of("", "", ""));
  private final List<Thing> kept = new ArrayList<>();

  ForeignRow(DayOrder order) {
    this.order = order;
  }

  /// Takes a cell that is not blank.
  ///
  /// @param place of its column
  void take(int place, Spot spot, String cell) {
    Meaning meaning = spot.meaning();
    switch (meaning.kind()) {
      case NAME -> add(Field.FORMATTED, cell);
      case GIVEN -> add(Field.GIVEN, cell);
      case ADDITIONAL -> add(Field.ADDITIONAL, cell);
      case FAMILY -> add(Field.FAMILY, cell);
      case SECOND_FAMILY -> add(Field.SECOND_FAMILY, cell);
      case PREFIX -> add(Field.PREFIX, cell);
      case SUFFIX -> add(Field.SUFFIX, cell);
      case MAIDEN -> add(Field.MAIDEN, cell);
      case PHONETIC_GIVEN -> add(Field.PHONETIC_GIVEN, cell);
      case PHONETIC_ADDITIONAL -> add(Field.PHONETIC_ADDITIONAL, cell);
      case PHONETIC_FAMILY -> add(Field.PHONETIC_FAMILY, cell);
      case FILE_AS -> add(Field.FILE_AS, cell);
      case PRONOUNS -> add(Field.PRONOUNS, cell);
      case NOTES ->
          row.set(
              Field.NOTES,
              row.get(Field.NOTES).isEmpty() ? cell : row.get(Field.NOTES) + "\n\n" + cell);
      case MET_PLACE -> add(Field.MET_PLACE, cell);
      case INTRODUCED_BY -> add(Field.MET_THROUGH, cell);
      case NICKNAME -> row.add(Block.NICKNAME, cell);
      case TAG -> tags(meaning.detail(), cell);
      case CIRCLE -> each(LIST, cell).forEach(circle -> row.add(Block.CIRCLE, circle));
      case KNOWS -> each(LIST, cell).forEach(topic -> row.add(Block.KNOWS, topic, "2", "", ""));
      case INTEREST -> each(LIST, cell).forEach(topic -> row.add(Block.INTEREST, topic));
      case MET_ON -> met(meaning.detail(), spot, cell);
      case BIRTHDAY -> birthday(cell);
      case BIRTH_YEAR -> birth.set(0, cell);
      case BIRTH_MONTH -> birth.set(1, cell);
      case BIRTH_DAY -> birth.set(2, cell);
      case PHONE,
          EMAIL,
          LINK,
          MESSENGER,
          SERVICE,
          ADDRESS,
          STREET,
          EXTENDED,
          PO_BOX,
          CITY,
          REGION,
          POSTAL_CODE,
          COUNTRY,
          ORGANISATION,
          DEPARTMENT,
          TITLE,
          ROLE,
          ANNIVERSARY,
          DATE,
          RELATION,
          LABEL,
          KEEP ->
          things
              .computeIfAbsent(Thing.key(place, spot), key -> new Thing(key.block(), spot))
              .put(spot, cell);
      case LEAVE_OUT -> {}
    }
  }

  /// The whole row.
  RowReading finished() {
    leaveNameThatThePartsSay();
    birthFromThreeCells();
    for (Thing thing : things.values()) {
      if (thing.isOwn()) {
        kept.add(thing);
      } else {
        thing.write(row, order);
      }
    }
    List<ExtraProperty> beyond = new ArrayList<>();
    for (Thing thing : kept) {
      ExtraProperty own = thing.own();
      if (own.content().isEmpty()) {
        continue;
      }
      if (thing.isNamed()) {
        row.add(Block.CUSTOM_FIELD, own.name(), own.content(), "");
      } else {
        beyond.add(own);
      }
    }
    RowReading reading = new RowReading(row);
    beyond.forEach(reading::keep);
    return reading;
  }

  static List<String> several(String cell) {
    return each(SEVERAL, cell);
  }

  static List<String> each(Pattern between, String cell) {
    return Arrays.stream(between.split(cell, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void add(Field field, String cell) {
    String before = row.get(field);
    row.set(field, before.isEmpty() ? cell.strip() : before + " " + cell.strip());
  }

  private void tags(String detail, String cell) {
    each(detail.equals("groups") ? SEVERAL : LIST, cell).stream()
        .filter(tag -> !tag.startsWith(SYSTEM_GROUP))
        .forEach(tag -> row.add(Block.TAG, tag));
  }

  private void met(String place, Spot spot, String cell) {
    Optional<String> date = date(cell);
    if (date.isPresent()) {
      row.set(Field.MET_ON, date.get());
      row.set(Field.MET_PLACE, place);
    } else if (!LooseDate.isNothing(cell)) {
      kept.add(new Thing(Block.EXTRA, spot).with(spot, cell));
    }
  }

  private void birthday(String cell) {
    Optional<String> date = date(cell);
    if (date.isPresent() && row.get(Field.BIRTHDAY).isEmpty()) {
      row.set(Field.BIRTHDAY, date.get());
    } else if (!LooseDate.isNothing(cell)) {
      row.add(Block.EVENT, date.orElse(""), "", "birthday", date.isPresent() ? "" : cell);
    }
  }

  private void birthFromThreeCells() {
    if (!birth.stream().allMatch(LooseDate::isNothing)) {
      Optional<String> date =
          LooseDate.of(birth.get(0), birth.get(1), birth.get(2)).map(Object::toString);
      birthday(date.orElse(String.join(" ", birth).strip()));
    }
  }

  private Optional<String> date(String cell) {
    return LooseDate.parse(cell, order).map(Object::toString);
  }

  private void leaveNameThatThePartsSay() {
    String parts =
        new PersonName(
                "",
                row.get(Field.GIVEN),
                row.get(Field.ADDITIONAL),
                row.get(Field.FAMILY),
                row.get(Field.SECOND_FAMILY),
                "",
                "")
            .display();
    if (row.get(Field.FORMATTED).equals(parts)) {
      row.clear(Field.FORMATTED);
    }
  }
}
