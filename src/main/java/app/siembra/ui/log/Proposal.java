package app.siembra.ui.log;

import app.siembra.model.Circle;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;

/// What the list below the line offers to write.
sealed interface Proposal {
  /// Somebody of the book.
  record Somebody(PersonLine person) implements Proposal {
    @Override
    public String name() {
      return person.name();
    }

    @Override
    public String written() {
      return Quoting.person(person.name());
    }
  }

  /// Everybody of a circle.
  ///
  /// @param name as it is called in the present language
  record Everybody(Circle circle, String name) implements Proposal {
    @Override
    public String written() {
      return "@@" + Quoting.quoted(name);
    }
  }

  /// Something to talk about (`#`) or that was told (`~`).
  record Subject(Topic topic, String sign) implements Proposal {
    @Override
    public String name() {
      return topic.name();
    }

    @Override
    public String written() {
      return sign + Quoting.quoted(topic.name());
    }
  }

  /// What it is called.
  String name();

  /// How it is written into the line, sign included.
  String written();
}
