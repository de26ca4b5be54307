package de.lotsin.place;

/// One of the 10 districts and 3 district-free cities of Saxony.
///
/// @param ags its official number, for example `14612`
/// @param name its official name
/// @param label the name for a button, at most 28 characters
/// @param brief the name in brackets behind a town's
public record District(String ags, String name, String label, String brief) {

    /// The code of the place that is this district as a whole.
    public String code() {
        return "d" + ags;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof District district && ags.equals(district.ags);
    }

    @Override
    public int hashCode() {
        return ags.hashCode();
    }
}
