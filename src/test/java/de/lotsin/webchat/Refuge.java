package de.lotsin.webchat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The neutral page to which quick exit leads, on a site of its own, remembering what browsers tell it.
final class Refuge implements AutoCloseable {

    private final HttpServer server;
    private final List<String> referrers = new CopyOnWriteArrayList<>();

    Refuge() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/weather";
    }

    /// What browsers said about where they came from.
    List<String> referrers() {
        return referrers;
    }

    private void serve(HttpExchange exchange) throws IOException {
        referrers.addAll(exchange.getRequestHeaders().getOrDefault("Referer", List.of()));
        byte[] page = "<!DOCTYPE html><title>Weather</title><h1>Sunny</h1>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
