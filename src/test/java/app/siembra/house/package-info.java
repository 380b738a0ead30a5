/// The rules of the house, checked: who may import whom, what stays where, how large a file may
/// grow, where words and colours live. Each rule has a planted violation under `planted` that it
/// must reject. Enter at [ArchitectureTest], [SourceTest], [TextsTest], [BudgetTest].
package app.siembra.house;
