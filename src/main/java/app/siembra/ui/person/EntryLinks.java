package app.siembra.ui.person;

import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.service.Named;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.life.EntryWords;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Who else took part in something that happened, and what it was about; each leads there.
record EntryLinks(Speech speech, Paths paths) {
  /// More names than these are only counted: the form has them all.
  private static final int MOST_NAMES = 6;

  /// Empty where nobody else took part and no topic was named.
  Optional<Region> of(TimelineEntry entry, PersonId person) {
    List<Named> others = EntryWords.others(entry, person);
    List<Topic> topics = EntryWords.topics(entry);
    if (others.isEmpty() && topics.isEmpty()) {
      return Optional.empty();
    }
    var line = new Flowing();
    List<Node> parts = new ArrayList<>();
    if (!others.isEmpty()) {
      parts.add(new Text(speech.get("person.with") + " "));
      parts.addAll(commas(others.stream().limit(MOST_NAMES).map(this::person).toList()));
    }
    if (others.size() > MOST_NAMES) {
      int rest = others.size() - MOST_NAMES;
      parts.add(new Text(" " + speech.voice().get().texts().count("person.with.more", rest)));
    }
    if (!others.isEmpty() && !topics.isEmpty()) {
      parts.add(new Text("\u00A0· "));
    }
    parts.addAll(commas(topics.stream().map(this::topic).toList()));
    line.getChildren().setAll(parts);
    return Optional.of(line);
  }

  private Hyperlink person(Named who) {
    return Buttons.link(who.name(), () -> paths.person(who.id()));
  }

  private Hyperlink topic(Topic topic) {
    var link = Buttons.link("#" + topic.name(), () -> paths.topic(topic));
    link.setAccessibleHelp(speech.get("person.topic.show", topic.name()));
    return link;
  }

  private static List<Node> commas(List<Hyperlink> links) {
    List<Node> parts = new ArrayList<>();
    for (Hyperlink link : links) {
      if (!parts.isEmpty()) {
        parts.add(new Text(", "));
      }
      parts.add(link);
    }
    return parts;
  }
}
