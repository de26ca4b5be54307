package de.lotsin;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Incoming.Sender;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Turns;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Prints what the README quotes, measured in one run: start-up and memory of the program in a process of its own, page
/// turns in this process,
/// and turns through the HTTP webhook with a Telegram that answers at once. Everything shares this machine's cores.
final class Benchmark {

    private static final int WARM_UP = 20_000;
    private static final int TURNS = 60_000;
    private static final int CLIENTS = 16;
    private static final int PEOPLE = 4_000;
    private static final String TOKEN = "123456:benchmark-token";
    private static final String SECRET = "benchmark-secret";
    private static final List<String> LINKS = List.of(
            "s",
            "t",
            "t-kinder",
            "a-kita",
            "a-bedroht",
            "c-kinder-04109",
            "k-adbsachsen",
            "h-now-a-kita",
            "n-asyl",
            "f");

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path data = Files.createTempDirectory("lotsin-benchmark");
        startUp(data);
        try (ConfigurableApplicationContext context = context(data)) {
            inProcess(context);
            webhook(context);
        } finally {
            TELEGRAM.stop(0);
        }
        System.exit(0);
    }

    private static void startUp(Path data) throws Exception {
        long first = started(data);
        long again = started(data);
        say("start: first %.1f s (PostgreSQL made, content imported), later %.1f s", first / 1e9, again / 1e9);
    }

    private static long started(Path data) throws Exception {
        long from = System.nanoTime();
        try (Child child = Child.start(data, List.of())) {
            long took = System.nanoTime() - from;
            say(
                    "memory of the program after start: %d MB (heap of at most 256 MB)",
                    resident(child.handle().pid()));
            return took;
        }
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                        .sum();
    }

    private static ConfigurableApplicationContext context(Path data) {
        return SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--lotsin.data=" + data,
                "--lotsin.scheduling=false",
                "--lotsin.telegram.token=" + TOKEN,
                "--lotsin.telegram.secret=" + SECRET,
                "--lotsin.telegram.webhook=https://lotsin.example",
                "--lotsin.telegram.api=http://127.0.0.1:"
                        + TELEGRAM.getAddress().getPort());
    }

    private static void inProcess(ConfigurableApplicationContext context) throws Exception {
        Turns turns = context.getBean(Turns.class);
        List<Language> languages = List.copyOf(context.getBean(Languages.class).all());
        run(
                "page turn, web, no database",
                i -> turns.apply(opens(
                        new Passing("web", "reader" + i, languages.get(i % languages.size()), Optional.empty()), i)));
        for (int i = 0; i < PEOPLE; i++) {
            Entry entry = Entry.in(languages.get(i % languages.size()).tag(), Link.to('s'));
            turns.apply(new Incoming(person(i), new Opens(entry)));
        }
        run("page turn, known visitor, one database look-up", i -> turns.apply(opens(person(i % PEOPLE), i)));
    }

    /// A new person every 40 turns keeps the rate limit out of the measurement.
    private static Addressed person(int i) {
        return new Addressed("telegram", "b" + i, Optional.of("ar"));
    }

    private static Incoming opens(Sender sender, int i) {
        return new Incoming(
                sender,
                new Opens(Entry.to(Link.parse(LINKS.get(i % LINKS.size())).orElseThrow())));
    }

    private static void webhook(ConfigurableApplicationContext context) throws Exception {
        int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        URI uri = URI.create("http://127.0.0.1:" + port + "/telegram/webhook");
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        run("webhook turn, press answered and message edited over HTTP", i -> post(client, uri, press(i)));
    }

    private static void post(HttpClient client, URI uri, String update) {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(update))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("HTTP " + status);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String press(int i) {
        int person = 1_000 + i % PEOPLE;
        String user = "{\"id\":%d,\"is_bot\":false,\"first_name\":\"x\",\"language_code\":\"ar\"}".formatted(person);
        String data = i < PEOPLE ? "ar-s" : LINKS.get(i % LINKS.size());
        return ("{\"update_id\":%d,\"callback_query\":{\"id\":\"%d\",\"chat_instance\":\"1\",\"from\":%s,\"data\":\"%s\","
                        + "\"message\":{\"message_id\":7,\"date\":1,\"text\":\"x\",\"chat\":{\"id\":%d,\"type\":\"private\"},"
                        + "\"from\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Lotsin\"}}}}")
                .formatted(i + 1, i, user, data, person);
    }

    private static void run(String what, IntConsumer turn) throws Exception {
        AtomicLong next = new AtomicLong();
        measure(turn, next, WARM_UP);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long from = System.nanoTime();
        long[] nanos = measure(turn, next, TURNS);
        double seconds = (System.nanoTime() - from) / 1e9;
        double cpuMillis = (system.getProcessCpuTime() - cpu) / 1e6 / TURNS;
        Arrays.sort(nanos);
        say(
                "%s: %.0f turns/s, p50 %.2f ms, p99 %.2f ms, CPU %.2f ms a turn (%d clients)",
                what, TURNS / seconds, nanos[TURNS / 2] / 1e6, nanos[TURNS * 99 / 100] / 1e6, cpuMillis, CLIENTS);
    }

    private static long[] measure(IntConsumer turn, AtomicLong next, int count) throws Exception {
        long[] nanos = new long[count];
        long first = next.getAndAdd(count);
        AtomicLong taken = new AtomicLong();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int c = 0; c < CLIENTS; c++) {
                clients.add(threads.submit(() -> {
                    for (int i = (int) taken.getAndIncrement(); i < count; i = (int) taken.getAndIncrement()) {
                        long from = System.nanoTime();
                        turn.accept((int) first + i);
                        nanos[i] = System.nanoTime() - from;
                    }
                }));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
        return nanos;
    }

    private static void say(String format, Object... values) {
        System.out.println("[benchmark] " + format.formatted(values));
    }

    /// Answers every call at once with what a bot wants to hear.
    private static final HttpServer TELEGRAM = telegram();

    private static HttpServer telegram() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                String path = exchange.getRequestURI().getPath();
                String result = path.endsWith("getme")
                        ? "{\"id\":1,\"is_bot\":true,\"first_name\":\"Lotsin\",\"username\":\"lotsin_bot\"}"
                        : path.endsWith("sendmessage") || path.endsWith("editmessagetext")
                                ? "{\"message_id\":7,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}"
                                : "true";
                byte[] body = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
