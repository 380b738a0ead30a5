/// The values that Siembra speaks of: people, what happened with them, help, and what is to come.
///
/// Records and enums that normalise and check themselves; a wrong value is a [ProblemException]
/// with the [Problem] to show beside the field. Absent text is the empty string, absent values are
/// `null` in a component marked `@Nullable`. Start at [Person], [Interaction] and [Help].
@NullMarked
package app.siembra.model;

import org.jspecify.annotations.NullMarked;
