package de.lotsin.place;

import java.util.List;

/// What came of asking for a place.
public sealed interface Search {

    /// The greatest number of places offered to choose from.
    int MOST = 6;

    /// It is this place.
    record Found(Place place) implements Search {}

    /// It may be any of these, the likeliest first: ask which.
    record Several(List<Place> places) implements Search {
        public Several {
            places = List.copyOf(places);
        }
    }

    /// It is a place, but not in Saxony.
    record Outside() implements Search {}

    /// No place of that name is known.
    record Unknown() implements Search {}
}
