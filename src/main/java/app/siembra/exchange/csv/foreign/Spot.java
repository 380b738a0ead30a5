package app.siembra.exchange.csv.foreign;

/// One column of a table.
///
/// @param name its header
/// @param meaning what it holds
/// @param number which of several it belongs to, as its header says (`Phone 2 - Value`); 0 where it
///   says none
public record Spot(String name, Meaning meaning, int number) {}
