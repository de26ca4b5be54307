package de.lotsin.content;

/// What a woman needs to know before she goes somewhere. Each is a key of the messages `content.cost-…`,
/// `content.papers-…` and so on.
///
/// @param cost `free`, `fee`, `unknown`
/// @param papers `not-needed`, `needed`, `unknown`
/// @param childcare `yes`, `no`, `ask`, `unknown`
/// @param access whether it is step-free: `yes`, `no`, `unknown`
/// @param interpreter `yes`, `no`, `unknown`
/// @param womenOnly whether only women come
record Facts(String cost, String papers, String childcare, String access, String interpreter, boolean womenOnly) {}
