package de.lotsin.telegram.fake;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Looks at a message as Telegram would, without sending it.
public final class Scrutiny {

    private Scrutiny() {}

    /// What is wrong with these parameters of `sendMessage`: what Telegram would refuse, and what its Bot API does not
    /// know.
    public static List<String> faults(ObjectNode parameters) {
        List<String> faults = new ArrayList<>(BotApi.LATEST.faults("sendMessage", parameters));
        try {
            String _ = Limits.text(parameters);
            List<List<FakeButton>> _ = Limits.keyboard(parameters.path("reply_markup"));
        } catch (Refusal refusal) {
            faults.add(refusal.getMessage());
        }
        return faults;
    }
}
