package app.siembra.exchange.csv;

import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.exchange.TieWords;
import app.siembra.exchange.csv.foreign.DayOrder;
import app.siembra.exchange.csv.foreign.LabelWords;
import app.siembra.exchange.csv.foreign.LooseDate;
import app.siembra.exchange.csv.foreign.Meaning;
import app.siembra.exchange.csv.foreign.Spot;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Fold;
import app.siembra.model.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A phone, an address, a position of a person, as the cells of several columns say it.
final class Thing {
  private static final Pattern CHILDREN = Pattern.compile(" ::: |[;,\\n]");
  private static final List<String> ANNIVERSARY = List.of("anniversary", "aniversario");
  private static final List<String> BIRTHDAY = List.of("birthday", "cumpleanos");

  private final Block block;
  private final Spot spot;
  private final Map<Meaning.Kind, String> cells = new EnumMap<>(Meaning.Kind.class);

  Thing(Block block, Spot spot) {
    this.block = block;
    this.spot = spot;
  }

  /// Which cells of a row speak of one thing: those with its number; of an address or a position
  /// without one, those for the same place; else each for itself.
  record Key(Block block, int number, String detail) {}

  static Key key(int place, Spot spot) {
    Meaning meaning = spot.meaning();
    Block block = block(meaning);
    boolean label = meaning.kind() == Meaning.Kind.LABEL;
    boolean parts = block == Block.ADDRESS || block == Block.ORGANIZATION;
    int number = spot.number() > 0 || parts ? spot.number() : -1 - place;
    return new Key(block, number, label ? "" : meaning.detail());
  }

  void put(Spot from, String cell) {
    cells.merge(from.meaning().kind(), cell.strip(), (one, other) -> one + "\n" + other);
  }

  Thing with(Spot from, String cell) {
    put(from, cell);
    return this;
  }

  /// Whether it is nothing that we have a place for.
  boolean isOwn() {
    return block == Block.EXTRA;
  }

  /// The same as it stands in the file, under its own label or that of its column.
  ExtraProperty own() {
    String label = cell(Meaning.Kind.LABEL);
    String value =
        cells.entrySet().stream()
            .filter(cell -> cell.getKey() != Meaning.Kind.LABEL)
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    return new ExtraProperty(RowReading.FORMAT, label.isEmpty() ? spot.name() : label, value);
  }

  /// Whether the file gives it a name of its own.
  boolean isNamed() {
    return !cell(Meaning.Kind.LABEL).isEmpty();
  }

  void write(Row row, DayOrder order) {
    switch (block) {
      case PHONE ->
          values(Meaning.Kind.PHONE).forEach(each -> row.add(block, each, text(), types(), ""));
      case EMAIL ->
          values(Meaning.Kind.EMAIL).forEach(each -> row.add(block, each, text(), types()));
      case WEBSITE ->
          values(Meaning.Kind.LINK).forEach(each -> row.add(block, each, text(), types()));
      case MESSENGER -> messenger(row);
      case ADDRESS -> address(row);
      case ORGANIZATION -> position(row);
      case RELATION -> relation(row);
      case EVENT -> event(row, order);
      case NICKNAME, TAG, CUSTOM_FIELD, ATTACHMENT, CIRCLE, KNOWS, INTEREST, NEED, TOLD, EXTRA ->
          throw new IllegalStateException(block + " is not gathered");
    }
  }

  private void messenger(Row row) {
    String service = cell(Meaning.Kind.SERVICE) + detail();
    Label label = LabelWords.label(cell(Meaning.Kind.LABEL));
    values(Meaning.Kind.MESSENGER)
        .forEach(each -> row.add(block, each, service, label.text(), Cells.list(label.types())));
  }

  private void address(Row row) {
    String[] parts = {
      cell(Meaning.Kind.STREET),
      cell(Meaning.Kind.EXTENDED),
      cell(Meaning.Kind.PO_BOX),
      cell(Meaning.Kind.CITY),
      cell(Meaning.Kind.REGION),
      cell(Meaning.Kind.POSTAL_CODE),
      cell(Meaning.Kind.COUNTRY),
      text(),
      types()
    };
    boolean whole = String.join("", List.of(parts).subList(0, 7)).isEmpty();
    if (whole) {
      parts[0] = cell(Meaning.Kind.ADDRESS);
    }
    if (!whole || !parts[0].isEmpty()) {
      row.add(block, parts);
    }
  }

