package app.siembra.ui.person;

import app.siembra.model.Death;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Keys;
import app.siembra.model.Meeting;
import app.siembra.model.Need;
import app.siembra.model.OtherNames;
import app.siembra.model.PartialDate;
import app.siembra.model.Repeat;
import app.siembra.model.Skill;
import app.siembra.service.HelpEntry;
import app.siembra.service.LastNote;
import app.siembra.service.Promise;
import app.siembra.service.Tied;
import app.siembra.text.Pieces;
import app.siembra.text.Plain;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the page of a person says, in one voice: who they are, and what to know before talking.
///
/// @param voice the present one
record PersonWords(Voice voice) {
  private static final int LONGEST_LINE = 140;

  /// Further names: `“Martita” · born Aldecoa`.
  String otherNames(Sight sight) {
    OtherNames other = sight.person().otherNames();
    String name = sight.name();
    var nicknames =
        other.nicknames().stream()
            .filter(nickname -> !nickname.equals(name))
            .map(nickname -> texts().get("person.nickname", nickname));
    var born =
        Stream.of(other.maiden())
            .filter(maiden -> !maiden.isEmpty())
            .map(maiden -> texts().get("person.born", maiden));
    return Pieces.dotted(
        Stream.of(nicknames, born, Stream.of(sight.person().otherNames().pronouns()))
            .flatMap(parts -> parts));
  }

  /// How the two met, before the name of whoever brought them together; empty if nothing is known.
  String met(Sight sight) {
    String what = metWhat(sight);
    return sight.through() == null || what.isEmpty()
        ? what
        : texts().get("person.met.through", what);
  }

  /// The same without the words that lead to the name.
  String metWhat(Sight sight) {
    Meeting met = sight.person().origin().met();
    PartialDate on = met.on();
    var parts =
        Stream.of(
                met.place().isEmpty() ? "" : texts().get("person.met.at", met.place()),
                on == null ? "" : voice.days().partial(on))
            .filter(part -> !part.isEmpty())
            .toList();
    if (sight.through() == null && parts.isEmpty()) {
      return "";
    }
    return met.place().isEmpty()
        ? String.join(
            " ", Stream.concat(Stream.of(texts().get("person.met")), parts.stream()).toList())
        : String.join(", ", parts);
  }

  String inMemory(Sight sight) {
    Death death = sight.keeping().death();
    PartialDate on = death == null ? null : death.on();
    return on == null
        ? texts().get("person.in-memory")
        : texts().get("person.in-memory.since", voice.days().partial(on));
  }

  /// The last note, or that there is nothing to know before talking.
  String last(@Nullable LastNote note) {
    return note == null ? "" : texts().get("person.before.last", beginning(note).line());
  }

  /// What the last note says besides its first line, in Markdown.
  String rest(@Nullable LastNote note) {
    return note == null ? "" : beginning(note).rest();
  }

  private static Plain beginning(LastNote note) {
    return Plain.of(note.text()).within(LONGEST_LINE);
  }

  String promise(Promise promise) {
    FollowUp followUp = promise.followUp();
    String what = followUp.text().isEmpty() ? texts().get("person.get-in-touch") : followUp.text();
    Repeat repeat = followUp.repeat();
    return Pieces.dotted(
        texts()
            .get("person.promise", voice.words().leading(what), voice.days().until(followUp.due())),
        repeat == null ? "" : voice.words().repeat(repeat));
  }

  String promised(HelpEntry entry, String name) {
    return texts()
        .get("person.promised." + Keys.of(entry.help().direction()), what(entry.help()), name);
  }

  String thanks(HelpEntry entry) {
    return texts().get("person.thanks", what(entry.help()));
  }

  String tie(Tied tied) {
    var words = voice.words().connection(tied.type(), tied.note(), tied.gender());
    return words.note().isEmpty()
        ? texts().get("person.tie", words.word())
        : texts().get("person.tie.note", words.word(), words.note());
  }

  /// Something that they were looking for, from when to when.
  String settled(Need need) {
    LocalDate on = need.closedOn();
    return on == null
        ? need.text()
        : texts()
            .get(
                "person.need.dates",
                need.text(),
                voice.days().day(need.openedOn()),
                voice.days().day(on));
  }

  /// Since when, and how the user knows; empty where neither was said.
  String known(Skill skill) {
    Integer since = skill.since();
    return Pieces.dotted(
        Stream.of(
            since == null
                ? ""
                : texts().get("person.skill.since", String.format(Locale.ROOT, "%d", since)),
            skill.source()));
  }

  String skill(Skill skill) {
    return texts().get("person.skill", skill.topic().name(), level(skill.level()));
  }

  String level(int level) {
    return texts().get("person.level." + level);
  }

  private String what(Help help) {
    String text = Plain.line(help.details().text());
    return text.isEmpty() ? voice.words().kind(help.kind()) : text;
  }

  private Texts texts() {
    return voice.texts();
  }
}
