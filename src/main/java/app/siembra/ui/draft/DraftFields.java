package app.siembra.ui.draft;

import app.siembra.model.FieldDefinition;
import app.siembra.model.Keys;
import app.siembra.model.OwnField;
import app.siembra.model.PersonLine;
import app.siembra.model.SpecialDate;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields into which a draft is typed.
public final class DraftFields {
  private static final int GIVEN = 1;

  private final Speech speech;
  private final FormFields<Draft<?>> parts;
  private final Tasks tasks;
  private final Function<String, List<PersonLine>> people;
  private final List<ChipField<String>> chips = new ArrayList<>();
  private boolean narrow;

  /// @param tasks look for people
  /// @param people whom what was typed finds; asked away from the window's thread
  public DraftFields(
      Speech speech,
      FormFields<Draft<?>> parts,
      Tasks tasks,
      Function<String, List<PersonLine>> people) {
    this.speech = speech;
    this.parts = parts;
    this.tasks = tasks;
    this.people = people;
  }

  /// One field below another, for where there is little room.
  public DraftFields narrow() {
    narrow = true;
    return this;
  }

  /// The fields of this draft.
  public Region of(Draft<?> draft) {
    return switch (draft) {
      case NameDraft name -> name(name);
      case OtherNamesDraft names -> otherNames(names);
      case PositionDraft position -> position(position);
      case PointDraft point -> new PointRow(point, speech, parts).create(this::line);
      case DateDraft date -> date(date);
      case MeetingDraft meeting -> meeting(meeting);
      case NotesDraft notes -> notes(notes);
      case OwnFieldDraft field -> ownField(field);
      case DeathDraft death -> death(death);
    };
  }

  /// Takes what is typed into fields of several values and was not taken yet.
  public void takeTyped() {
    chips.forEach(ChipField::takeTyped);
  }

  private Pane line(Node... fields) {
    return narrow ? Styles.styled(new VBox(fields), "form-part") : FieldLine.of(fields);
  }

  private static Region part(Node... rows) {
    return Styles.styled(new VBox(rows), "form-part");
  }

  private Region name(NameDraft draft) {
    List<Field> fields = new ArrayList<>();
    for (int at = 0; at < NameDraft.NAMES.size(); at++) {
      String name = "card.name." + NameDraft.NAMES.get(at);
      TextField line = parts.line(draft.fields().get(at));
      fields.add(at == GIVEN ? parts.spot(name, draft, line) : parts.named(name, line));
    }
    return part(
        line(Styles.styled(fields.get(0), "short"), fields.get(1), fields.get(2)),
        line(fields.get(3), fields.get(4), Styles.styled(fields.get(5), "short")));
  }

  private Region otherNames(OtherNamesDraft draft) {
    ChipField<String> nicknames = TopicField.of(speech, tasks, _ -> List.of());
    Bindings.bindContentBidirectional(nicknames.chosen(), draft.nicknames());
    nicknames.input().promptTextProperty().bind(speech.bind("card.nicknames.prompt"));
    chips.add(nicknames);
    List<Field> fields = new ArrayList<>();
    for (int at = 0; at < OtherNamesDraft.NAMES.size(); at++) {
      fields.add(
          parts.named(
              "card.name." + OtherNamesDraft.NAMES.get(at), parts.line(draft.fields().get(at))));
    }
    return part(
        parts.named("card.nicknames", nicknames),
        line(fields.get(0), fields.get(1)),
        line(fields.get(2), fields.get(3), fields.get(4)),
        line(fields.get(5)));
  }

  private Region position(PositionDraft draft) {
    return part(
        line(
            parts.named("card.work.title", parts.line(draft.title())),
            parts.named("card.work.organisation", parts.line(draft.organisation())),
            parts.named("card.work.department", parts.line(draft.departments()))),
        line(
            parts.named("card.work.role", parts.line(draft.role())),
            Styles.styled(parts.named("card.work.from", parts.line(draft.from())), "short"),
            Styles.styled(parts.spot("card.work.to", draft, parts.line(draft.to())), "short")));
  }

  private Region date(DateDraft draft) {
    TextField line = prompting(parts.line(draft.typed()));
    Field label = parts.named("card.date.label", parts.line(draft.label()));
    return line(
        Styles.styled(parts.named("card.date.kind", kinds(draft)), "short"),
        parts.spot("card.date.on", draft, line),
        Presence.of(label, draft.kind().map(SpecialDate.Kind.OWN::equals)));
  }

  private Region meeting(MeetingDraft draft) {
    var through = PeopleField.of(speech, tasks, people).single();
    Bindings.bindContentBidirectional(through.chosen(), draft.through());
    return part(
        line(
            parts.spot("card.met.on", draft, prompting(parts.line(draft.on()))),
            parts.named("card.met.place", parts.line(draft.place()))),
        parts.named("card.met.through", through));
  }

  private Region notes(NotesDraft draft) {
    return parts.spot("card.note", draft, parts.lines(draft.text(), 3));
  }

  private Region ownField(OwnFieldDraft draft) {
    var content = new OwnContent(draft, speech, parts);
    FieldDefinition known = draft.definition();
    if (known != null) {
      return parts.spot(
          draft, new SimpleStringProperty(known.name()), content.of(known.kind(), known.choices()));
    }
    var kinds = Styles.styled(parts.named("card.field.kind", content.kinds()), "short");
    Field choices = parts.named("card.field.choices", parts.line(draft.choices()));
    return part(
        line(parts.named("card.field.name", parts.line(draft.name())), kinds),
        Presence.of(choices, draft.kind().map(OwnField.Kind.CHOICE::equals)),
        parts.spot("card.field.content", draft, content.fresh()));
  }

  private Region death(DeathDraft draft) {
    var box = new CheckBox();
    box.textProperty().bind(speech.bind("card.died"));
    box.selectedProperty().bindBidirectional(draft.died());
    box.setWrapText(true);
    Field on = parts.spot("card.died-on", draft, parts.line(draft.on()));
    return part(box, Presence.of(Styles.styled(on, "narrow"), draft.died()));
  }

  private TextField prompting(TextField date) {
    date.promptTextProperty().bind(speech.bind("card.date.prompt"));
    return date;
  }

  private ComboBox<SpecialDate.Kind> kinds(DateDraft date) {
    var box = new ComboBox<SpecialDate.Kind>();
    box.getItems().setAll(SpecialDate.Kind.values());
    box.setConverter(new ChoiceWords<>(kind -> speech.get("card.date.kind." + Keys.of(kind))));
    box.valueProperty().bindBidirectional(date.kind());
    return box;
  }
}