  private void position(Row row) {
    String department = cell(Meaning.Kind.DEPARTMENT);
    row.add(
        block,
        cell(Meaning.Kind.ORGANISATION),
        cell(Meaning.Kind.TITLE),
        cell(Meaning.Kind.ROLE),
        department.isEmpty() ? "" : Cells.list(List.of(department)),
        "",
        "");
  }

  private void relation(Row row) {
    String kind = detail();
    String cell = cell(Meaning.Kind.RELATION);
    List<String> names =
        kind.equals("child") ? ForeignRow.each(CHILDREN, cell) : ForeignRow.several(cell);
    for (String name : names) {
      Tie tie = TieWords.tie(cell(Meaning.Kind.LABEL), kind, PersonReference.named(name));
      row.add(block, name, tie.type().key(), tie.type().inverse(), tie.note(), "", "");
    }
  }

  private void event(Row row, DayOrder order) {
    String cell = cell(Meaning.Kind.DATE) + cell(Meaning.Kind.ANNIVERSARY);
    String label = LabelWords.plain(cell(Meaning.Kind.LABEL));
    String word = Fold.of(label);
    String kind =
        cells.containsKey(Meaning.Kind.ANNIVERSARY) || ANNIVERSARY.contains(word)
            ? "anniversary"
            : BIRTHDAY.contains(word) ? "birthday" : "own";
    Optional<String> date = LooseDate.parse(cell, order).map(Object::toString);
    if (date.isPresent() || !LooseDate.isNothing(cell)) {
      row.add(
          block,
          date.orElse(""),
          !kind.equals("own") ? "" : label.isEmpty() ? own().name() : label,
          kind,
          date.isPresent() ? "" : cell);
    }
  }

  private Label label() {
    return LabelWords.label(detail(), cell(Meaning.Kind.LABEL));
  }

  /// What the columns say it is for, beside a label of its own.
  private String detail() {
    return spot.meaning().kind() == Meaning.Kind.LABEL ? "" : spot.meaning().detail();
  }

  private String text() {
    return label().text();
  }

  private String types() {
    return Cells.list(label().types());
  }

  private List<String> values(Meaning.Kind kind) {
    return ForeignRow.several(cell(kind));
  }

  private String cell(Meaning.Kind kind) {
    return cells.getOrDefault(kind, "");
  }

  private static Block block(Meaning meaning) {
    return switch (meaning.kind()) {
      case PHONE -> Block.PHONE;
      case EMAIL -> Block.EMAIL;
      case LINK -> Block.WEBSITE;
      case MESSENGER, SERVICE -> Block.MESSENGER;
      case ADDRESS, STREET, EXTENDED, PO_BOX, CITY, REGION, POSTAL_CODE, COUNTRY -> Block.ADDRESS;
      case ORGANISATION, DEPARTMENT, TITLE, ROLE -> Block.ORGANIZATION;
      case ANNIVERSARY, DATE -> Block.EVENT;
      case RELATION -> Block.RELATION;
      case LABEL -> Meaning.of(meaning.detail()).map(Thing::block).orElse(Block.EXTRA);
      case NAME,
          GIVEN,
          ADDITIONAL,
          FAMILY,
          SECOND_FAMILY,
          PREFIX,
          SUFFIX,
          NICKNAME,
          MAIDEN,
          PHONETIC_GIVEN,
          PHONETIC_ADDITIONAL,
          PHONETIC_FAMILY,
          FILE_AS,
          PRONOUNS,
          BIRTHDAY,
          BIRTH_YEAR,
          BIRTH_MONTH,
          BIRTH_DAY,
          MET_ON,
          MET_PLACE,
          INTRODUCED_BY,
          TAG,
          CIRCLE,
          KNOWS,
          INTEREST,
          NOTES,
          KEEP,
          LEAVE_OUT ->
          Block.EXTRA;
    };
  }
}
