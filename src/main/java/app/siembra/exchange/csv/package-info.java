/// Our own tables as CSV (RFC 4180): people, written so that they can be read back without loss, what
/// happened with them, and help.
///
/// One row a person; what a person has several of stands in numbered blocks of columns (`Phone 2 - Value`),
/// as many as the people need. Columns are found by their names, never by their place. Enter at
/// [ContactsCsvWriter] and [ContactsCsvReader].
@NullMarked
package app.siembra.exchange.csv;

import org.jspecify.annotations.NullMarked;
