/// Measuring: what is not a test, but is run by hand when a figure is wanted. The commands are in
/// `docs/performance.md`.
@NullMarked
package app.siembra.measure;

import org.jspecify.annotations.NullMarked;
