/// The command line: what the window can do, done in words, against streams that are handed in.
///
/// Enter at [Commands]. Each command is one class with the picocli annotations that describe it;
/// what a command answers is JSON or text, never both. No class here loads JavaFX.
@NullMarked
package app.siembra.cli;

import org.jspecify.annotations.NullMarked;
