/// The ground everything stands on: one H2 database in a folder, read and written through Jdbi.
///
/// Enter at [Database]: it opens the folder, hands out [Stores] to read from, and runs each command
/// of the user as one change set that can be undone. Nothing outside this package knows SQL.
@NullMarked
package app.siembra.store;

import org.jspecify.annotations.NullMarked;
