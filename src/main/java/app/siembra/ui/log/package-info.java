/// Noting something down: the one line with its chips, the list that completes names and topics, and
/// the form for whoever wants fields. Enter at [LogView].
@NullMarked
package app.siembra.ui.log;

import org.jspecify.annotations.NullMarked;
