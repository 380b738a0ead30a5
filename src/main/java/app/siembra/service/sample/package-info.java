/// An invented network of people, for trying Siembra and for measuring it: the same for the same
/// seed and day, of any size, never held in memory as a whole.
///
/// Enter at [SampleNetwork]. Nobody in it exists: addresses end in `example.org`, numbers are of
/// the kind that telephone companies keep free for films.
@NullMarked
package app.siembra.service.sample;

import org.jspecify.annotations.NullMarked;
