package de.lotsin.place;

/// A point on the earth, in degrees.
public record Coordinates(double latitude, double longitude) {

    private static final double EARTH_RADIUS = 6371.0;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a point on the earth");
        }
    }

    /// The distance as the crow flies.
    public double kilometresTo(Coordinates other) {
        double height = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double width = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double share = height * height
                + width * width * Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(share)));
    }

    /// Where somebody is, is hers: it never reaches a log.
    @Override
    public String toString() {
        return "Coordinates[…]";
    }
}
