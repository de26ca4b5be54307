package de.lotsin.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes spellings that people type interchangeably equal, in every script at once: case, accents, Arabic letter
/// variants and vowel signs, digits,
/// apostrophes, invisible characters. For comparing and searching only; never for showing.
public final class Folding {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    /// Ethiopic letters of one sound: the first of each row of seven, the letter it becomes first.
    private static final List<String> SAME_SOUND = List.of("ሀሐኀኸ", "ሰሠ", "አዐ", "ጸፀ");

    private static final int ROW = 7;
    private static final Map<Integer, String> LETTERS = letters(
            "ی ي ى ې ێ ۍ ے ئ",
            "ک ك ڪ",
            "ه ة ۀ ہ ھ ە ۃ",
            "ا أ إ آ ٱ",
            "و ۆ ۇ ۋ ؤ",
            "گ ګ",
            "ن ں",
            "i ı",
            "d đ",
            "l ł",
            "o ø",
            "ss ß",
            "ae æ",
            "oe œ",
            "е ё",
            "г ґ",
            "ر ڕ",
            "ل ڵ");

    private static final String DROPPED = "ـ\"";
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘‛ʼʻʹʿʾ`´′＇]");

    private Folding() {}

    /// The folded form: words of letters and digits, separated by single spaces.
    public static String fold(String text) {
        // NFKC_Casefold drops the zero-width non-joiner, which stands between parts of one word: both spellings become
        // one.
        String decomposed =
                DECOMPOSED.normalize(CASEFOLD.normalize(APOSTROPHE.matcher(text).replaceAll("")));
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> append(folded, c));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int c) {
        if (dropped(c)) {
            return;
        }
        if (UCharacter.isDigit(c)) {
            folded.append(UCharacter.digit(c, 10));
        } else if (UCharacter.isLetter(c)
                || UCharacter.getType(c) == Character.NON_SPACING_MARK
                || UCharacter.getType(c) == Character.COMBINING_SPACING_MARK) {
            String letter = LETTERS.get(c);
            if (letter == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(letter);
            }
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /// Marks are accents in these scripts; in Indic scripts they are vowels and stay.
    private static boolean dropped(int c) {
        if (DROPPED.indexOf(c) >= 0 || UCharacter.getType(c) == Character.FORMAT) {
            return true;
        }
        if (UCharacter.getType(c) != Character.NON_SPACING_MARK) {
            return false;
        }
        int script = UScript.getScript(c);
        return script == UScript.INHERITED
                || script == UScript.ARABIC
                || script == UScript.LATIN
                || script == UScript.CYRILLIC
                || script == UScript.GREEK
                || script == UScript.COMMON;
    }

    private static Map<Integer, String> letters(String... groups) {
        Map<Integer, String> letters = new HashMap<>();
        for (String group : groups) {
            String[] forms = group.split(" ");
            for (int i = 1; i < forms.length; i++) {
                // The combining marks of composed letters are gone before this map is asked.
                forms[i].codePoints().limit(1).forEach(c -> letters.put(c, forms[0]));
            }
        }
        for (String rows : SAME_SOUND) {
            for (int i = 0; i < rows.length() * ROW; i++) {
                letters.put(rows.charAt(i / ROW) + i % ROW, Character.toString(rows.charAt(0) + i % ROW));
            }
        }
        // After these two the first and the fourth vowel sound alike.
        letters.putAll(
                Map.of((int) 'ሃ', "ሀ", (int) 'ሓ', "ሀ", (int) 'ኃ', "ሀ", (int) 'ኻ', "ሀ", (int) 'ኣ', "አ", (int) 'ዓ', "አ"));
        return letters;
    }
}
