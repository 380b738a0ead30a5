/// The tables of other programs: which program wrote one, and what each of its columns holds.
///
/// What a column holds is a [Meaning], a word such as `phone.home`. The headers of the programs
/// that are known stand with their meanings in resources beside this package, one file a program; a
/// new program is a new file and a constant of [Program]. For the tables of nobody knows whom,
/// [Guess] proposes. What a cell says is settled by [LooseDate] and [LabelWords]. Enter at
/// [Program] and [Meaning].
@NullMarked
package app.siembra.exchange.csv.foreign;

import org.jspecify.annotations.NullMarked;
