package de.lotsin.text;

/// Something a check has to say about a text.
///
/// @param severity whether the text may be shown as it is
/// @param code what kind of fault it is, in kebab-case: the editor translates it
/// @param detail the place or the words concerned, as they stand in the text; may be empty
public record Finding(Severity severity, String code, String detail) {

    /// An error keeps a text from being shown; a warning asks a person to look.
    public enum Severity {
        ERROR,
        WARNING
    }

    static Finding error(String code, String detail) {
        return new Finding(Severity.ERROR, code, detail);
    }

    static Finding warning(String code, String detail) {
        return new Finding(Severity.WARNING, code, detail);
    }

    /// Whether the text must not be shown.
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? code : code + " " + detail;
    }
}
