/// The use cases of Siembra. What the window can do the command line can do: both know only this.
///
/// Enter at [Services], which stands over an open database and gives the services by subject:
/// [People], [Interactions], [HelpLedger], [Reminding], [Importing] and the others. Each call gets
/// the [app.siembra.model.Moment] in which it happens, answers with values, and throws a
/// [app.siembra.model.ProblemException] for what the user gave wrongly. Every service may be called
/// from any thread; those that write return once the change is on the disk.
@NullMarked
package app.siembra.service;

import org.jspecify.annotations.NullMarked;
