package app.siembra.service;

import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;

/// A connection seen from one person: the other is their `type.key`.
///
/// @param id the connection
/// @param type what the other is to the person whose page it is
/// @param other the other one
/// @param note in the user's words, or empty
public record Tied(ConnectionId id, ConnectionType type, Named other, String note) {}
