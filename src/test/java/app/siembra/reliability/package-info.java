/// Proof that nothing acknowledged is ever lost: processes that are killed, power that is cut, disks that
/// fail and files that are damaged; in small dose with every build and in full with
/// `-Dsiembra.dose=full`. Enter at [Deeds], what is done, and [Ledger], what must then be there.
@NullMarked
package app.siembra.reliability;

import org.jspecify.annotations.NullMarked;
