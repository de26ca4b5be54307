package de.lotsin.content;

import java.util.List;
import java.util.Optional;

/// Somebody who helps. A shelter has no address here, not even hidden: the table refuses it.
///
/// @param kind `helpline`, `counselling`, `shelter`, `office`, `meeting`, `medical`, `legal`, `interpreting`, `network`
/// @param organisation its proper name, never translated
/// @param topics codes of the topics it helps with, best first
/// @param reach whom it serves and where it is
/// @param languages tags of the languages its staff speak; empty when unknown
/// @param lines how to reach it
/// @param hours when, in the form [de.lotsin.hours.Hours] reads
record Contact(
        String code,
        String kind,
        String organisation,
        List<String> topics,
        Reach reach,
        List<String> languages,
        Lines lines,
        String hours,
        Facts facts,
        Verification verification,
        Localised<Words> texts) {

    /// @param districts official keys of the districts it serves; empty for all of Saxony
    /// @param place the code of the place where it is; empty for phone and online help
    /// @param address street and number, with postcode and town, as printed on letters; empty where there is none
    /// @param online whether it helps everybody by phone or online
    record Reach(List<String> districts, Optional<String> place, Optional<String> address, boolean online) {}

    /// @param phones as printed
    record Lines(List<String> phones, Optional<String> mail, Optional<String> web) {}

    /// @param about what it is and what happens when she calls or comes
    record Words(String about) {}
}
