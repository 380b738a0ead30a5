package app.siembra.service;

import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Gender;
import org.jspecify.annotations.Nullable;

/// A connection seen from one person: the other is their `type.key`.
///
/// @param id the connection, or null where how the user met one of the two says so alone
/// @param type what the other is to the person whose page it is
/// @param other the other one
/// @param note in the user's words, or empty
/// @param gender which words are said of the other
public record Tied(
    @Nullable ConnectionId id, ConnectionType type, Named other, String note, Gender gender) {}
