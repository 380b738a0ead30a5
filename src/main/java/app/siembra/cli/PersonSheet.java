package app.siembra.cli;

import app.siembra.model.Attachment;
import app.siembra.model.Card;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.SpecialDate;
import app.siembra.model.Topic;
import app.siembra.service.PersonPage;
import app.siembra.service.Tied;
import app.siembra.service.TimelineEntry;
import app.siembra.text.FieldWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A person for reading: why they stand as they do, the facts, what happened.
final class PersonSheet {
  private static final int MOST_ENTRIES = 20;

  private final Desk desk;
  private final PersonPage page;
  private final Person person;

  PersonSheet(Desk desk, PersonPage page) {
    this.desk = desk;
    this.page = page;
    this.person = page.person();
  }

  void show() {
    String name = person.displayName();
    desk.line(name + "  (" + person.id().value() + ")");
    desk.line(
        person.keeping().death() == null
            ? desk.sentences().reason(page.reason(), name)
            : desk.texts().get("command.show.deceased"));
    desk.line("");
    Sheet sheet = new Sheet(desk);
    addCard(sheet, person.card());
    addKeeping(sheet);
    addKnowing(sheet);
    sheet.show();
    showEntries();
  }

  private void addCard(Sheet sheet, Card card) {
    sheet.row("command.show.nickname", person.otherNames().nicknames());
    sheet.row(
        "command.show.position",
        card.position().stream()
            .flatMap(position -> Stream.of(position.title(), position.organisation()))
            .filter(part -> !part.isEmpty())
            .toList());
    sheet.row(
        "command.show.emails",
        card.points(ContactPoint.Email.class).stream().map(email -> email.address()).toList());
    sheet.row(
        "command.show.phones",
        card.points(ContactPoint.Phone.class).stream().map(phone -> phone.shown()).toList());
    sheet.row(
        "command.show.addresses",
        card.points(ContactPoint.Postal.class).stream()
            .map(postal -> String.join(", ", postal.address().parts()))
            .toList());
    sheet.row("command.show.dates", card.dates().stream().map(this::date).toList());
    sheet.row(
        "command.show.fields",
        card.ownFields().stream()
            .map(
                field ->
                    field.name() + ": " + new FieldWords(desk.texts(), desk.days()).shown(field))
            .toList());
    sheet.row(
        "command.show.files", card.enclosures().attachments().stream().map(this::file).toList());
  }

  private String file(Attachment file) {
    return file.kind() == Attachment.Kind.PHOTO
        ? desk.words().attachment(file.kind())
        : file.name() + " (" + desk.words().bytes(file.size()) + ")";
  }

  private String date(SpecialDate date) {
    PartialDate day = date.date();
    return desk.words().date(date) + " " + (day == null ? date.text() : desk.days().partial(day));
  }

  private void addKeeping(Sheet sheet) {
    Map<CircleId, Circle> circles = Everybody.circles(desk);
    sheet.row(
        "command.show.circles",
        person.keeping().circles().stream()
            .map(circles::get)
            .filter(Objects::nonNull)
            .map(desk.words()::circle)
            .toList());
    sheet.row("command.show.tags", person.card().tags());
    sheet.row(
        "command.show.star", person.keeping().starred() ? desk.texts().get("command.yes") : "");
    sheet.row("command.show.connections", page.connections().stream().map(this::tie).toList());
  }

  private String tie(Tied tied) {
    var words = desk.words().connection(tied.type(), tied.note(), tied.gender());
    String what = words.note().isEmpty() ? words.word() : words.word() + ", " + words.note();
    return tied.other().name() + " (" + what + ")";
  }

  private void addKnowing(Sheet sheet) {
    sheet.row(
        "command.show.knows",
        person.knowing().knows().stream()
            .map(skill -> skill.topic().name() + ":" + skill.level())
            .toList());
    sheet.row(
        "command.show.interests", person.knowing().interests().stream().map(Topic::name).toList());
    sheet.row(
        "command.show.looking-for",
        page.beforeYouTalk().needs().stream().map(need -> need.text()).toList());
    sheet.row(
        "command.show.knows-me-for",
        page.knowsMe().told().stream().map(told -> told.topic().name()).toList());
    sheet.row("command.show.notes", person.card().notes());
  }

  private void showEntries() {
    List<TimelineEntry> entries = page.timeline();
    EntryWords words = new EntryWords(desk);
    Columns columns = new Columns();
    entries.stream().limit(MOST_ENTRIES).map(words::cells).forEach(columns::row);
    desk.line("");
    columns.lines().forEach(desk::line);
    if (entries.size() > MOST_ENTRIES) {
      desk.line(
          desk.texts()
              .count("command.show.more", entries.size() - MOST_ENTRIES + page.life().older()));
    }
  }
}
