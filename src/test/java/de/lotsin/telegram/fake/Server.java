package de.lotsin.telegram.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// HTTP around a [Telephonist].
final class Server implements AutoCloseable {

    /// Answers one call.
    interface Telephonist {
        /// @param method as it stands in the path
        void answer(String token, String method, HttpExchange exchange) throws IOException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer http;
    private final Telephonist telephonist;

    Server(Telephonist telephonist) {
        // Without this each answer waits for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.telephonist = telephonist;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        if (path.length == 3 && path[1].startsWith("bot")) {
            telephonist.answer(path[1].substring(3), path[2], exchange);
        } else {
            respond(exchange, 404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}");
        }
    }

    static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        ObjectNode body = JsonMapper.shared()
                .createObjectNode()
                .put("ok", false)
                .put("error_code", refusal.code)
                .put("description", refusal.getMessage());
        if (refusal.retryAfter != null) {
            body.putObject("parameters").put("retry_after", refusal.retryAfter);
            exchange.getResponseHeaders().set("Retry-After", refusal.retryAfter.toString());
        }
        respond(exchange, refusal.code, body.toString());
    }

    static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
