/// How Siembra starts: which face it shows, where its files lie, its log, its window and its
/// command line.
///
/// [Launcher] is the entry; it decides between the window and a command. [Directories] says where
/// things lie, [CommandSocket] lets the window's process carry commands out, [Mishaps] is the one
/// place where the unexpected ends. Nothing imports this package.
@NullMarked
package app.siembra.app;

import org.jspecify.annotations.NullMarked;
