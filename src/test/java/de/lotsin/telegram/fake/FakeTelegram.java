package de.lotsin.telegram.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A Telegram on this machine. A test starts one, lets people write through [#user], and asks for [#problems()] at the
/// end: there must be none.
public final class FakeTelegram implements AutoCloseable {

    /// A call of the bot's.
    ///
    /// @param method in lower case
    public record Call(String method, JsonNode parameters) {}

    private final String token = "7001234567:AAFakeTokenThatMustNeverBeLogged_42";
    private final World world = new World();
    private final Updates updates = new Updates(world);
    private final Deliveries deliveries = new Deliveries(world, updates);
    private final Rates rates = new Rates(world);
    private final Posts posts = new Posts(world, rates);
    private final Methods methods = new Methods(world, updates, deliveries, posts);
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final Server server = new Server(this::answer);
    private boolean open = true;

    private FakeTelegram() {}

    /// Starts one on a free port.
    public static FakeTelegram start() {
        return new FakeTelegram();
    }

    /// The bot's token.
    public String token() {
        return token;
    }

    /// The address for `lotsin.telegram.api`.
    public URI url() {
        return server.url();
    }

    /// The bot's user name.
    public String botName() {
        return Posts.BOT_NAME;
    }

    /// Somebody with a private chat with the bot.
    public FakeUser user(long id, String name, @Nullable String languageCode) {
        synchronized (world) {
            Chat chat = world.chats.computeIfAbsent(id, _ -> new Chat(id, "private"));
            return new FakeUser(this, chat, name, languageCode);
        }
    }

    /// A group with the bot in it.
    ///
    /// @param id negative
    public FakeGroup group(long id) {
        synchronized (world) {
            return new FakeGroup(this, world.chats.computeIfAbsent(id, _ -> new Chat(id, "supergroup")));
        }
    }

    /// What the bot did wrong so far.
    public List<String> problems() {
        return world.problems();
    }

    /// Every call so far, in order.
    public List<Call> calls() {
        synchronized (world) {
            return List.copyOf(calls);
        }
    }

    /// The calls of one method so far.
    public List<JsonNode> calls(String method) {
        return calls().stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .map(Call::parameters)
                .toList();
    }

    /// Commands and descriptions by `what:language`, for example `commands:ar` or `description:`.
    public Map<String, JsonNode> profile() {
        return methods.profile();
    }

    /// Lets time pass for flood control and presses; use it as the bot's way of waiting.
    public void passes(Duration time) {
        world.passes(time);
    }

    /// Switches flood control off, for tests that send a lot at once.
    public FakeTelegram unlimited() {
        rates.lift();
        return this;
    }

    /// The next calls of this method fail like this, one after the other.
    public FakeTelegram fails(String method, Fault... next) {
        synchronized (world) {
            faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>())
                    .addAll(List.of(next));
            return this;
        }
    }

    /// Ids of updates go on from here, as after a week of silence.
    public FakeTelegram continuesAt(int updateId) {
        updates.continueAt(updateId);
        return this;
    }

    /// The newest waiting update is there twice.
    public FakeTelegram repeatsLast() {
        updates.addAgain();
        return this;
    }

    /// The waiting updates change their order.
    public FakeTelegram shuffles(int seed) {
        updates.shuffle(seed);
        return this;
    }

    /// An update of a kind that may not exist yet.
    public FakeTelegram sendsUpdate(String kind, String json) {
        updates.add(kind, 0, JsonMapper.shared().readTree(json));
        return this;
    }

    /// Webhook addresses lead here: scheme, host and port are replaced, the path stays. Nothing is delivered before.
    public FakeTelegram tunnelsTo(URI local) {
        deliveries.tunnel(local);
        return this;
    }

    /// How many updates the bot has not confirmed.
    public int unconfirmed() {
        return updates.size();
    }

    /// How many pressed buttons still show a spinner.
    public int unansweredPresses() {
        return posts.unanswered();
    }

    /// Waits until every update is confirmed, which means that its turn is finished.
    public FakeTelegram awaitsConfirmation() {
        world.await("the confirmation of all updates", () -> updates.size() == 0);
        return this;
    }

    /// Waits until the bot has called this method so often.
    public FakeTelegram awaitsCalls(String method, int times) {
        world.await(times + " calls of " + method, () -> calls(method).size() >= times);
        return this;
    }

    /// Waits until the bot has published this, see [#profile()].
    public FakeTelegram awaitsProfile(String what) {
        world.await(what, () -> profile().containsKey(what));
        return this;
    }

    /// Waits until updates go to a webhook.
    public FakeTelegram awaitsWebhook() {
        world.await("a webhook", updates::webhook);
        return this;
    }

    World world() {
        return world;
    }

    Updates updates() {
        return updates;
    }

    Posts posts() {
        return posts;
    }

    Rates rates() {
        return rates;
    }

    private void answer(String caller, String path, HttpExchange exchange) throws IOException {
        String method = path.toLowerCase(Locale.ROOT);
        ObjectNode parameters = Form.read(exchange, method);
        synchronized (world) {
            calls.add(new Call(method, parameters));
            world.changed();
        }
        try {
            if (!caller.equals(token)) {
                throw Refusal.fate(401, "Unauthorized");
            }
            if (!BotApi.LATEST.has(method)) {
                world.problem("Unknown method " + path);
                throw Refusal.fate(404, "Not Found: method not found");
            }
            meet(nextFault(method), method, parameters, exchange);
        } catch (Refusal refusal) {
            if (refusal.ours) {
                world.problem(method + ": " + refusal.getMessage());
            }
            Server.refuse(exchange, refusal);
        }
    }

    private @Nullable Fault nextFault(String method) {
        synchronized (world) {
            Deque<Fault> planned = faults.get(method);
            return planned == null ? null : planned.poll();
        }
    }

    private void meet(@Nullable Fault fault, String method, ObjectNode parameters, HttpExchange exchange)
            throws IOException {
        switch (fault) {
            case null -> Server.respond(exchange, 200, result(method, parameters));
            case Fault.TooMany(int seconds) -> {
                rates.close(parameters.path("chat_id").asLong(0), seconds);
                throw Refusal.tooMany(seconds);
            }
            case Fault.Broken(int status) -> Server.respond(exchange, status, "<html>Bad Gateway</html>");
            case Fault.Refused(int code, String description) -> throw Refusal.fate(code, description);
            case Fault.ResetBefore() -> exchange.close();
            case Fault.ResetAfter() -> {
                String _ = result(method, parameters);
                exchange.close();
            }
            case Fault.Silence() -> {
                boolean _ = world.awaited(Duration.ofMinutes(1), () -> !open);
                exchange.close();
            }
        }
    }

    private String result(String method, ObjectNode parameters) {
        ObjectNode checked = parameters.deepCopy();
        checked.remove("method"); // The library repeats the method's name in the body.
        BotApi.LATEST.faults(method, checked).forEach(world::problem);
        ObjectNode body = JsonMapper.shared().createObjectNode().put("ok", true);
        body.set("result", methods.call(method, checked));
        return body.toString();
    }

    @Override
    public void close() {
        synchronized (world) {
            open = false;
            world.changed();
        }
        deliveries.close();
        server.close();
    }
}
