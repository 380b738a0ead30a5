package app.siembra.ui.topics;

import app.siembra.model.TopicUse;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import java.util.stream.Stream;

/// What is said of a topic.
record TopicWords(Texts texts) {
  /// How many people have to do with it, and how: `3 know about it · you told 2`.
  String people(TopicUse use) {
    String people =
        Pieces.dotted(
            Stream.of(
                count("topics.know", use.people().knowing()),
                count("topics.like", use.people().liking()),
                count("topics.seek", use.people().seeking()),
                count("topics.told", use.people().told()),
                count("topics.talked", use.people().talking())));
    if (!people.isEmpty()) {
      return people;
    }
    return texts.get(use.named() ? "topics.elsewhere" : "topics.nobody");
  }

  private String count(String key, int people) {
    return people == 0 ? "" : texts.count(key, people);
  }
}
