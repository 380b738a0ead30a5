package app.siembra.ui.person;

import app.siembra.model.Attachment;
import app.siembra.service.Attachments;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Drops;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The files of the person. Each can be opened by the program that serves it, unless it may itself
/// be one.
final class FilesCard extends PersonCard {
  private final FilesViewModel files;
  private final Label none = Lines.of("", Styles.DETAIL);
  private final VBox box = lines();
  private final Keyed<Line> lines = new Keyed<>(box, this::createLine);

  /// A file in words.
  ///
  /// @param opens whether a program may be asked to open it
  private record Line(Attachment file, String name, String about, boolean opens, Words words) {}

  /// The words of what can be done with any of them, which change with the language.
  private record Words(String open, String save, String show) {}

  FilesCard(PersonViewModel model, Speech speech) {
    super(model, speech);
    this.files = model.files();
  }

  @Override
  protected Parent build() {
    var wrong = Lines.of(files.wrongFile(), Styles.PROBLEM);
    return Drops.on(
        Card.titled(speech.bind("person.files"))
            .action(speech.bind("person.files.add"), files::chooseFiles)
            .inside(none, box, Presence.whereSaid(wrong)),
        files::attach);
  }

  @Override
  void show(Sight sight, Voice voice) {
    List<Attachment> all = new ArrayList<>(sight.card().enclosures().attachments());
    sight.card().photo().ifPresent(all::remove);
    say(none, all.isEmpty() ? voice.texts().get("person.files.none") : "");
    box.setVisible(!all.isEmpty());
    box.setManaged(!all.isEmpty());
    Words words =
        new Words(
            voice.texts().get("person.files.open"),
            voice.texts().get("person.files.save.act"),
            voice.texts().get("person.files.show"));
    lines.show(all.stream().map(file -> line(file, words, voice)).toList());
  }

  private static Line line(Attachment file, Words words, Voice voice) {
    boolean opens = Attachments.opens(file);
    LocalDate added = file.addedOn();
    String about =
        Pieces.dotted(
            voice.words().bytes(file.size()).replace(' ', '\u00a0'),
            added == null ? "" : voice.days().day(added),
            opens ? "" : voice.texts().get("person.files.program"));
    return new Line(file, file.name(), about, opens, words);
  }

  /// The name has the whole width: below it there is room for what can be done.
  private Node createLine(Line line) {
    List<Node> acts = new ArrayList<>();
    if (line.file().kind() == Attachment.Kind.PHOTO) {
      acts.add(FactLine.act(line.words().show(), line.name(), () -> files.show(line.file())));
    } else if (line.opens()) {
      acts.add(FactLine.act(line.words().open(), line.name(), () -> files.open(line.file())));
    }
    acts.add(FactLine.act(line.words().save(), line.name(), () -> files.saveAs(line.file())));
    acts.add(
        FactLine.seldom(
            Feather.X,
            speech.bind("person.files.remove", line.name()),
            line.name(),
            () -> files.remove(line.file())));
    return new VBox(
        Lines.of(line.name(), Styles.DETAIL),
        Styles.styled(
            FactLine.of(Lines.of(line.about(), "fact-name"), acts.toArray(Node[]::new)),
            "file-acts"));
  }
}
