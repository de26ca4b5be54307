package de.lotsin.content;

import de.lotsin.conversation.Visit;
import de.lotsin.text.Arg;
import de.lotsin.text.Languages;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a woman needs to know before she goes somewhere, one fact a line. What is unknown is not said.
@Component
class FactLines {

    private static final String UNKNOWN = "unknown";

    private final Languages languages;

    FactLines(Languages languages) {
        this.languages = languages;
    }

    /// The lines of an offer or contact.
    Text of(Facts facts, Collection<String> spoken, Visit visit) {
        Wording wording = visit.wording();
        List<Text> lines = new ArrayList<>();
        if (facts.womenOnly()) {
            lines.add(wording.text("content.women-only"));
        }
        add(lines, wording, "cost", facts.cost());
        add(lines, wording, "papers", facts.papers());
        add(lines, wording, "childcare", facts.childcare());
        add(lines, wording, "access", facts.access());
        add(lines, wording, "interpreter", facts.interpreter());
        Text names = names(spoken, visit);
        if (!names.isEmpty()) {
            lines.add(wording.text("content.languages-spoken", Arg.text("languages", names)));
        }
        return Text.join(visit.language(), "\n", lines);
    }

    /// Whether somebody has checked the facts lately, and where they come from.
    List<Text> marks(Verification verification, LocalDate today, Visit visit) {
        List<Text> marks = new ArrayList<>();
        if (verification.callFirst(today)) {
            marks.add(visit.wording().text("content.call-first"));
        }
        marks.add(visit.wording().text("content.fact-source", Arg.name("source", verification.source())));
        return marks;
    }

    private static void add(List<Text> lines, Wording wording, String fact, String value) {
        if (!value.equals(UNKNOWN)) {
            lines.add(wording.text("content." + fact + "-" + value));
        }
    }

    /// The languages we can name, each by its own name.
    private Text names(Collection<String> spoken, Visit visit) {
        List<Text> names = spoken.stream()
                .flatMap(tag -> languages.meantBy(tag).stream())
                .distinct()
                .map(language -> Text.of(visit.language(), new Span.Name(language.label())))
                .toList();
        return Text.join(visit.language(), ", ", names);
    }
}
