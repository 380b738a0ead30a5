/// The grammar of the one-line log: one typed line → what was understood of it, in English and
/// Spanish mixed.
///
/// Pure: the day, the names of the book and the line go in, a value comes out; nothing throws and
/// nothing is stored. Start at [Phrase], then [Understood]. The words of both languages are tables
/// in the classes called `…Words`.
@NullMarked
package app.siembra.phrase;

import org.jspecify.annotations.NullMarked;
