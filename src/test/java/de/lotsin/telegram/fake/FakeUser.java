package de.lotsin.telegram.fake;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Somebody with a private chat with the bot. What she does returns herself, so that a test reads as a story.
public final class FakeUser {

    private final FakeTelegram telegram;
    private final Chat chat;
    private final String name;
    private final @Nullable String languageCode;
    private List<FakeMessage> before = List.of();

    FakeUser(FakeTelegram telegram, Chat chat, String name, @Nullable String languageCode) {
        this.telegram = telegram;
        this.chat = chat;
        this.name = name;
        this.languageCode = languageCode;
    }

    /// She writes.
    public FakeUser sends(String text) {
        return posts(text, message -> message.put("text", text));
    }

    /// She presses "Start".
    public FakeUser starts() {
        return sends("/start");
    }

    /// She follows a link to the bot.
    public FakeUser starts(String payload) {
        if (!payload.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("Clients refuse this payload: " + payload);
        }
        return sends("/start " + payload);
    }

    /// She sends a photo.
    public FakeUser sendsPhoto() {
        return posts(
                "(photo)",
                message -> file(message.putArray("photo").addObject())
                        .put("width", 90)
                        .put("height", 90));
    }

    /// She sends a voice message.
    public FakeUser sendsVoice() {
        return posts("(voice)", message -> file(message.putObject("voice")).put("duration", 3));
    }

    /// She sends a document.
    public FakeUser sendsDocument() {
        return posts("(document)", message -> file(message.putObject("document")));
    }

    /// She sends a sticker.
    public FakeUser sendsSticker() {
        return posts(
                "(sticker)",
                message -> file(message.putObject("sticker"))
                        .put("type", "regular")
                        .put("width", 512)
                        .put("height", 512)
                        .put("is_animated", false)
                        .put("is_video", false));
    }

    /// She sends a contact.
    public FakeUser sendsContact() {
        return posts(
                "(contact)",
                message -> message.putObject("contact")
                        .put("phone_number", "+4900000")
                        .put("first_name", name));
    }

    /// She sends where she is.
    public FakeUser sendsLocation(double latitude, double longitude) {
        return posts(
                "(location)",
                message ->
                        message.putObject("location").put("latitude", latitude).put("longitude", longitude));
    }

    /// She presses the newest button with this label or data. A button that leads to the bot starts it.
    public FakeUser presses(String button) {
        remember();
        List<FakeMessage> messages = messages();
        for (FakeMessage message : messages.reversed()) {
            FakeButton found = message.button(button).orElse(null);
            if (found != null) {
                return press(message, found);
            }
        }
        throw new AssertionError(
                "No button " + button + " in " + messages.getLast().labels());
    }

    /// She presses this button under this message, as it stood there once.
    public FakeUser presses(FakeMessage message, String button) {
        remember();
        return press(message, message.button(button).orElseThrow(() -> new AssertionError("No button " + button)));
    }

    /// She blocks the bot.
    public FakeUser blocks() {
        return isMember(false);
    }

    /// She unblocks the bot.
    public FakeUser unblocks() {
        return isMember(true);
    }

    /// Her client deletes a message.
    public FakeUser deletes(FakeMessage message) {
        synchronized (telegram.world()) {
            chat.messages.remove(message.id());
            return this;
        }
    }

    /// Waits until the turns of all she did are finished, and says which messages of the bot's are new or changed since
    /// she did the last thing.
    public List<FakeMessage> awaits() {
        telegram.world().await("an answer", () -> telegram.updates().noneFrom(chat.id));
        return messages().stream()
                .filter(FakeMessage::fromBot)
                .filter(message -> !before.contains(message))
                .toList();
    }

    /// Waits for an answer and says the last message of it.
    public FakeMessage awaitsOne() {
        List<FakeMessage> messages = awaits();
        if (messages.isEmpty()) {
            throw new AssertionError("No answer; problems: " + telegram.problems());
        }
        return messages.getLast();
    }

    /// Waits until such a message of the bot's stands in the chat.
    public FakeMessage awaits(Predicate<FakeMessage> such) {
        telegram.world().await("a message", () -> newest(such) != null);
        FakeMessage found = newest(such);
        return found == null ? awaits(such) : found;
    }

    /// Everything that stands in the chat.
    public List<FakeMessage> messages() {
        synchronized (telegram.world()) {
            return chat.all();
        }
    }

    /// Her number, which is also the chat's.
    public long id() {
        return chat.id;
    }

    ObjectNode json() {
        ObjectNode user = JsonMapper.shared()
                .createObjectNode()
                .put("id", chat.id)
                .put("is_bot", false)
                .put("first_name", name)
                .put("last_name", name + "-Nachname")
                .put("username", "u" + chat.id);
        return languageCode == null ? user : user.put("language_code", languageCode);
    }

    private @Nullable FakeMessage newest(Predicate<FakeMessage> such) {
        return messages().reversed().stream()
                .filter(FakeMessage::fromBot)
                .filter(such)
                .findFirst()
                .orElse(null);
    }

    private FakeUser posts(String shown, Consumer<ObjectNode> content) {
        synchronized (telegram.world()) {
            remember();
            FakeMessage message = new FakeMessage(chat.nextId(), false, shown, shown, List.of(), 0);
            chat.put(message);
            ObjectNode json = chat.json(message, json());
            json.remove("text");
            content.accept(json);
            telegram.rates().heard(chat.id);
            telegram.updates().add("message", chat.id, json);
            return this;
        }
    }

    private FakeUser press(FakeMessage message, FakeButton button) {
        String url = button.url();
        if (url != null) {
            int start = url.indexOf("?start=");
            if (start < 0) {
                throw new AssertionError("The button leads outside, to " + url);
            }
            return starts(url.substring(start + "?start=".length()));
        }
        synchronized (telegram.world()) {
            ObjectNode press = JsonMapper.shared()
                    .createObjectNode()
                    .put("id", telegram.posts().press())
                    .put("chat_instance", "1")
                    .put("data", button.data());
            press.set("from", json());
            press.set("message", chat.json(message, Posts.bot()));
            telegram.rates().heard(chat.id);
            telegram.updates().add("callback_query", chat.id, press);
            return this;
        }
    }

    private FakeUser isMember(boolean member) {
        synchronized (telegram.world()) {
            remember();
            chat.blocked = !member;
            ObjectNode change = JsonMapper.shared().createObjectNode().put("date", 1_790_000_000);
            change.set("chat", chat.json());
            change.set("from", json());
            change.set("old_chat_member", member(!member));
            change.set("new_chat_member", member(member));
            telegram.updates().add("my_chat_member", chat.id, change);
            return this;
        }
    }

    private static ObjectNode member(boolean member) {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("status", member ? "member" : "kicked");
        json.set("user", Posts.bot());
        return member ? json : json.put("until_date", 0);
    }

    private void remember() {
        before = messages();
    }

    private static ObjectNode file(ObjectNode node) {
        return node.put("file_id", "f1").put("file_unique_id", "u1");
    }
}
