package app.siembra.phrase;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;

/// One help entry of a line: done, dated as the line, with all people of the line.
///
/// @param direction given (`+`) or received (`-`)
/// @param kind by its words
/// @param size by the number of signs
/// @param text as typed, people without their `@`; never empty
public record SaidHelp(Direction direction, HelpKind kind, HelpSize size, String text) {}
