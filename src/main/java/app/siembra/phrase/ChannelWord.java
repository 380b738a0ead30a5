package app.siembra.phrase;

import app.siembra.model.Channel;
import app.siembra.model.Keys;
import app.siembra.model.Starter;

/// What a channel word says.
///
/// @param channel over what
/// @param form what kind of word it is
/// @param starter who took the first step, where the word itself tells (`llamé`, `me llamó`)
record ChannelWord(Channel channel, Form form, Starter starter) {

  /// What kind of word it is: from that follows what the words around it tell.
  enum Form {
    /// A meeting or an event: nobody started it (`coffee`, `nos vimos`, `fair`).
    MEETING,
    /// A thing that goes from one to the other (`call`, `mail`, `carta`).
    THING,
    /// Done by somebody to somebody (`called`, `texted`).
    ACT,
    /// Talk of which another word may tell the means (`spoke … on zoom`).
    TALK,
    /// Writing of which another word may tell what (`wrote … a letter`).
    WRITING
  }

  /// Reads `call act` or `message writing me`.
  static ChannelWord read(String key) {
    String[] words = key.split(" +");
    return new ChannelWord(
        Keys.read(Channel.class, words[0]),
        Keys.read(Form.class, words[1]),
        words.length > 2 ? Keys.read(Starter.class, words[2]) : Starter.UNKNOWN);
  }

  /// Whether a first step can be told of it: nobody starts a dinner, somebody visits somebody.
  boolean hasStarter() {
    return form != Form.MEETING;
  }
}
