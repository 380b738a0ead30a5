package app.siembra.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Further names of a person; texts are empty where unknown.
///
/// @param nicknames what friends call them, the usual one first
/// @param maiden surname at birth
/// @param phoneticGiven how the given name sounds
/// @param phoneticAdditional how the middle names sound
/// @param phoneticFamily how the surname sounds
/// @param sortAs the name under which they are filed, where somebody chose one
/// @param pronouns as the person gave them
public record OtherNames(
    List<String> nicknames,
    String maiden,
    String phoneticGiven,
    String phoneticAdditional,
    String phoneticFamily,
    String sortAs,
    String pronouns) {
  /// No further names.
  public static final OtherNames NONE = new OtherNames(List.of(), "", "", "", "", "", "");

  public OtherNames {
    nicknames = Check.lineList(nicknames);
    maiden = Check.line(maiden);
    phoneticGiven = Check.line(phoneticGiven);
    phoneticAdditional = Check.line(phoneticAdditional);
    phoneticFamily = Check.line(phoneticFamily);
    sortAs = Check.line(sortAs);
    pronouns = Check.line(pronouns);
  }

  /// The same with these nicknames.
  public OtherNames withNicknames(List<String> names) {
    return new OtherNames(
        names, maiden, phoneticGiven, phoneticAdditional, phoneticFamily, sortAs, pronouns);
  }

  /// The same with these pronouns.
  public OtherNames withPronouns(String changed) {
    return new OtherNames(
        nicknames, maiden, phoneticGiven, phoneticAdditional, phoneticFamily, sortAs, changed);
  }

  /// The same with this surname at birth.
  public OtherNames withMaiden(String changed) {
    return new OtherNames(
        nicknames, changed, phoneticGiven, phoneticAdditional, phoneticFamily, sortAs, pronouns);
  }

  /// The same, sounding as another one does.
  public OtherNames withPhonetic(OtherNames other) {
    return new OtherNames(
        nicknames,
        maiden,
        other.phoneticGiven,
        other.phoneticAdditional,
        other.phoneticFamily,
        sortAs,
        pronouns);
  }

  /// How the name sounds, given name first; empty where nobody said.
  public String phonetic() {
    return Stream.of(phoneticGiven, phoneticAdditional, phoneticFamily)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
