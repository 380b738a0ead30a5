/// What the store keeps on the disk, and how: the private folder, files whose writes are durable when
/// they return, and the journal beside the database.
///
/// [Disk] is the seam: everything that is written below a data folder goes through one, so that a
/// test can record it, or let it fail.
@NullMarked
package app.siembra.store.disk;

import org.jspecify.annotations.NullMarked;
