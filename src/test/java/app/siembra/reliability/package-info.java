/// Proof that nothing acknowledged is ever lost: processes that are killed, in small dose with every
/// build and in full with `-Dsiembra.dose=full`.
@NullMarked
package app.siembra.reliability;

import org.jspecify.annotations.NullMarked;
