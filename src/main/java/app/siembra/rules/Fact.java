package app.siembra.rules;

import app.siembra.model.Channel;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpSize;
import app.siembra.model.Interaction;
import java.time.LocalDate;

/// One thing that happened with a person, reduced to what the rules need of it.
public sealed interface Fact {
  /// The local date on which it happened.
  LocalDate on();

  /// Whether it makes its date a day of contact (rule 1).
  boolean isContact();

  /// Whether it was face to face.
  boolean isInPerson();

  /// An interaction.
  ///
  /// @param channel over what
  /// @param people how many took part, 1 or more
  /// @param isContact what [Interaction#isContact()] says
  record Talk(LocalDate on, Channel channel, int people, boolean isContact) implements Fact {
    /// What the rules need of this interaction.
    public static Talk of(Interaction interaction) {
      return new Talk(
          interaction.when().date(),
          interaction.contact().channel(),
          interaction.people().size(),
          interaction.isContact());
    }

    @Override
    public boolean isInPerson() {
      return channel == Channel.FACE_TO_FACE;
    }
  }

  /// A help entry.
  ///
  /// @param done whether it counts (rule 6)
  record Favour(LocalDate on, Direction direction, HelpSize size, boolean done) implements Fact {
    /// What the rules need of this help entry.
    public static Favour of(Help help) {
      return new Favour(help.details().on(), help.direction(), help.size(), help.isDone());
    }

    @Override
    public boolean isContact() {
      return done;
    }

    /// How it was done is not known.
    @Override
    public boolean isInPerson() {
      return false;
    }
  }
}
