package app.siembra.exchange.chat;

import app.siembra.exchange.MessageStart;

/// A message, or a call that the chat notes.
///
/// @param line where it starts, from 1
/// @param start its date and time
/// @param sender as written; empty for a call of which the chat does not say who called
/// @param kind what it is
/// @param text the text, of a long one the beginning
record ChatMessage(long line, MessageStart start, String sender, MessageKind kind, String text) {
  ChatMessage withMore(String more, int most) {
    return text.length() >= most
        ? this
        : new ChatMessage(line, start, sender, kind, text + "\n" + more);
  }
}
