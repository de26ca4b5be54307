package de.lotsin.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import com.ibm.icu.text.MessagePatternUtil.VariantNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An ICU pattern taken apart for the checks.
record Message(MessagePattern pattern, MessageNode root) {

    /// More ways to say one thing than anybody translates.
    static final int MAX_BRANCHES = 60;

    /// What keeps the pattern from being read.
    static Optional<Finding> fault(String written) {
        try {
            new MessagePattern(written);
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            String reason = String.valueOf(e.getMessage());
            return Optional.of(
                    reason.contains("Missing 'other'")
                            ? Finding.error("missing-other", "")
                            : Finding.error("syntax", reason));
        }
    }

    /// @throws IllegalArgumentException where there is a [#fault]
    static Message parse(String written) {
        MessagePattern pattern = new MessagePattern(written);
        return new Message(pattern, MessagePatternUtil.buildMessageNode(pattern));
    }

    /// All arguments, those within branches too.
    List<ArgNode> arguments() {
        return arguments(root).toList();
    }

    /// Every way the message can be said, placeholders and `#` filled in by name.
    List<String> branches(UnaryOperator<String> filled) {
        return branches(root, "#", filled);
    }

    /// What apostrophes keep from being a placeholder.
    Stream<String> quoted() {
        List<String> quoted = new ArrayList<>();
        String written = pattern.getPatternString();
        for (int i = 0; i < pattern.countParts(); i++) {
            int at = pattern.getPart(i).getIndex();
            boolean quote = pattern.getPartType(i) == Part.Type.SKIP_SYNTAX
                    && at + 1 < written.length()
                    && "{}#".indexOf(written.charAt(at + 1)) >= 0
                    && (at == 0 || written.charAt(at - 1) != '\'');
            if (quote) {
                quoted.add(written.substring(at, Math.min(written.length(), at + 12)));
            }
        }
        return quoted.stream();
    }

    static boolean isSelect(ArgNode argument) {
        return argument.getArgType() == ArgType.SELECT;
    }

    static List<VariantNode> variants(ArgNode argument) {
        return argument.getComplexStyle() == null
                ? List.of()
                : argument.getComplexStyle().getVariants();
    }

    static List<String> selectors(ArgNode argument) {
        return variants(argument).stream().map(VariantNode::getSelector).toList();
    }

    /// Selectors that stand there more than once; only the first would ever be used.
    static Stream<Finding> twice(ArgNode argument) {
        Set<String> seen = new HashSet<>();
        return selectors(argument).stream()
                .filter(selector -> !seen.add(selector))
                .map(selector -> Finding.error("selector-twice", selector));
    }

    private static Stream<ArgNode> arguments(MessageNode message) {
        return message.getContents().stream()
                .filter(ArgNode.class::isInstance)
                .map(ArgNode.class::cast)
                .flatMap(argument -> Stream.concat(
                        Stream.of(argument),
                        variants(argument).stream().flatMap(variant -> arguments(variant.getMessage()))));
    }

    private static List<String> branches(MessageNode message, @Nullable String number, UnaryOperator<String> filled) {
        List<String> all = List.of("");
        for (MessageContentsNode part : message.getContents()) {
            List<String> pieces = switch (part) {
                case TextNode text -> List.of(text.getText());
                case ArgNode argument -> branches(argument, filled);
                case MessageContentsNode _ -> List.of(filled.apply(String.valueOf(number)));
            };
            all = all.stream()
                    .flatMap(before -> pieces.stream().map(before::concat))
                    .limit(MAX_BRANCHES + 1)
                    .toList();
        }
        return all;
    }

    private static List<String> branches(ArgNode argument, UnaryOperator<String> filled) {
        List<VariantNode> variants = variants(argument);
        return variants.isEmpty()
                ? List.of(filled.apply(argument.getName()))
                : variants.stream()
                        .flatMap(variant -> branches(variant.getMessage(), argument.getName(), filled).stream())
                        .toList();
    }
}
