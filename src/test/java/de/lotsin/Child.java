package de.lotsin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The whole program in a process of its own, with a data folder of its own, as an operator would start it.
public final class Child implements AutoCloseable {

    /// The line of the welcome that says where the chat is.
    private static final Pattern OPEN = Pattern.compile("The chat is open at (http://\\S+)/");

    private final Process process;
    private final URI url;

    private Child(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /// Starts it and waits until it says that it is ready.
    ///
    /// @param settings what would be given on the command line
    public static Child start(Path data, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "de.lotsin.Application",
                "--server.port=0",
                "--lotsin.data=" + data));
        command.addAll(settings);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said = process.inputReader();
        StringBuilder log = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                Thread.startVirtualThread(() -> pass(said));
                return new Child(process, URI.create(open.group(1)));
            }
            log.append(line).append('\n');
        }
        throw new IllegalStateException("It did not start:\n" + log);
    }

    private static void pass(BufferedReader said) {
        try {
            said.lines().forEach(_ -> {});
        } catch (UncheckedIOException _) {
            // It was killed in the middle of a line.
        }
    }

    /// Ends it without giving it time for anything, as a power cut would.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Where its web chat is, without a path.
    public URI url() {
        return url;
    }

    /// The process.
    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
