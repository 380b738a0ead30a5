/// Whom to ask about something, what became of asking, and who does not know yet what the user can
/// do. Enter at [AskView].
@NullMarked
package app.siembra.ui.ask;

import org.jspecify.annotations.NullMarked;
