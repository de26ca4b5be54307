package de.lotsin.content;

/// What questions are sorted by.
///
/// @param code stable, also the target of its links
/// @param position its place in the list, from 1
/// @param pictogram the name of its picture
/// @param sensitive whether personal steps stay out of messengers by default
/// @param emergency whether the emergency strip stands on every page of it
public record Topic(
        String code, int position, String pictogram, boolean sensitive, boolean emergency, Localised<Words> texts) {

    /// @param label at most 28 characters
    /// @param intro what she finds here
    public record Words(String label, String intro) {}
}
