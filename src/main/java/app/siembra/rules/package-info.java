/// The rules of the domain as pure functions of facts and `today`: rhythm, who has gone quiet,
/// warmth, goodwill, dates, suspects, reminders. Nothing here reads a clock, a database or a
/// locale, and reasons are values, not words. Each type names its rule in `docs/rules.md`.
///
/// Enter at [History] (facts → figures), [Quiet] (figures → standing) and [TodaysFew].
@NullMarked
package app.siembra.rules;

import org.jspecify.annotations.NullMarked;
